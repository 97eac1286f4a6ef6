package org.fourislands.ui.shelf;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.fourislands.sources.Source;
import org.fourislands.ui.proposals.ChoiceMenu;
import org.fourislands.view.ShelfFilter;
import org.fourislands.view.ShelfOrder;
import org.fourislands.view.ShelfWords;
import org.fourislands.words.Phrases;

/** What the list of works is to be narrowed by, in what order it stands, and under what headings; and how many are left. */
final class ShelfFilterBar extends VBox {
    private final Phrases phrases;
    private final Runnable tell;
    private final TextField words = new TextField();
    private final Label count = new Label();
    private final Button all = new Button();
    private final CheckBox onlyCopies = new CheckBox();
    private final List<ChoiceMenu<?>> menus;
    private ShelfFilter filter = ShelfFilter.ALL;
    private ShelfOrder order = ShelfOrder.USUAL;

    /** {@code languages} are the codes to choose from. */
    ShelfFilterBar(Phrases phrases, ShelfWords told, List<String> languages, Runnable tell) {
        this.phrases = phrases;
        this.tell = tell;
        getStyleClass().add("filter-bar");
        words.setPromptText(phrases.of("list.words"));
        words.setAccessibleText(phrases.of("works.words.help"));
        words.setTooltip(new Tooltip(phrases.of("works.words.help")));
        words.getStyleClass().add("filter-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.textProperty().subscribe((before, typed) -> ask(asked -> asked.holding(typed)));
        all.setText(phrases.of("list.all"));
        all.setOnAction(event -> showAll());
        all.setMinWidth(USE_PREF_SIZE);
        count.getStyleClass().add("filter-count");
        onlyCopies.setText(phrases.of("works.only-copies"));
        onlyCopies.setMinWidth(USE_PREF_SIZE);
        onlyCopies
                .selectedProperty()
                .subscribe((before, only) ->
                        ask(asked -> asked.with(only ? ShelfFilter.Reading.SAVED_COPY : ShelfFilter.Reading.ANY)));
        menus = List.of(kinds(), sides(told), languages(told, languages));
        HBox first = new HBox(words, sorts(), groupings(), count, all);
        first.getStyleClass().add("filter-line");
        FlowPane second = new FlowPane();
        second.getStyleClass().add("filter-line");
        second.getChildren().addAll(menus);
        second.getChildren().add(onlyCopies);
        getChildren().addAll(first, second);
    }

    ShelfFilter filter() {
        return filter;
    }

    ShelfOrder order() {
        return order;
    }

    void showCount(int shown, int of) {
        count.setText(phrases.of("list.count", shown, of));
        all.setDisable(filter.asksForNothing());
    }

    void showAll() {
        words.clear();
        onlyCopies.setSelected(false);
        menus.forEach(ChoiceMenu::clear);
    }

    void enterWords() {
        words.requestFocus();
    }

    private ChoiceMenu<Source.Kind> kinds() {
        ChoiceMenu<Source.Kind> menu =
                new ChoiceMenu<>(phrases, "works.choose.kinds", chosen -> ask(asked -> asked.ofKinds(chosen)));
        for (Source.Kind kind : Source.Kind.values()) {
            menu.offer(kind, phrases.of("source-kind." + kind.word()));
        }
        return menu;
    }

    private ChoiceMenu<Source.Side> sides(ShelfWords told) {
        ChoiceMenu<Source.Side> menu =
                new ChoiceMenu<>(phrases, "works.choose.sides", chosen -> ask(asked -> asked.speakingFrom(chosen)));
        for (Source.Side side : Source.Side.values()) {
            menu.offer(side, told.side(side));
        }
        return menu;
    }

    private ChoiceMenu<String> languages(ShelfWords told, List<String> codes) {
        ChoiceMenu<String> menu =
                new ChoiceMenu<>(phrases, "works.choose.languages", chosen -> ask(asked -> asked.in(chosen)));
        codes.forEach(code -> menu.offer(code, told.language(code)));
        return menu;
    }

    private ComboBox<ShelfOrder.Sort> sorts() {
        return choice(
                "works.sort",
                List.of(ShelfOrder.Sort.values()),
                ShelfOrder.USUAL.sort(),
                new Words<>(sort -> phrases.of("works.sort." + sort.word())),
                chosen -> order = order.by(chosen));
    }

    private ComboBox<ShelfOrder.Grouping> groupings() {
        return choice(
                "works.group",
                List.of(ShelfOrder.Grouping.values()),
                ShelfOrder.USUAL.grouping(),
                new Words<>(grouping -> phrases.of("works.group." + grouping.word())),
                chosen -> order = order.under(chosen));
    }

    private <T> ComboBox<T> choice(String key, List<T> things, T first, Words<T> words, Consumer<T> choose) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().addAll(things);
        box.setConverter(words);
        box.setValue(first);
        box.setAccessibleText(phrases.of(key));
        box.setTooltip(new Tooltip(phrases.of(key)));
        box.setMinWidth(USE_PREF_SIZE);
        box.getStyleClass().add(key.replace('.', '-'));
        box.valueProperty().subscribe((before, chosen) -> {
            choose.accept(chosen);
            tell.run();
        });
        return box;
    }

    private void ask(Function<ShelfFilter, ShelfFilter> change) {
        filter = change.apply(filter);
        tell.run();
    }

    /** Things as words, which nobody types. */
    private static final class Words<T> extends StringConverter<T> {
        private final Function<T, String> words;

        Words(Function<T, String> words) {
            this.words = words;
        }

        @Override
        public String toString(T thing) {
            return thing == null ? "" : words.apply(thing);
        }

        @Override
        public T fromString(String typed) {
            throw new UnsupportedOperationException(typed);
        }
    }
}
