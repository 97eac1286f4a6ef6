package org.fourislands.ui.shell;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.fourislands.ui.Jobs;
import org.fourislands.ui.Light;
import org.fourislands.ui.Moment;
import org.fourislands.ui.citing.Citer;
import org.fourislands.ui.citing.Saving;
import org.fourislands.ui.compare.CompareBar;
import org.fourislands.ui.map.MapDeeds;
import org.fourislands.ui.map.MapDrawing;
import org.fourislands.ui.map.MapPane;
import org.fourislands.ui.settings.Icons;
import org.fourislands.ui.settings.Looks;
import org.fourislands.ui.settings.SettingsPage;
import org.fourislands.ui.settings.Typefaces;
import org.fourislands.ui.table.PictureTablePane;
import org.fourislands.ui.timeline.ClockPicture;
import org.fourislands.ui.timeline.Habits;
import org.fourislands.view.Comparison;
import org.fourislands.view.Settings;
import org.fourislands.view.Theme;
import org.fourislands.view.ViewState;
import org.fourislands.view.WindowPlace;
import org.fourislands.words.Phrases;

/** The window: opens at once, and fills as record and map arrive. On the window's thread. */
public final class MainWindow {
    private final Stage stage;
    private final WindowParts parts;
    private final Phrases phrases;
    private final Jobs jobs;
    private final Icons icons = new Icons();
    private final Looks looks;
    private final MapPane map;
    private final TopBar bar;
    private final CompareBar compared;
    private final Desk desk;
    private final TablePlace table;
    private final ProposalsPlace proposals;
    private final LessonsPlace lessons;
    private final SavePlace save;
    private final Keeper keeper;
    private final Notices notices;
    private final Light light = new Light();
    private final Typefaces typefaces;
    private Optional<Citer> citer = Optional.empty();
    private Optional<ReadingPanes> panes = Optional.empty();
    private Optional<SettingsPage> settings = Optional.empty();

    public MainWindow(Stage stage, WindowParts parts) {
        this.stage = stage;
        this.parts = parts;
        phrases = parts.phrases();
        jobs = parts.jobs();
        typefaces = new Typefaces(parts.fonts());
        typefaces.loadFirst();
        looks = new Looks(parts.memory().last());
        map = new MapPane(phrases, parts.store(), jobs, looks, light);

        bar = new TopBar(
                phrases,
                parts.store(),
                icons,
                new TopBar.Deeds(
                        this::back,
                        this::turnProposals,
                        this::layShelf,
                        this::turnLessons,
                        this::turnSave,
                        this::nextTheme,
                        this::turnSettings,
                        this::showKeys));
        compared = new CompareBar(phrases, parts.store(), map::requestFocus);
        desk = new Desk(bar, new BorderPane(map, compared, null, null, null), phrases.of("record.reading"));
        table = new TablePlace(desk, map, looks);
        map.ask(new MapDeeds(
                this::back, table::turn, this::turnSave, cited -> citer.ifPresent(made -> made.copy(cited))));
        proposals = new ProposalsPlace(parts, desk, map, looks);
        save = new SavePlace(parts, desk, map);
        keeper = new Keeper(stage, parts.store(), jobs, parts.memory());
        notices = new Notices();
        PresentingPlace presenting = new PresentingPlace(parts, stage, looks, map, notices);
        lessons = new LessonsPlace(parts, desk, map, looks, icons, notices, presenting);
    }

    /** Opens the window and begins to fill it. */
    public void open() {
        WindowPlace place = parts.memory().last().window().map(Placing::fitting).orElseGet(Placing::usual);
        Scene scene = Placing.sceneFor(new StackPane(desk, notices), place);
        looks.dress(scene);
        keys().listenTo(scene, this::showKeys);
        lessons.takeDrops(scene);
        stage.setScene(scene);
        stage.setTitle(phrases.of("program.name"));
        desk.divide(place.width());
        Mishaps mishaps = new Mishaps(phrases, jobs, stage);
        Thread.setDefaultUncaughtExceptionHandler(mishaps);
        Thread.currentThread().setUncaughtExceptionHandler(mishaps);
        jobs.tellFailuresTo((key, cause) -> tell(key, cause, mishaps));
        stage.setOnHidden(event -> close());
        Placing.show(stage, place);
        parts.moments().accept(Moment.WINDOW_SHOWN);
        map.requestFocus();
        jobs.soon(this::fill);
    }

    private void fill() {
        jobs.await("record.failed", parts.coming().readings(), this::read);
        jobs.await("map.failed", parts.coming().drawing(), this::draw);
        jobs.soon(icons::load);
        jobs.run(
                "fonts.failed",
                () -> {
                    typefaces.loadOthers();
                    return true;
                },
                done -> {});
        jobs.await("lessons.list.failed", parts.lessons().shelf(), lessons::keepIn);
        jobs.await("problems.failed", parts.coming().problems(), this::warnOf);
        parts.memory().trouble().ifPresent(this::warn);
        greet();
        keeper.watch(this::warn);
        parts.store().watch(ViewState::selection, picked -> desk.giveWay());
    }

    private void draw(MapDrawing drawing) {
        map.draw(drawing, () -> parts.moments().accept(Moment.MAP_PAINTED));
        lessons.draw(drawing);
        if (!keeper.settings().seen().mapHintsSeen()) {
            map.hint(() -> keeper.change(Settings::hinted));
        }
    }

