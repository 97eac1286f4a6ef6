package org.fourislands.ui.timeline;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.fourislands.words.Phrases;

/** Where a date is typed. What cannot be read is explained below it, and nothing else changes. */
public final class DayBox extends VBox {
    private final TextField field = new TextField();
    private final Label reason = new Label();
    private final Function<String, ReadDay> read;
    private final Consumer<LocalDate> found;
    private final Runnable leave;

    /** {@code found} is told the day; {@code leave} gives the focus back, found or not. */
    public DayBox(Phrases phrases, Function<String, ReadDay> read, Consumer<LocalDate> found, Runnable leave) {
        this.read = read;
        this.found = found;
        this.leave = leave;
        getStyleClass().add("day-box");
        field.setPromptText(phrases.of("clock.type-a-day"));
        field.setAccessibleText(phrases.of("clock.type-a-day.help"));
        field.setOnAction(event -> take());
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                clear();
                leave.run();
            }
        });
        field.textProperty().subscribe(() -> say(""));
        reason.getStyleClass().add("day-reason");
        reason.setWrapText(true);
        say("");
        getChildren().addAll(field, reason);
    }

    public TextField field() {
        return field;
    }

    String reason() {
        return reason.getText();
    }

    private void take() {
        boolean unused = read();
        leave.run();
    }

    /**
     * Takes a date that was typed but not sent, before something is done with the day. Answers whether the day is the one that was
     * meant; what cannot be read is explained, and waits to be mended.
     */
    boolean send() {
        if (field.getText().isBlank()) {
            return true;
        }
        boolean typing = field.isFocused();
        boolean understood = read();
        if (!understood) {
            field.requestFocus();
        } else if (typing) {
            leave.run();
        }
        return understood;
    }

    /** Goes to the day that was typed, or says why not. */
    private boolean read() {
        ReadDay answer = read.apply(field.getText());
        answer.day()
                .ifPresentOrElse(
                        day -> {
                            clear();
                            found.accept(day);
                        },
                        () -> say(answer.reason()));
        return answer.day().isPresent();
    }

    /** The day has changed by other means: what could not be read no longer matters. */
    public void forgetRefusal() {
        if (!reason.getText().isEmpty()) {
            clear();
        }
    }

    private void clear() {
        field.clear();
        say("");
    }

    private void say(String words) {
        reason.setText(words);
        reason.setVisible(!words.isEmpty());
        reason.setManaged(!words.isEmpty());
    }
}
