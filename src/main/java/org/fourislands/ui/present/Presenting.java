package org.fourislands.ui.present;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.fourislands.lessons.Lesson;
import org.fourislands.lessons.run.Step;
import org.fourislands.ui.map.MapPane;
import org.fourislands.view.ClassHabits;
import org.fourislands.words.Phrases;

/**
 * A lesson in class: one window for the class and one for the teacher, or one for both. It ends with Esc, or when its last
 * window is closed. On the window's thread.
 */
public final class Presenting implements PresentKeys.Deeds {
    /** Until a window has its place: the words of a lesson alone would ask for one of any width. */
    private static final double FIRST_WIDTH = 1024;

    private static final double FIRST_HEIGHT = 700;

    private final PresentingParts parts;
    private final Phrases phrases;
    private final Lecture lecture;
    private final ScreenPlace home;
    private final Consumer<Ended> ended;
    private final PresentKeys keys = new PresentKeys(this);
    private final ClassPane pupils;
    private final TeacherPane teacher;
    private final NotesPane notesBeside;
    private final HidingBar bar;
    private final Overview overview;
    private final Overview overviewBeside;
    private final StackPane pupilsRoot;
    private final Scene pupilsScene;
    private final Scene teacherScene;
    private final Stages stages;
    private final Runnable deaf;
    private StagePlan.Wish wish = StagePlan.Wish.AS_SCREENS_ALLOW;
    private Optional<StagePlan> plan = Optional.empty();
    private boolean isClassClosed;

    /**
     * Opens the windows at a scene, counted from 0.
     *
     * @param home where the program's own window stands
     * @param ended is told once, when presenting is over
     */
    public static Presenting start(
            Lesson lesson, int scene, PresentingParts parts, ScreenPlace home, Consumer<Ended> ended) {
        Presenting presenting = new Presenting(new Lecture(lesson, scene, parts.clock()), parts, home, ended);
        presenting.stand();
        return presenting;
    }

    private Presenting(Lecture lecture, PresentingParts parts, ScreenPlace home, Consumer<Ended> ended) {
        this.parts = parts;
        this.phrases = parts.phrases();
        this.lecture = lecture;
        this.home = home;
        this.ended = ended;
        keys.letters().set(parts.habits().first().letters());
        keys.letters().addListener(turned -> parts.habits().keep().accept(ClassHabits::turningLetters));
        Thumbs thumbs = new Thumbs(parts);
        overview = new Overview(parts, lecture, thumbs);
        overviewBeside = new Overview(parts, lecture, thumbs);
        notesBeside = new NotesPane(phrases, lecture, parts.habits().first().notesStep());
        bar = new HidingBar(phrases, teacherBar(), notesBeside);
        pupils = new ClassPane(parts, lecture);
        teacher = new TeacherPane(parts, lecture, thumbs, teacherBar(), overview);
        lecture.carry(pupils.map()::crossTo, teacher.map()::crossTo);
        pupilsRoot = new StackPane(pupils);
        bar.listenTo(pupilsRoot);
        pupilsScene = dressed(pupilsRoot);
        teacherScene = dressed(teacher);
        String title = lecture.lesson().title();
        stages = new Stages(
                parts.screens(),
                new Stages.Seat(teacherScene, phrases.of("present.window.teacher", title), this::teacherClosed),
                new Stages.Seat(pupilsScene, phrases.of("present.window.class", title), this::classClosed));
        deaf = parts.screens().watch(this::screensChanged);
        ChangeListener<Object> over = (run, before, after) -> endIfOver();
        lecture.run().addListener(over);
    }

    Lecture lecture() {
        return lecture;
    }

    BooleanProperty letters() {
        return keys.letters();
    }

    ClassPane pupils() {
        return pupils;
    }

    Scene pupilsScene() {
        return pupilsScene;
    }

    Scene teacherScene() {
        return teacherScene;
    }

    private TeacherBar teacherBar() {
        return new TeacherBar(parts, lecture, new MoreMenu(phrases, this::wish, keys, lecture, this::showKeys));
    }

    private Scene dressed(Region content) {
        content.setPrefSize(FIRST_WIDTH, FIRST_HEIGHT);
        Scene scene = new Scene(content, FIRST_WIDTH, FIRST_HEIGHT);
        parts.looks().dress(scene);
        keys.listenTo(scene);
        return scene;
    }

