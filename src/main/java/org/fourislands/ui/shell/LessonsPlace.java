package org.fourislands.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourislands.lessons.LessonEdits;
import org.fourislands.lessons.LessonShelf;
import org.fourislands.lessons.PassedOn;
import org.fourislands.lessons.Scene;
import org.fourislands.lessons.SceneFraming;
import org.fourislands.map.Framing;
import org.fourislands.ui.lessons.BroughtWords;
import org.fourislands.ui.lessons.HandOutDeeds;
import org.fourislands.ui.lessons.HandingOut;
import org.fourislands.ui.lessons.LessonDesk;
import org.fourislands.ui.lessons.LessonWords;
import org.fourislands.ui.lessons.LessonsPage;
import org.fourislands.ui.lessons.OpenLesson;
import org.fourislands.ui.lessons.PageDeeds;
import org.fourislands.ui.lessons.Workshop;
import org.fourislands.ui.map.MapDrawing;
import org.fourislands.ui.map.MapPane;
import org.fourislands.ui.map.Miniatures;
import org.fourislands.ui.settings.Icons;
import org.fourislands.ui.settings.Looks;
import org.fourislands.view.DateWords;
import org.fourislands.view.ViewState;
import org.fourislands.words.Phrases;

/** Where lessons are prepared: a page beside the map; and the ways there, by keys and by files that are dropped. */
final class LessonsPlace {
    private final WindowParts parts;
    private final Phrases phrases;
    private final Desk desk;
    private final MapPane map;
    private final Looks looks;
    private final Icons icons;
    private final Notices notices;
    private final Miniatures miniatures;
    private final LessonFiles files;
    private final PresentingPlace presenting;
    private final HandingOut handout;
    private final AnsweringPlace answering;
    private final EnclosedPlace enclosed;
    private final List<Path> toOpen = new ArrayList<>();
    private Optional<LessonDesk> lessons = Optional.empty();
    private Optional<LessonWords> words = Optional.empty();
    private Optional<LessonsPage> page = Optional.empty();

    LessonsPlace(WindowParts parts, Desk desk, MapPane map, Looks looks, Icons icons, Notices notices, Beside beside) {
        this.parts = parts;
        this.phrases = parts.phrases();
        this.desk = desk;
        this.map = map;
        this.looks = looks;
        this.icons = icons;
        this.notices = notices;
        this.files = new LessonFiles(phrases, desk);
        this.miniatures = new Miniatures(parts.jobs());
        this.presenting = beside.presenting();
        this.handout = new HandingOut(phrases, parts.jobs(), parts.lessons().handOut(), this::tellOfHandout);
        this.answering = new AnsweringPlace(parts, desk, map, beside.reading(), this::lay);
        this.enclosed = new EnclosedPlace(parts, desk, notices, beside.shelf(), this::focusBack);
        parts.lessons().toOpen().ifPresent(toOpen::add);
        parts.store().watch(ViewState::selection, thing -> page.ifPresent(shown -> shown.picked(thing)));
        parts.store().watch(ViewState::day, day -> page.ifPresent(shown -> shown.clockAt(day)));
    }

    /** What a lesson is presented by, where works are searched for an answer, and where the copies go that it brings. */
    record Beside(PresentingPlace presenting, ReadingPlace reading, ShelfPlace shelf) {}

    /** The coast has come. */
    void draw(MapDrawing drawing) {
        miniatures.serve(drawing);
        presenting.draw(drawing);
    }

    /** The record has come. */
    void serve(Readings readings) {
        words = Optional.of(readings.lessons());
        presenting.serve(readings);
        openWaiting();
    }

    /** From now on there is a place to keep lessons in. */
    void keepIn(LessonShelf shelf) {
        lessons = Optional.of(new LessonDesk(phrases, parts.jobs(), shelf, new Tellings()));
        openWaiting();
    }

    /** Opens the page, or closes it where it is open. */
    void turn() {
        if (page.filter(desk::hasPage).isPresent()) {
            leave();
        } else {
            lay();
        }
    }

    /** One step out: from the passages that are searched to the question. Answers whether there was one. */
    boolean leaveSearch() {
        return answering.leaveOpen();
    }

    /** Adds what the map shows to the lesson; says where it went, and takes it back if that is asked for. */
    void addView() {
        lessons.ifPresent(all -> {
            Scene scene = Scene.of("scene-1", view()).titled(title());
            Optional<String> after = page.filter(desk::hasPage).flatMap(LessonsPage::openScene);
            all.add(scene, after, this::tell);
        });
    }

    void present() {
        presenting.present(lessons, 0, this::unfold);
    }

    void presentFromHere() {
        presenting.present(lessons, page.map(LessonsPage::openPlace).orElse(0), this::unfold);
    }

    private void unfold(String scene) {
        page.filter(desk::hasPage).ifPresent(shown -> shown.open(scene));
    }

    /** A lesson's file that is dropped anywhere on the window is opened. */
    void takeDrops(javafx.scene.Scene scene) {
        LessonFiles.takeDrops(scene, this::open);
    }

    /** What is being made to hand out. */
    HandingOut handout() {
        return handout;
    }

