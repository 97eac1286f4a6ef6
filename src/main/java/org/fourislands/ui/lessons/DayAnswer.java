package org.fourislands.ui.lessons;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.fourislands.lessons.tasks.Work;
import org.fourislands.view.DateWords;

/** A question answered with the day on the clock, which stands here in words. */
final class DayAnswer extends VBox {
    private final Workshop workshop;
    private final DateWords dates;
    private final Work work;
    private final Label now = new Label();
    private final Button answer;
    private LocalDate day;

    DayAnswer(Workshop workshop, Work work, LocalDate day, Consumer<String> choose) {
        this.workshop = workshop;
        this.work = work;
        this.day = day;
        dates = new DateWords(workshop.phrases());
        getStyleClass().add("task-day");
        now.getStyleClass().add("task-clock");
        now.setId("task-clock");
        now.setWrapText(true);
        answer = workshop.button("lessons.work.this-day", () -> choose.accept(this.day.toString()));
        Label chosen = new Label(chosen());
        chosen.setId("task-day-chosen");
        chosen.setWrapText(true);
        chosen.getStyleClass().add("work-sentence");
        getChildren().addAll(now, answer, chosen);
        chosen.setManaged(!chosen.getText().isEmpty());
        answer.setVisible(!work.isHandedIn());
        answer.setManaged(!work.isHandedIn());
        clockAt(day);
    }

    void clockAt(LocalDate newDay) {
        day = newDay;
        now.setText(workshop.phrases().of("lessons.work.clock", dates.of(newDay)));
        answer.setDisable(work.answer().chosen().contains(newDay.toString()));
    }

    private String chosen() {
        return work.answer().chosen().stream()
                .findFirst()
                .map(LocalDate::parse)
                .map(dates::of)
                .map(words -> workshop.phrases().of("lessons.work.your-day", words))
                .orElse("");
    }
}
