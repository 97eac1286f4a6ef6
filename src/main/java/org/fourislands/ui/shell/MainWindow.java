package org.fourislands.ui.shell;

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
import org.fourislands.ui.compare.CompareBar;
import org.fourislands.ui.map.MapDeeds;
import org.fourislands.ui.map.MapDrawing;
import org.fourislands.ui.map.MapPane;
import org.fourislands.ui.settings.Icons;
import org.fourislands.ui.settings.Looks;
import org.fourislands.ui.settings.Typefaces;
import org.fourislands.ui.table.PictureTablePane;
import org.fourislands.ui.timeline.ClockPicture;
import org.fourislands.ui.timeline.Habits;
import org.fourislands.view.Comparison;
import org.fourislands.view.Opening;
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
    private final SavePlace save;
    private final ShelfPlace shelf;
    private final ReadingPlace reading;
    private final LessonsPlace lessons;
    private final SettingsPlace settings;
    private final Keeper keeper;
    private final Notices notices;
    private final Light light = new Light();
    private final Typefaces typefaces;
    private Optional<ReadingPanes> panes = Optional.empty();

    public MainWindow(Stage stage, WindowParts parts) {
        this.stage = stage;
        this.parts = parts;
        phrases = parts.phrases();
        jobs = parts.jobs();
        typefaces = new Typefaces(parts.fonts());
        typefaces.loadFirst();
        looks = new Looks(parts.memory().last());
        map = new MapPane(phrases, parts.store(), jobs, looks, light);

        bar = new TopBar(phrases, parts.store(), icons);
        compared = new CompareBar(phrases, parts.store(), map::requestFocus);
        desk = new Desk(bar, new BorderPane(map, compared, null, null, null), phrases.of("record.reading"));
        table = new TablePlace(desk, map, looks);
        proposals = new ProposalsPlace(parts, desk, map, looks);
        notices = new Notices();
        shelf = new ShelfPlace(parts, desk, map, light, notices);
        keeper = new Keeper(stage, parts.store(), jobs, parts.memory());
        settings = new SettingsPlace(phrases, desk, map, looks, keeper, this::explain);
        reading = new ReadingPlace(parts, desk, map, keeper);
        save = new SavePlace(parts, new SavePlace.Ties(stage, desk, map, looks, keeper, notices));
        PresentingPlace presenting = new PresentingPlace(parts, stage, looks, map, keeper, notices);
        LessonsPlace.Beside beside = new LessonsPlace.Beside(presenting, reading, shelf);
        lessons = new LessonsPlace(parts, desk, map, looks, icons, notices, beside);
        map.ask(new MapDeeds(this::back, table::turn, save::turn, save::cite));
        bar.ask(new TopBar.Deeds(
                this::back,
                proposals::turn,
                shelf::turn,
                lessons::turn,
                save::turn,
                this::nextTheme,
                settings::turn,
                this::showKeys));
    }

    /** Opens the window and begins to fill it. */
    public void open() {
        WindowPlace place = parts.memory().last().window().map(Placing::fitting).orElseGet(Placing::usual);
        StackPane all = new StackPane(desk, notices);
        shelf.takeDropsOn(all);
        Scene scene = Placing.sceneFor(all, place);
        looks.dress(scene);
        keys().listenTo(scene, this::showKeys);
        lessons.takeDrops(scene);
        stage.setScene(scene);
        stage.setTitle(phrases.of("program.name"));
        desk.divide(place.width());
        Mishaps mishaps = new Mishaps(phrases, jobs, stage);
        Thread.setDefaultUncaughtExceptionHandler(mishaps);
        Thread.currentThread().setUncaughtExceptionHandler(mishaps);
        jobs.tellFailuresTo(new Troubles(phrases, desk, map, notices, mishaps)::tell);
        stage.setOnCloseRequest(new ClosingTime(phrases, desk, lessons.handout(), stage::close)::asked);
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
        parts.store().watch(ViewState::selection, picked -> {
            reading.leaveFor(picked);
            desk.giveWay();
        });
    }

    private void draw(MapDrawing drawing) {
        map.draw(drawing, () -> parts.moments().accept(Moment.MAP_PAINTED));
        lessons.draw(drawing);
        if (!keeper.settings().seen().mapHintsSeen()) {
            map.hint(() -> keeper.change(Settings::hinted));
        }
    }

    private void read(Readings readings) {
        Shared shared = shared(save.serve(readings));
        ReadingPanes made = new ReadingPanes(parts, readings, shared);
        panes = Optional.of(made);
        desk.open(made.page(), made.sentence(), made.clock());
        table.serve(new PictureTablePane(phrases, parts.store(), readings.sources(), table::turn), readings.table());
        proposals.serve(readings, made);
        shelf.serve(readings, made, reading);
        reading.serve(readings, made, shared, shelf);
        lessons.serve(readings);
        map.walk(readings.islands(), readings.telling().island());
        map.name((state, thing) ->
                readings.telling().dossier().apply(state.selecting(thing)).title());
        compared.tell(readings.comparing());
        bar.compare().offer(readings.comparing().choices(), compared::typeADay);
        bar.find().searchIn(readings.find(), found -> open(found, made), jobs);
        jobs.soon(() -> parts.moments().accept(Moment.CLOCK_USABLE));
    }

    /** What was found in a copy is read there, and a note at its passage. */
    private void open(Opening found, ReadingPanes made) {
        if (found instanceof Opening.OfCopy copy) {
            reading.open(copy);
        } else if (found instanceof Opening.OfNote note) {
            reading.open(note, () -> openPage(found, made));
        } else {
            openPage(found, made);
        }
    }

    private void openPage(Opening found, ReadingPanes made) {
        found.thing().ifPresentOrElse(thing -> made.open(thing, found.at()), shelf::show);
    }

    private Shared shared(Citer citing) {
        ClockPicture.Memory memory = new ClockPicture.Memory(
                keeper.settings().clock().look(), look -> keeper.change(settings -> settings.showing(look)));
        Habits habits = new Habits(
                keeper.settings().clock().habits(), habit -> keeper.change(settings -> settings.using(habit)));
        return new Shared(icons, looks, memory, habits, light, citing);
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
                .on("Shortcut+S", save::turn)
                .on("Shortcut+T", this::nextTheme)
                .on("Shortcut+L", shelf::turn)
                .on("Shortcut+Comma", settings::turn)
                .on("F9", table::turn)
                .on("Shortcut+O", proposals::turn)
                .on("Shortcut+Shift+L", lessons::turn)
                .on("Shortcut+D", this::addView)
                .on("F5", lessons::present)
                .on("Shift+F5", lessons::presentFromHere)
                .on("F8", this::compare)
                .on("Shift+F8", () -> parts.store().update(ViewState::swapped))
                .on("F1", this::showKeys);
    }

    /** A typed date counts, sent or not: it is what the reader believes to see. */
    private void addView() {
        if (panes.map(made -> made.clock().sendTyped()).orElse(true)) {
            lessons.addView();
        }
    }

    private void back() {
        if (reading.back()) {
            return;
        }
        if (desk.hasPassingPage()) {
            desk.leave();
            return;
        }
        panes.ifPresentOrElse(ReadingPanes::back, parts.store()::back);
    }

    /** One step out: a page that was laid, notices, what is picked, a comparison, the proposal on the map. */
    private void clear() {
        if (reading.leaveOpen() || lessons.leaveSearch()) {
            return;
        }
        if (desk.hasPage()) {
            parts.store().settle();
            desk.leave();
            map.requestFocus();
            return;
        }
        boolean left = panes.map(ReadingPanes::leavePage).orElse(false);
        if (!left && !notices.leave()) {
            parts.store().update(ViewState::withdrawing);
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
        reading.keepPlace();
        lessons.close();
        keeper.keep(sentence -> {});
        keeper.close();
        jobs.close();
    }
}