    @Override
    public void take(Step step) {
        if (step == Step.Plain.LARGER_NOTES) {
            teacher.notes().larger();
            notesBeside.larger();
            parts.habits().keep().accept(ClassHabits::larger);
        } else if (step == Step.Plain.SMALLER_NOTES) {
            teacher.notes().smaller();
            notesBeside.smaller();
            parts.habits().keep().accept(ClassHabits::smaller);
        } else {
            lecture.take(step);
        }
    }

    @Override
    public boolean inOverview(KeyCode code) {
        return (isOneWindow() ? overviewBeside : overview).take(code);
    }

    @Override
    public void backToScene() {
        lecture.backToScene();
    }

    @Override
    public void showKeys() {
        keys.listenBeside(parts.keySheet().apply((isOneWindow() ? pupilsScene : teacherScene).getWindow()));
    }

    @Override
    public void turnBar() {
        if (isOneWindow()) {
            bar.turn();
        }
    }

    @Override
    public void turnFrame() {
        wish(
                plan.filter(StagePlan::covers).isPresent()
                        ? StagePlan.Wish.TWO_PLAIN_WINDOWS
                        : StagePlan.Wish.AS_SCREENS_ALLOW);
    }

    @Override
    public void turnOneWindow() {
        boolean several = parts.screens().now().size() > 1;
        StagePlan.Wish two = several ? StagePlan.Wish.AS_SCREENS_ALLOW : StagePlan.Wish.TWO_PLAIN_WINDOWS;
        wish(isOneWindow() ? two : StagePlan.Wish.ONE_WINDOW);
    }

    private boolean isOneWindow() {
        return plan.filter(now -> now.teacher().isEmpty()).isPresent();
    }

    private void wish(StagePlan.Wish next) {
        wish = next;
        stand();
    }

    private void stand() {
        stand(StagePlan.of(parts.screens().now(), wish, home));
    }

    private void stand(StagePlan next) {
        plan = Optional.of(next);
        isClassClosed = false;
        teacher.tellNothing();
        pupilsRoot.getChildren().setAll(pupils);
        if (isOneWindow()) {
            pupilsRoot.getChildren().addAll(overviewBeside, bar);
            bar.greet();
        }
        stages.stand(next);
        MapPane map = isOneWindow() ? pupils.map() : teacher.map();
        map.requestFocus();
    }

    /** A window for a screen that is gone comes to the one that is left, as a plain one, so that it hides nothing. */
    private void screensChanged() {
        boolean alone = parts.screens().now().size() == 1;
        boolean hadTwo = !isOneWindow();
        if (alone && hadTwo && wish == StagePlan.Wish.AS_SCREENS_ALLOW) {
            stand(StagePlan.of(parts.screens().now(), StagePlan.Wish.TWO_PLAIN_WINDOWS, home));
            teacher.tell(phrases.of("present.screen-gone"), button("present.one-window", this::turnOneWindow));
        } else {
            stand();
        }
    }

    private void classClosed() {
        if (isOneWindow()) {
            take(Step.Plain.LEAVE);
            return;
        }
        isClassClosed = true;
        stages.closeClass();
        teacher.tell(phrases.of("present.class-closed"), button("present.class-open", this::stand));
    }

    /** The class goes on seeing what it saw; the bar at the edge does what the teacher's window did. */
    private void teacherClosed() {
        if (isClassClosed) {
            end();
        } else {
            wish(StagePlan.Wish.ONE_WINDOW);
        }
    }

    private Button button(String key, Runnable deed) {
        Button button = new Button(phrases.of(key));
        button.setOnAction(event -> deed.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private void endIfOver() {
        if (lecture.run().get().isEnded()) {
            end();
        }
    }

    private void end() {
        deaf.run();
        stages.leave();
        pupils.map().close();
        teacher.map().close();
        parts.looks().undress(pupilsScene);
        parts.looks().undress(teacherScene);
        int last = lecture.lesson().scenes().size() - 1;
        ended.accept(new Ended(Math.min(lecture.run().get().at(), last), lecture.kept()));
    }
}