    /** The page says it itself where it shows it. */
    private void tellOfHandout(String sentence) {
        if (page.filter(desk::hasPage).filter(LessonsPage::showsHandout).isEmpty()) {
            notices.tell(sentence);
        }
    }

    /** What is being written is on its way to its file. */
    void close() {
        lessons.ifPresent(LessonDesk::close);
    }

    private void open(Path file) {
        toOpen.add(file);
        openWaiting();
    }

    private void openWaiting() {
        if (lessons.isPresent() && words.isPresent() && !toOpen.isEmpty()) {
            lay();
            lessons.get().open(toOpen.get(toOpen.size() - 1));
            toOpen.clear();
        }
        if (words.isPresent()) {
            lessons.ifPresent(all -> presenting.presentWished(all, this::lay, this::unfold));
        }
    }

    private void lay() {
        lessons.ifPresent(all -> words.ifPresent(read -> {
            LessonsPage shown = page.orElseGet(
                    () -> new LessonsPage(new Workshop(phrases, read, looks, icons, miniatures), all, deeds(all)));
            page = Optional.of(shown);
            desk.layBeside(shown);
            shown.enter();
        }));
    }

    private void leave() {
        desk.leave();
        map.requestFocus();
    }

    private PageDeeds deeds(LessonDesk all) {
        return new PageDeeds(
                this::view,
                this::show,
                this::addView,
                place -> presenting.present(lessons, place, this::unfold),
                answering,
                this::saveAnswers,
                new HandOutDeeds(files::toHandOut, handout, () -> {}),
                () -> saveAs(all),
                () -> passOn(all),
                () -> takeCopies(all),
                () -> files.toOpen().ifPresent(this::open),
                all::leave,
                this::leave,
                notices::offer,
                parts.jobs()::soon);
    }

    private void tell(LessonDesk.Added added) {
        page.filter(desk::hasPage).ifPresent(shown -> shown.open(added.scene()));
        notices.offer(
                phrases.of(
                        "lessons.added",
                        added.place() + 1,
                        added.lesson().lesson().title()),
                phrases.of("lessons.undo"),
                () -> takeBack(added));
    }

    private void takeBack(LessonDesk.Added added) {
        added.lesson().store().update(now -> LessonEdits.removing(now, added.scene()));
    }

    private String title() {
        ViewState seen = parts.store().get();
        return words.map(read -> read.fewWords().apply(seen)).orElseGet(() -> new DateWords(phrases).of(seen.day()));
    }

    /** What the map shows, with its scale as on a map of the usual size. */
    private ViewState view() {
        ViewState seen = parts.store().get();
        double enlargement = SceneFraming.enlargement(map.getWidth(), map.getHeight());
        return seen.framing()
                .map(framing -> seen.framing(new Framing(framing.centre(), framing.metresPerPixel() * enlargement)))
                .orElse(seen);
    }

    private void show(Scene scene) {
        map.crossTo(SceneFraming.fitted(scene.view(), map.getWidth(), map.getHeight()));
    }

    private void saveAs(LessonDesk all) {
        all.open().get().ifPresent(open -> files.toSave(open.lesson()).ifPresent(open::saveAs));
    }

    private void saveAnswers(String words) {
        files.ofAnswers()
                .ifPresent(file -> parts.jobs().write("lessons.work.save.failed", () -> {
                    try {
                        parts.lessons().keeping().write(file, words);
                        parts.jobs().soon(() -> notices.warn(phrases.of("lessons.work.saved", file)));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }));
    }

    private void passOn(LessonDesk all) {
        all.open()
                .get()
                .map(OpenLesson::lesson)
                .flatMap(files::toSave)
                .ifPresent(file -> all.passOn(file, this::tellPassed));
    }

    private void tellPassed(PassedOn passed) {
        String told = broughtWords().passedOn(passed);
        if (passed.keptOut().isEmpty()) {
            notices.warn(told);
        } else {
            desk.add(new Banner(told, phrases.of("banner.close"), this::focusBack));
        }
    }

    private void takeCopies(LessonDesk all) {
        all.brought().ifPresent(brought -> enclosed.take(brought, broughtWords()));
    }

    private BroughtWords broughtWords() {
        return new BroughtWords(
                phrases, id -> words.map(read -> read.name().apply(id)).orElse(id));
    }

    private void focusBack() {
        page.filter(desk::hasPage).ifPresentOrElse(LessonsPage::enter, map::requestFocus);
    }

    private final class Tellings implements LessonDesk.Telling {
        @Override
        public void troubled(Optional<String> title, List<String> sentences) {
            String all = String.join("\n", sentences);
            String told = title.map(named -> phrases.of("lessons.left-out", named, all))
                    .orElseGet(() -> phrases.of("lessons.unreadable", all));
            desk.add(new Banner(told, phrases.of("banner.close"), map::requestFocus));
        }

        @Override
        public void brings(LessonDesk.Brought brought) {
            enclosed.ask(brought, broughtWords(), asked -> lessons.ifPresent(all -> all.asked(asked)));
        }

        @Override
        public void copied(String title) {
            notices.warn(phrases.of("lessons.copied", title));
        }
    }
}
