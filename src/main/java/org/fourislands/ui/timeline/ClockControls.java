package org.fourislands.ui.timeline;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.fourislands.ui.settings.Icons;
import org.fourislands.words.Phrases;
import org.kordamp.ikonli.feather.Feather;

/** The date in large type, the three controls of the clock, and the box for typing a date. */
final class ClockControls extends VBox {
    private final Label date = new Label();
    private final Label calendars = new Label();
    private final Button previous = new Button();
    private final Button play = new Button();
    private final Button next = new Button();
    private final HBox buttons = new HBox(previous, play, next);

    ClockControls(Phrases phrases, Icons icons, ClockPlay player) {
        getStyleClass().add("clock-controls");
        date.getStyleClass().add("clock-date");
        calendars.getStyleClass().add("clock-calendars");
        calendars.setWrapText(true);
        buttons.getStyleClass().add("clock-buttons");
        label(previous, phrases, "clock.previous");
        label(next, phrases, "clock.next");
        icons.on(previous, Feather.CHEVRON_LEFT);
        icons.on(next, Feather.CHEVRON_RIGHT);
        next.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        play.getStyleClass().add("play-button");
        player.playing().subscribe(playing -> {
            String key = playing ? "clock.pause" : "clock.play";
            play.setText(phrases.of(key));
            play.setAccessibleText(phrases.of(key + ".help"));
            icons.on(play, playing ? Feather.PAUSE : Feather.PLAY);
        });
        play.setTooltip(new Tooltip(phrases.of("clock.play.help")));
        play.setOnAction(event -> player.toggle());
        for (Button button : List.of(previous, play, next)) {
            button.setMinWidth(USE_PREF_SIZE); // "Pause" is longer than "Play"
        }
        getChildren().addAll(date, calendars, buttons);
    }

    void show(String day, String otherCalendars) {
        date.setText(day);
        calendars.setText(otherCalendars);
        calendars.setVisible(!otherCalendars.isEmpty());
        calendars.setManaged(!otherCalendars.isEmpty());
    }

    void onPrevious(Runnable step) {
        previous.setOnAction(event -> step.run());
    }

    void onNext(Runnable step) {
        next.setOnAction(event -> step.run());
    }

    private static void label(Button button, Phrases phrases, String key) {
        button.setText(phrases.of(key));
        button.setAccessibleText(phrases.of(key + ".help"));
        button.setTooltip(new Tooltip(phrases.of(key + ".help")));
    }
}
