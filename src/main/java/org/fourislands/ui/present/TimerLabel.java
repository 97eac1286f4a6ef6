package org.fourislands.ui.present;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.fourislands.lessons.run.Step;

/** The lesson's time, told anew twice a second; pressed, it tells the next kind of time. */
final class TimerLabel extends Button {
    TimerLabel(PresentingParts parts, Lecture lecture) {
        getStyleClass().add("run-timer");
        setId("run-timer");
        setFocusTraversable(false);
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip(parts.phrases().of("present.time.help")));
        setOnAction(event -> lecture.take(Step.Plain.TIMER));
        RunClock words = new RunClock(parts.phrases(), lecture.clock().getZone());
        Runnable tell = () ->
                setText(words.of(lecture.run().get().timer(), lecture.clock().instant()));
        lecture.run().subscribe(run -> tell.run());
        Timeline beat = new Timeline(new KeyFrame(Duration.millis(500), event -> tell.run()));
        beat.setCycleCount(Animation.INDEFINITE);
        beat.play();
        lecture.run().subscribe(run -> {
            if (run.isEnded()) {
                beat.stop();
            }
        });
    }
}
