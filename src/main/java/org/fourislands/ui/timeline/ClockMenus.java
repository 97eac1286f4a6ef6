package org.fourislands.ui.timeline;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.geometry.Side;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.fourislands.view.ClockHabits;
import org.fourislands.view.OtherCalendar;
import org.fourislands.view.Pace;
import org.fourislands.view.StepKind;
import org.fourislands.words.Phrases;

/** The small menus below the clock's buttons: from what to what it steps, how quickly it plays, which calendars it tells. */
final class ClockMenus extends HBox {
    private final Phrases phrases;
    private final Habits habits;
    private final MenuButton step;
    private final MenuButton pace;
    private final MenuButton calendars;

    ClockMenus(Phrases phrases, Habits habits) {
        this.phrases = phrases;
        this.habits = habits;
        step = menu("clock.step.help");
        pace = menu("clock.pace.help");
        calendars = menu("clock.calendars.help");
        calendars.setText(phrases.of("clock.calendars"));
        getStyleClass().add("clock-menus");
        getChildren().addAll(step, pace, calendars);
        habits.now().subscribe(this::tell);
    }

    private MenuButton menu(String helpKey) {
        MenuButton menu = new MenuButton();
        menu.getStyleClass().add("clock-menu");
        menu.setMinWidth(USE_PREF_SIZE);
        menu.setPopupSide(Side.TOP);
        menu.setTooltip(new Tooltip(phrases.of(helpKey)));
        menu.setAccessibleHelp(phrases.of(helpKey));
        return menu;
    }

    private void tell(ClockHabits now) {
        step.setText(phrases.of("clock.step", nameOf(now.step())));
        pace.setText(phrases.of("clock.pace", now.pace().number()));
        step.getItems()
                .setAll(Stream.of(StepKind.values())
                        .map(kind -> choice(nameOf(kind), kind == now.step(), habit -> habit.stepping(kind)))
                        .toList());
        pace.getItems()
                .setAll(Stream.of(Pace.values())
                        .map(one -> choice(nameOf(one), one == now.pace(), habit -> habit.at(one)))
                        .toList());
        calendars
                .getItems()
                .setAll(Stream.of(OtherCalendar.values())
                        .map(one -> switchFor(one, now))
                        .toList());
    }

    private String nameOf(StepKind kind) {
        return phrases.of("clock.step." + kind.word());
    }

    private String nameOf(Pace one) {
        return phrases.of("clock.pace.named", one.number(), one.millis() / 1000.0);
    }

    private MenuItem choice(String words, boolean current, UnaryOperator<ClockHabits> change) {
        RadioMenuItem item = new RadioMenuItem(words);
        item.setSelected(current);
        item.setOnAction(event -> habits.change(change));
        return item;
    }

    private MenuItem switchFor(OtherCalendar calendar, ClockHabits now) {
        CheckMenuItem item = new CheckMenuItem(phrases.of("calendar." + calendar.word()));
        item.setSelected(now.calendars().contains(calendar));
        item.setOnAction(event -> habits.change(habit -> habit.toggling(calendar)));
        return item;
    }
}
