package org.fourislands.ui.timeline;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.fourislands.ui.settings.Icons;
import org.fourislands.view.ClockHabits;
import org.fourislands.view.StepKind;
import org.fourislands.words.Phrases;
import org.kordamp.ikonli.feather.Feather;

/** The date in large type, the buttons that move the clock, and their menus. */
final class ClockControls extends VBox {
    private final Phrases phrases;
    private final Label date = new Label();
    private final Label calendars = new Label();
    private final Button previous = new Button();
    private final Button play = new Button();
    private final Button next = new Button();
    private final HBox buttons = new HBox(previous, play, next);

    ClockControls(Phrases phrases, Icons icons, ClockPlay player, Habits habits) {
        this.phrases = phrases;
        getStyleClass().add("clock-controls");
        date.getStyleClass().add("clock-date");
        calendars.getStyleClass().add("clock-calendars");
        calendars.setWrapText(true);
        buttons.getStyleClass().add("clock-buttons");
        icons.on(previous, Feather.CHEVRON_LEFT);
        icons.on(next, Feather.CHEVRON_RIGHT);
        next.setContentDisplay(ContentDisplay.RIGHT);
        habits.watch(ClockHabits::step, this::name);
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
        getChildren().addAll(date, calendars, buttons, new ClockMenus(phrases, habits));
    }

    void show(String day) {
        date.setText(day);
    }

    void showCalendars(List<String> otherCalendars) {
        calendars.setText(String.join("\n", otherCalendars));
        calendars.setVisible(!otherCalendars.isEmpty());
        calendars.setManaged(!otherCalendars.isEmpty());
    }

    void onPrevious(Runnable step) {
        previous.setOnAction(event -> step.run());
    }

    void onNext(Runnable step) {
        next.setOnAction(event -> step.run());
    }

    /** The two buttons say what they step to, and by which keys the same is done. */
    private void name(StepKind kind) {
        String what = phrases.of("clock.step." + kind.word());
        String back = phrases.of(kind.isUnit() ? "clock.keys-unit-back" : "clock.keys-change-back");
        String on = phrases.of(kind.isUnit() ? "clock.keys-unit-on" : "clock.keys-change-on");
        name(previous, what, phrases.of("clock.previous", what, back));
        name(next, what, phrases.of("clock.next", what, on));
    }

    private static void name(Button button, String words, String help) {
        button.setText(words);
        button.setAccessibleText(help);
        button.setTooltip(new Tooltip(help));
    }
}
