package org.fourislands.ui.timeline;

import java.time.LocalDate;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Duration;
import org.fourislands.view.ClockHabits;
import org.fourislands.view.Pace;
import org.fourislands.view.ViewStore;

/**
 * Goes from step to step at the pace the reader chose. Never starts by itself; stops at the last step. One day cuts to the
 * next: nothing fades or glides, whatever the reader asked of motion.
 */
public final class ClockPlay {
    private final ViewStore store;
    private final Clockwork.Steps steps;
    private final Habits habits;
    private final Timeline beat = new Timeline();
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();

    public ClockPlay(ViewStore store, Clockwork.Steps steps, Habits habits) {
        this.store = store;
        this.steps = steps;
        this.habits = habits;
        beat.setCycleCount(Animation.INDEFINITE);
        habits.watch(ClockHabits::pace, this::beatAt);
    }

    public ReadOnlyBooleanProperty playing() {
        return playing.getReadOnlyProperty();
    }

    public void toggle() {
        if (playing.get()) {
            stop();
        } else if (next().isPresent()) {
            playing.set(true);
            step();
            beat.playFromStart();
        }
    }

    /** Makes the day it has come to one step of the way back. */
    public void stop() {
        if (playing.get()) {
            beat.stop();
            playing.set(false);
            store.settle();
        }
    }

    void step() {
        next().ifPresentOrElse(day -> store.preview(state -> state.at(day)), this::stop);
    }

    private Optional<LocalDate> next() {
        return steps.nextPlayed().apply(store.get(), habits.get().step());
    }

    /** A new pace holds from the next rest on. */
    private void beatAt(Pace pace) {
        beat.stop();
        beat.getKeyFrames().setAll(new KeyFrame(Duration.millis(pace.millis()), event -> step()));
        if (playing.get()) {
            beat.playFromStart();
        }
    }
}
