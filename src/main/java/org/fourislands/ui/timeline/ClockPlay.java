package org.fourislands.ui.timeline;

import java.time.LocalDate;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Duration;
import org.fourislands.view.ViewStore;

/** Goes from change to change, one step every second and a half. Never starts by itself; stops at the last change. */
public final class ClockPlay {
    private static final Duration STEP = Duration.millis(1500);

    private final ViewStore store;
    private final Clockwork.Steps steps;
    private final Timeline beat = new Timeline(new KeyFrame(STEP, event -> step()));
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();

    public ClockPlay(ViewStore store, Clockwork.Steps steps) {
        this.store = store;
        this.steps = steps;
        beat.setCycleCount(Animation.INDEFINITE);
    }

    public ReadOnlyBooleanProperty playing() {
        return playing.getReadOnlyProperty();
    }

    public void toggle() {
        if (playing.get()) {
            stop();
        } else if (steps.next().apply(store.get()).isPresent()) {
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
        Optional<LocalDate> next = steps.next().apply(store.get());
        if (next.isPresent()) {
            store.preview(state -> state.at(next.get()));
        } else {
            stop();
        }
    }
}
