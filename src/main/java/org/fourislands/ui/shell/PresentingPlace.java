package org.fourislands.ui.shell;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.Stage;
import org.fourislands.lessons.Lesson;
import org.fourislands.ui.lessons.LessonDesk;
import org.fourislands.ui.lessons.OpenLesson;
import org.fourislands.ui.map.MapDrawing;
import org.fourislands.ui.map.MapPane;
import org.fourislands.ui.present.Ended;
import org.fourislands.ui.present.Presenting;
import org.fourislands.ui.present.PresentingParts;
import org.fourislands.ui.present.ScreenPlace;
import org.fourislands.ui.present.Screens;
import org.fourislands.ui.settings.Looks;
import org.fourislands.view.SourceWords;

/** The way from a lesson on its page into class, and back to the same place. One lesson at a time. */
final class PresentingPlace {
    private final WindowParts parts;
    private final Stage stage;
    private final Looks looks;
    private final MapPane map;
    private final Keeper keeper;
    private final Notices notices;
    private Optional<MapDrawing> drawing = Optional.empty();
    private Optional<Readings> readings = Optional.empty();
    private Runnable waiting = () -> {};
    private boolean wished;
    private boolean presents;

    PresentingPlace(WindowParts parts, Stage stage, Looks looks, MapPane map, Keeper keeper, Notices notices) {
        this.parts = parts;
        this.stage = stage;
        this.looks = looks;
        this.map = map;
        this.keeper = keeper;
        this.notices = notices;
    }

    /** The coast has come. */
    void draw(MapDrawing newDrawing) {
        drawing = Optional.of(newDrawing);
        startWaiting();
    }

    /** The record has come. */
    void serve(Readings newReadings) {
        readings = Optional.of(newReadings);
        startWaiting();
    }

    /** Presents the lesson that is open, from a place; {@code back} is told the scene where it ended. */
    void present(Optional<LessonDesk> desk, int place, Consumer<String> back) {
        desk.flatMap(all -> all.open().get())
                .filter(open -> !open.lesson().scenes().isEmpty())
                .ifPresentOrElse(
                        open -> present(open, place, back),
                        () -> notices.warn(parts.phrases().of("present.nothing")));
    }

    /** Presents what was asked for when the program was started, once; {@code lay} opens the page it comes back to. */
    void presentWished(LessonDesk desk, Runnable lay, Consumer<String> back) {
        if (!wished) {
            wished = true;
            int from = parts.lessons().wish().from() - 1;
            parts.lessons().wish().lesson().ifPresent(name -> {
                lay.run();
                desk.open(name, open -> present(Optional.of(desk), from, back));
            });
        }
    }

    private void present(OpenLesson open, int place, Consumer<String> back) {
        waiting = () -> start(open, place, back);
        startWaiting();
    }

    private void startWaiting() {
        if (drawing.isPresent() && readings.isPresent() && !presents) {
            Runnable start = waiting;
            waiting = () -> {};
            start.run();
        }
    }

    private void start(OpenLesson open, int place, Consumer<String> back) {
        drawing.ifPresent(drawn -> readings.ifPresent(read -> {
            presents = true;
            Screens screens =
                    parts.lessons().wish().screens().map(Screens::given).orElseGet(Screens::ofDesktop);
            Lesson lesson = open.lesson();
            Presenting.start(
                    lesson, place, partsOf(drawn, read, screens), home(), ended -> end(open, lesson, ended, back));
        }));
    }

    private PresentingParts partsOf(MapDrawing drawn, Readings read, Screens screens) {
        return new PresentingParts(
                parts.phrases(),
                parts.jobs(),
                looks,
                drawn,
                new SourceWords(read.sources(), parts.phrases()),
                read.lessons().asked(),
                shown -> furnish(shown, read),
                new KeySheet(parts.phrases())::showForClass,
                new PresentingParts.HabitsKept(
                        keeper.settings().inClass(), change -> keeper.change(settings -> settings.teaching(change))),
                read.clock().ends().first(),
                read.clock().ends().last(),
                screens,
                Clock.system(ZoneId.systemDefault()));
    }

    private static void furnish(MapPane shown, Readings read) {
        shown.walk(read.islands(), read.telling().island());
        shown.name((state, thing) ->
                read.telling().dossier().apply(state.selecting(thing)).title());
    }

    private ScreenPlace home() {
        return new ScreenPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }

    /** What was drawn is kept with the lesson as one step; the window takes up where the teacher was. */
    private void end(OpenLesson open, Lesson before, Ended ended, Consumer<String> back) {
        presents = false;
        if (!ended.lesson().equals(before)) {
            open.store().update(now -> ended.lesson());
        }
        back.accept(ended.lesson().scenes().get(ended.scene()).id());
        stage.toFront();
        stage.requestFocus();
        map.requestFocus();
    }
}
