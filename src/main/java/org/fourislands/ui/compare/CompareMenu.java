package org.fourislands.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.VBox;
import org.fourislands.view.ComparisonChoices.Choice;
import org.fourislands.view.ComparisonChoices.Fold;
import org.fourislands.view.ComparisonChoices.Group;
import org.fourislands.view.ViewState;
import org.fourislands.view.ViewStore;
import org.fourislands.words.Phrases;

/** The menu of what the view can be laid beside. Can be used once the record is there. */
public final class CompareMenu extends MenuButton {
    private final Phrases phrases;
    private final ViewStore store;

    public CompareMenu(Phrases phrases, ViewStore store) {
        this.phrases = phrases;
        this.store = store;
        setId("compare-menu");
        setText(phrases.of("menu.compare"));
        setAccessibleHelp(phrases.of("menu.compare.help"));
        setDisable(true);
    }

    /** {@code typeADay} is run after a choice that asks for a typed day. */
    public void offer(Function<ViewState, List<Group>> choices, Runnable typeADay) {
        Consumer<Choice> chosen = choice -> {
            store.update(state -> choice.view());
            switch (choice.then()) {
                case TYPE_A_DAY -> typeADay.run();
                case NOTHING -> {}
            }
        };
        // A menu without items would not open.
        getItems().setAll(new MenuItem());
        setOnShowing(event -> fill(choices.apply(store.get()), chosen));
        setDisable(false);
    }

    private void fill(List<Group> groups, Consumer<Choice> chosen) {
        getItems().clear();
        groups.forEach(group -> add(group, chosen));
        if (store.get().comparison().isPresent()) {
            MenuItem end = new MenuItem(phrases.of("compare.end"));
            end.setOnAction(event -> store.update(state -> state.comparedWith(Optional.empty())));
            getItems().addAll(new SeparatorMenuItem(), end);
        }
    }

    private void add(Group group, Consumer<Choice> chosen) {
        List<MenuItem> items =
                group.choices().stream().map(choice -> item(choice, chosen)).toList();
        if (group.fold() == Fold.FOLDED) {
            Menu folded = new Menu(group.heading());
            folded.getItems().addAll(items);
            getItems().add(folded);
            return;
        }
        Label heading = new Label(group.heading());
        heading.getStyleClass().add("choice-heading");
        CustomMenuItem title = new CustomMenuItem(heading, false);
        title.setDisable(true);
        getItems().add(title);
        getItems().addAll(items);
    }

    private static MenuItem item(Choice choice, Consumer<Choice> chosen) {
        MenuItem item = choice.explained().isEmpty() ? new MenuItem(choice.label()) : explained(choice);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> chosen.accept(choice));
        return item;
    }

    private static MenuItem explained(Choice choice) {
        Label name = new Label(choice.label());
        name.getStyleClass().add("choice-name");
        Label why = new Label(choice.explained());
        why.getStyleClass().add("choice-explained");
        VBox box = new VBox(name, why);
        box.getStyleClass().add("choice");
        return new CustomMenuItem(box);
    }
}