    private void read(Readings readings) {
        Citer citing = citer(readings);
        citer = Optional.of(citing);
        save.serve(
                readings,
                citing,
                new Saving(phrases, jobs, Saving.asking(stage), sentence -> save.tell(sentence, notices::tell)));
        ReadingPanes made = new ReadingPanes(parts, readings, shared(citing));
        panes = Optional.of(made);
        desk.open(made.page(), made.sentence(), made.clock());
        table.serve(new PictureTablePane(phrases, parts.store(), readings.sources(), table::turn), readings.table());
        proposals.serve(readings, made);
        lessons.serve(readings);
        map.walk(readings.islands(), readings.telling().island());
        map.name((state, thing) ->
                readings.telling().dossier().apply(state.selecting(thing)).title());
        compared.tell(readings.comparing());
        bar.compare().offer(readings.comparing().choices(), compared::typeADay);
        bar.find().searchIn(readings.find(), made::visit, jobs);
        jobs.soon(() -> parts.moments().accept(Moment.CLOCK_USABLE));
    }

    private Citer citer(Readings readings) {
        Citer made = new Citer(
                phrases,
                jobs,
                readings.sources(),
                new Citer.Ties(
                        looks.citations(),
                        style -> {
                            looks.cite(style);
                            keeper.change(settings -> settings.looking(now -> now.citing(style)));
                        },
                        notices::tell,
                        LocalDate.now(ZoneId.systemDefault())));
        jobs.soon(made::prepare);
        return made;
    }

    private void turnSave() {
        save.turn();
    }

    private Shared shared(Citer citing) {
        ClockPicture.Memory memory = new ClockPicture.Memory(
                keeper.settings().clock().look(), look -> keeper.change(settings -> settings.showing(look)));
        Habits habits = new Habits(
                keeper.settings().clock().habits(), habit -> keeper.change(settings -> settings.using(habit)));
        return new Shared(icons, looks, memory, habits, light, citing);
    }

    private void tell(String key, Throwable cause, Mishaps mishaps) {
        switch (key) {
            case "record.failed" -> desk.refuse(phrases.of("record.failed.long", reason(cause)));
            case "map.failed" -> map.refuse(phrases.of("map.failed.long", reason(cause)));
            case "map.painting.failed" -> {
                map.refuseFirst(phrases.of("map.failed.long", reason(cause)));
                warn(phrases.of(key));
            }
            default -> warn(phrases.of(key));
        }
        mishaps.note(cause);
    }

    private static String reason(Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    }

    private void greet() {
        if (!keeper.settings().seen().firstStartExplained()) {
            explain();
        }
    }

    private void explain() {
        desk.add(new Banner(phrases.of("greeting"), phrases.of("banner.understood"), () -> {
            keeper.change(Settings::explained);
            map.requestFocus();
        }));
    }

    private void warnOf(List<Problem> problems) {
        if (!problems.isEmpty()) {
            desk.add(new Banner(phrases.of("problems.banner", problems.size()), phrases.of("banner.close"), () -> {})
                    .offering(phrases.of("problems.show"), () -> panes.ifPresent(made -> made.layProblems(problems))));
        }
    }

    private void warn(String sentence) {
        notices.warn(sentence);
    }

    private Keys keys() {
        return new Keys(parts.store(), this::back, this::clear)
                .on("Shortcut+K", () -> bar.find().requestFocus())
                .on("Shortcut+G", () -> panes.ifPresent(made -> made.clock().typeADay()))
                .on("Shortcut+S", this::turnSave)
                .on("Shortcut+T", this::nextTheme)
                .on("Shortcut+L", this::layShelf)
                .on("Shortcut+Comma", this::turnSettings)
                .on("F9", table::turn)
                .on("Shortcut+O", this::turnProposals)
                .on("Shortcut+Shift+L", this::turnLessons)
                .on("Shortcut+D", lessons::addView)
                .on("F5", lessons::present)
                .on("Shift+F5", lessons::presentFromHere)
                .on("F8", this::compare)
                .on("Shift+F8", () -> parts.store().update(ViewState::swapped))
                .on("F1", this::showKeys);
    }

    private void turnProposals() {
        proposals.turn();
    }

    private void turnLessons() {
        lessons.turn();
    }

    private void back() {
        if (desk.hasPassingPage()) {
            desk.leave();
            return;
        }
        panes.ifPresentOrElse(ReadingPanes::back, parts.store()::back);
    }

    /** One step out: a page that was laid, what is picked, a comparison, the proposal on the map. */
    private void clear() {
        if (desk.hasPage()) {
            desk.leave();
            map.requestFocus();
            return;
        }
        boolean left = panes.map(ReadingPanes::leavePage).orElse(false);
        if (!left) {
            parts.store().update(ViewState::withdrawing);
        }
    }

    private void turnSettings() {
        if (settings.filter(desk::hasPage).isPresent()) {
            desk.leave();
            map.requestFocus();
        } else {
            SettingsPage page = settings.orElseGet(() -> new SettingsPage(
                    phrases, looks, keeper::change, new SettingsPage.Deeds(this::explain, this::turnSettings)));
            settings = Optional.of(page);
            desk.lay(page);
            page.enter();
        }
    }

    /** Offers what the view can be laid beside; where it is already, lays the two out in the next way. */
    private void compare() {
        Optional<Comparison> pair = parts.store().get().comparison();
        if (pair.isEmpty()) {
            bar.compare().show();
            return;
        }
        Comparison next = pair.get().laidOut(pair.get().layout().next());
        parts.store().update(state -> state.comparedWith(Optional.of(next)));
    }

    private void layShelf() {
        desk.leave();
        panes.ifPresent(ReadingPanes::layShelf);
    }

    private void nextTheme() {
        Theme next = looks.next();
        looks.wear(next);
        keeper.change(settings -> settings.in(next));
    }

    private void showKeys() {
        new KeySheet(phrases).show(stage);
    }

    private void close() {
        stage.setOnHidden(event -> {}); // a stage that is shown and hidden again has nothing left to keep
        lessons.close();
        keeper.keep(sentence -> {});
        jobs.close();
    }
}
