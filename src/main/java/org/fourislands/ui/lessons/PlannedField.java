package org.fourislands.ui.lessons;

import java.time.Duration;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import org.fourislands.lessons.Lesson;
import org.fourislands.lessons.LessonEdits;
import org.fourislands.lessons.LessonStore;

/** How many minutes a lesson is meant to take, all its scenes together; may be left empty. */
final class PlannedField extends HBox {
    private static final int MOST_DIGITS = 3;

    PlannedField(Workshop workshop, LessonStore store) {
        getStyleClass().add("lesson-planned");
        TextField minutes = new TextField();
        minutes.setId("lesson-minutes-field");
        minutes.getStyleClass().add("lesson-minutes");
        minutes.setTextFormatter(new TextFormatter<>(change -> isNumber(change.getControlNewText()) ? change : null));
        minutes.setPromptText(workshop.phrases().of("lessons.planned.none"));
        minutes.setAccessibleText(workshop.phrases().of("lessons.planned.whole"));
        Label before = new Label(workshop.phrases().of("lessons.planned"));
        before.setLabelFor(minutes);
        Label after = new Label(workshop.phrases().of("lessons.planned.minutes"));
        for (Label words : new Label[] {before, after}) {
            words.getStyleClass().add("lesson-soft");
            words.setMinWidth(USE_PREF_SIZE);
        }
        getChildren().addAll(before, minutes, after);
        LessonField.serve(minutes, store, PlannedField::written, PlannedField::planning);
    }

    private static boolean isNumber(String typed) {
        return typed.length() <= MOST_DIGITS && typed.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }

    private static String written(Lesson lesson) {
        return lesson.planned()
                .map(planned -> Long.toString(planned.toMinutes()))
                .orElse("");
    }

    /** Nothing, and no minutes, are no plan. */
    private static Lesson planning(Lesson lesson, String typed) {
        int minutes = typed.isBlank() ? 0 : Integer.parseInt(typed);
        return LessonEdits.planned(
                lesson, Optional.of(Duration.ofMinutes(minutes)).filter(planned -> !planned.isZero()));
    }
}
