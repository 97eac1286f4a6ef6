package org.fourislands.ui.proposals;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import org.fourislands.words.Phrases;

/** A menu of things of which any may be ticked; it stays open while they are. Says how many are. */
public final class ChoiceMenu<T> extends MenuButton {
    private final Phrases phrases;
    private final String name;
    private final List<CheckBox> boxes = new ArrayList<>();
    private final Set<T> chosen = new LinkedHashSet<>();
    private final Consumer<Set<T>> tell;

    public ChoiceMenu(Phrases phrases, String key, Consumer<Set<T>> tell) {
        this.phrases = phrases;
        this.name = phrases.of(key);
        this.tell = tell;
        setTooltip(new Tooltip(phrases.of(key + ".help")));
        setAccessibleHelp(phrases.of(key + ".help"));
        getStyleClass().add("filter-menu");
        setMinWidth(USE_PREF_SIZE);
        showChosen();
    }

    public void offer(T thing, String words) {
        CheckBox box = new CheckBox(words);
        box.selectedProperty().subscribe(ticked -> {
            boolean changed = ticked ? chosen.add(thing) : chosen.remove(thing);
            if (changed) {
                showChosen();
                tell.accept(Set.copyOf(chosen));
            }
        });
        CustomMenuItem item = new CustomMenuItem(box, false);
        item.setOnAction(event -> box.requestFocus());
        boxes.add(box);
        getItems().add(item);
    }

    /** Unticks everything. */
    public void clear() {
        boxes.forEach(box -> box.setSelected(false));
    }

    private void showChosen() {
        setText(chosen.isEmpty() ? name : phrases.of("list.chosen", name, chosen.size()));
    }
}
