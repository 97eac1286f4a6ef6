package org.fourislands.ui.present;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.fourislands.earth.Position;
import org.fourislands.lessons.Lesson;
import org.fourislands.lessons.Scene;
import org.fourislands.lessons.run.PresenterRun;
import org.fourislands.lessons.run.Step;
import org.fourislands.lessons.run.Tool;
import org.fourislands.view.ViewState;
import org.fourislands.view.ViewStore;

/**
 * A lesson being given: its run, what the class sees and what the teacher sees, each in a store of its own, and what is pointed
 * at and drawn. Both windows watch it; none holds anything more. On the window's thread.
 */
final class Lecture {
    private final Lesson lesson;
    private final Clock clock;
    private final ViewStore classView;
    private final ViewStore ownView;
    private final ReadOnlyObjectWrapper<PresenterRun> run;
    private final ReadOnlyObjectWrapper<Ink> ink;
    private final ReadOnlyObjectWrapper<Optional<Position>> pointed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Boolean> ahead = new ReadOnlyObjectWrapper<>(false);
    private final BooleanProperty keepsMarks = new SimpleBooleanProperty(true);
    private Consumer<ViewState> toClass;
    private Consumer<ViewState> toTeacher;
    private boolean following;

    Lecture(Lesson lesson, int from, Clock clock) {
        this.lesson = lesson;
        this.clock = clock;
        PresenterRun first = PresenterRun.of(lesson, from);
        ViewState view = lesson.scenes().get(first.shown()).view();
        run = new ReadOnlyObjectWrapper<>(first);
        ink = new ReadOnlyObjectWrapper<>(Ink.of(lesson));
        classView = new ViewStore(view);
        ownView = new ViewStore(view);
        toClass = next -> classView.update(before -> next);
        toTeacher = next -> ownView.update(before -> next);
        classView.watch(state -> state, this::follow);
        ownView.watch(state -> state, state -> lookAhead());
    }

    /** How a map is brought to a view: by the map, which may glide there. */
    void carry(Consumer<ViewState> newToClass, Consumer<ViewState> newToTeacher) {
        toClass = newToClass;
        toTeacher = newToTeacher;
    }

    Lesson lesson() {
        return lesson;
    }

    Clock clock() {
        return clock;
    }

    ViewStore classView() {
        return classView;
    }

    ViewStore ownView() {
        return ownView;
    }

    ReadOnlyObjectProperty<PresenterRun> run() {
        return run.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Ink> ink() {
        return ink.getReadOnlyProperty();
    }

    /** The place under the teacher's pointer or spotlight. */
    ReadOnlyObjectProperty<Optional<Position>> pointed() {
        return pointed.getReadOnlyProperty();
    }

    /** Whether the teacher's map shows something other than the class's, since the teacher moved it. */
    ReadOnlyObjectProperty<Boolean> ahead() {
        return ahead.getReadOnlyProperty();
    }

    /** Whether what is drawn in class is kept with the lesson, for the handout. */
    BooleanProperty keepsMarks() {
        return keepsMarks;
    }

    /** The lesson as class has left it. */
    Lesson kept() {
        return keepsMarks.get() ? ink.get().keptIn(lesson) : lesson;
    }

    /** The scene the class sees; empty at the end. */
    Optional<Scene> shown() {
        return at(run.get().shown());
    }

    /** The scene where the teacher is; empty at the end. */
    Optional<Scene> current() {
        return at(run.get().at());
    }

    Optional<Scene> upcoming() {
        return run.get().upcoming().flatMap(this::at);
    }

    /** The scene to which the teacher's map belongs: the class's while it shows what the class sees, else the teacher's. */
    Optional<Scene> own() {
        return ownView.get().equals(classView.get()) ? shown() : current();
    }

    /** Whether the class's map was moved away from its scene. */
    boolean isClassAway() {
        return shown().filter(scene -> !scene.view().equals(classView.get())).isPresent();
    }

    /** One step of the run, and what follows from it in both views. */
    void take(Step step) {
        PresenterRun before = run.get();
        PresenterRun after = before.after(step, clock.instant());
        if (after.shown() != before.shown()) {
            draw(Ink::lifted);
        }
        ViewState own = ownView.get();
        run.set(after);
        if (step == Step.Plain.SHOW_TO_CLASS) {
            ahead.set(false);
            bringClass(own);
        } else if (after.shown() != before.shown()) {
            ahead.set(false);
            shown().ifPresent(scene -> bringClass(scene.view()));
        }
        if (after.at() != before.at() || (after.shown() != before.shown() && step != Step.Plain.SHOW_TO_CLASS)) {
            current().ifPresent(scene -> bringTeacher(scene.view()));
        }
        if (after.tool() != before.tool()) {
            takeUp(after.tool());
        }
    }

    /** Whoever points or draws sees what the class sees. */
    private void takeUp(Tool tool) {
        point(Optional.empty());
        if (tool != Tool.ARROW && (ahead.get() || !run.get().isTogether())) {
            joinClass();
        }
    }

    /** The class's map goes back to its scene. */
    void backToScene() {
        shown().ifPresent(scene -> {
            bringClass(scene.view());
            if (!ahead.get() && run.get().at() == run.get().shown()) {
                bringTeacher(scene.view());
            }
        });
    }

    /** The teacher's map shows what the class sees, and follows it again. */
    void joinClass() {
        bringTeacher(classView.get());
        ahead.set(false);
    }

    void point(Optional<Position> at) {
        pointed.set(at);
    }

    void draw(UnaryOperator<Ink> change) {
        ink.set(change.apply(ink.get()));
    }

    private Optional<Scene> at(int place) {
        return place < lesson.scenes().size() ? Optional.of(lesson.scenes().get(place)) : Optional.empty();
    }

    /** The teacher's map goes with the class's while that is moved by hand, unless it looks ahead. */
    private void follow(ViewState seen) {
        if (!following && !ahead.get() && run.get().at() == run.get().shown()) {
            following = true;
            ownView.preview(before -> seen);
            following = false;
        }
    }

    private void bringClass(ViewState view) {
        following = true;
        toClass.accept(view);
        following = false;
    }

    private void bringTeacher(ViewState view) {
        following = true;
        toTeacher.accept(view);
        following = false;
    }

    /** Whatever moves the teacher's map but the lecture itself is the teacher's hand. */
    private void lookAhead() {
        if (!following) {
            ahead.set(!ownView.get().equals(classView.get()));
        }
    }
}
