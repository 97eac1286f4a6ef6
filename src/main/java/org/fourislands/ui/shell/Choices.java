package org.fourislands.ui.shell;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.VBox;
import org.fourislands.map.Layer;
import org.fourislands.view.Perspective;
import org.fourislands.view.ViewState;
import org.fourislands.view.ViewStore;
import org.fourislands.words.NameOrder;
import org.fourislands.words.Phrases;

/** The menus that choose how the map is seen. Their items are made when a menu is first opened. */
final class Choices {
    private final Phrases phrases;
    private final ViewStore store;
    private final ObservableBooleanValue room;

    /** {@code room} tells whether there is room for what a menu chooses beside what is chosen. */
    Choices(Phrases phrases, ViewStore store, ObservableBooleanValue room) {
        this.phrases = phrases;
        this.room = room;
        this.store = store;
    }

    /** Four perspectives, each explained in a line. */
    MenuButton perspectives() {
        MenuButton button = button("menu.perspective.help");
        store.watch(ViewState::perspective, now -> say(button));
        room.subscribe(enough -> say(button));
        onOpening(button, () -> {
            for (Perspective perspective : Perspective.values()) {
                button.getItems().add(explained(perspective));
            }
        });
        return button;
    }

    private void say(MenuButton perspectives) {
        String chosen = phrases.of(key(store.get().perspective()));
        perspectives.setText(room.get() ? phrases.of("menu.perspective", chosen) : chosen);
        perspectives.setAccessibleText(phrases.of("menu.perspective", chosen));
    }

    /** Which name stands first. */
    MenuButton names() {
        MenuButton button = button("menu.names.help");
        button.setText(phrases.of("menu.names"));
        onOpening(button, () -> {
            button.getItems().add(order(Optional.empty()));
            for (NameOrder order : NameOrder.values()) {
                button.getItems().add(order(Optional.of(order)));
            }
        });
        return button;
    }

    /** What can be left out. */
    MenuButton layers() {
        MenuButton button = button("menu.layers.help");
        button.setText(phrases.of("menu.layers"));
        onOpening(button, () -> {
            for (Layer layer : Layer.values()) {
                CheckMenuItem item = new CheckMenuItem(phrases.of(
                        "layer." + layer.name().toLowerCase(Locale.ROOT).replace('_', '-')));
                item.setSelected(store.get().shows(layer));
                item.setOnAction(event -> store.update(state -> state.toggling(layer)));
                button.getItems().add(item);
            }
        });
        return button;
    }

    private MenuButton button(String helpKey) {
        MenuButton button = new MenuButton();
        button.setAccessibleHelp(phrases.of(helpKey));
        return button;
    }

    /** A menu without items would not open, so one waits in it until the others are made. */
    private static void onOpening(MenuButton button, Runnable fill) {
        button.getItems().add(new MenuItem());
        button.setOnShowing(event -> {
            button.getItems().clear();
            fill.run();
        });
    }

    private MenuItem explained(Perspective perspective) {
        boolean current = store.get().perspective() == perspective;
        Label name = new Label((current ? "✓  " : "") + phrases.of(key(perspective)));
        name.getStyleClass().add("choice-name");
        Label why = new Label(phrases.of(key(perspective) + ".explained"));
        why.getStyleClass().add("choice-explained");
        VBox box = new VBox(name, why);
        box.getStyleClass().add("choice");
        CustomMenuItem item = new CustomMenuItem(box);
        item.setOnAction(event -> store.update(state -> state.seenFrom(perspective)));
        return item;
    }

    private MenuItem order(Optional<NameOrder> order) {
        RadioMenuItem item = new RadioMenuItem(phrases.of(namesKey(order)));
        item.setSelected(store.get().names().equals(order));
        item.setOnAction(event -> store.update(state -> state.naming(order)));
        return item;
    }

    private static String key(Perspective perspective) {
        return "perspective." + perspective.id();
    }

    private static String namesKey(Optional<NameOrder> order) {
        return "names."
                + order.map(o -> o.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .orElse("perspective");
    }
}
