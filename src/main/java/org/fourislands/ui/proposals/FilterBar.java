package org.fourislands.ui.proposals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.fourislands.history.Proposal;
import org.fourislands.time.HistoricalDate;
import org.fourislands.time.UnreadableDateException;
import org.fourislands.view.ProposalFilter;
import org.fourislands.words.Phrases;

/** What the list of proposals is to be narrowed by; how many are left, and the way back to all. */
final class FilterBar extends VBox {
    private final Phrases phrases;
    private final Consumer<ProposalFilter> tell;
    private final Runnable left;
    private final TextField words = new TextField();
    private final TextField from = new TextField();
    private final TextField until = new TextField();
    private final Label count = new Label();
    private final Label reason = new Label();
    private final Button all = new Button();
    private final List<ChoiceMenu<?>> menus;
    private ProposalFilter filter = ProposalFilter.ALL;

    /** {@code tell} hears of another filter, {@code left} when the fields are left by key. */
    FilterBar(Phrases phrases, ProposalWorks works, Consumer<ProposalFilter> tell, Runnable left) {
        this.left = left;
        this.phrases = phrases;
        this.tell = tell;
        getStyleClass().add("filter-bar");
        field(words, "list.words", "filter-words");
        field(from, "list.from", "filter-year");
        field(until, "list.until", "filter-year");
        words.textProperty().subscribe((before, typed) -> ask(asked -> asked.holding(typed)));
        from.textProperty().subscribe((before, typed) -> readSpan());
        until.textProperty().subscribe((before, typed) -> readSpan());
        all.setText(phrases.of("list.all"));
        all.setOnAction(event -> showAll());
        count.getStyleClass().add("filter-count");
        reason.getStyleClass().add("filter-reason");
        menus = List.of(
                kinds(),
                parties("list.choose.by", works.makers(), ProposalFilter::madeBy),
                parties("list.choose.to", works.receivers(), ProposalFilter::madeTo),
                ranks(),
                parties("list.choose.islands", works.islands(), ProposalFilter::touching));
        HBox first = new HBox(words, from, until, count, all);
        first.getStyleClass().add("filter-line");
        FlowPane second = new FlowPane();
        second.getStyleClass().add("filter-line");
        second.getChildren().addAll(menus);
        getChildren().addAll(first, second, reason);
        explain("");
    }

    ProposalFilter filter() {
        return filter;
    }

    void showCount(int shown, int of) {
        count.setText(phrases.of("list.count", shown, of));
        all.setDisable(filter.asksForNothing()
                && from.getText().isBlank()
                && until.getText().isBlank());
    }

    void showAll() {
        Stream.of(words, from, until).forEach(TextField::clear);
        menus.forEach(ChoiceMenu::clear);
    }

    void enter() {
        words.requestFocus();
    }

    /** Escape empties a field, then leaves it for the list; it never closes the page from within a word. */
    private void escape(KeyEvent event, TextField field) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            if (field.getText().isEmpty()) {
                left.run();
            } else {
                field.clear();
            }
        }
    }

    private void field(TextField field, String key, String style) {
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> escape(event, field));
        field.setPromptText(phrases.of(key));
        field.setAccessibleText(phrases.of(key + ".help"));
        field.setTooltip(new Tooltip(phrases.of(key + ".help")));
        field.getStyleClass().add(style);
    }

    private ChoiceMenu<Proposal.Kind> kinds() {
        ChoiceMenu<Proposal.Kind> menu =
                new ChoiceMenu<>(phrases, "list.choose.kinds", chosen -> ask(asked -> asked.ofKinds(chosen)));
        for (Proposal.Kind kind : Proposal.Kind.values()) {
            menu.offer(kind, phrases.of("kind." + kind.word()));
        }
        return menu;
    }

    private ChoiceMenu<Proposal.Rank> ranks() {
        ChoiceMenu<Proposal.Rank> menu =
                new ChoiceMenu<>(phrases, "list.choose.ranks", chosen -> ask(asked -> asked.ranked(chosen)));
        for (Proposal.Rank rank : Proposal.Rank.values()) {
            menu.offer(rank, phrases.of("rank." + rank.word()));
        }
        return menu;
    }

    private ChoiceMenu<String> parties(String key, List<ProposalWorks.Choice> choices, Narrowing narrowing) {
        ChoiceMenu<String> menu = new ChoiceMenu<>(phrases, key, chosen -> ask(asked -> narrowing.with(asked, chosen)));
        choices.forEach(choice -> menu.offer(choice.id(), choice.words()));
        return menu;
    }

    /** How a choice of ids narrows a filter. */
    private interface Narrowing {
        ProposalFilter with(ProposalFilter filter, Set<String> chosen);
    }

    private void ask(Function<ProposalFilter, ProposalFilter> change) {
        filter = change.apply(filter);
        tell.accept(filter);
    }

    /** While a date is being typed it narrows nothing, and the reason stands below. */
    private void readSpan() {
        explain("");
        Optional<LocalDate> first = read(from).map(HistoricalDate::earliest);
        Optional<LocalDate> last = read(until).map(HistoricalDate::latest);
        if (first.isPresent() && last.isPresent() && first.get().isAfter(last.get())) {
            explain(phrases.of("list.turned", from.getText(), until.getText()));
            return;
        }
        ask(asked -> asked.between(first, last));
    }

    private Optional<HistoricalDate> read(TextField field) {
        String typed = field.getText().strip();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(HistoricalDate.parse(typed));
        } catch (UnreadableDateException e) {
            explain(phrases.of("list.unreadable", typed));
            return Optional.empty();
        }
    }

    private void explain(String why) {
        reason.setText(why);
        reason.setVisible(!why.isEmpty());
        reason.setManaged(!why.isEmpty());
    }
}
