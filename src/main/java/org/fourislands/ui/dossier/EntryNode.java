package org.fourislands.ui.dossier;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.fourislands.ui.ClipboardWords;
import org.fourislands.view.CitationNumbers;
import org.fourislands.view.Dossier;
import org.fourislands.view.Selection;

/** One statement on screen: its label, its sentence, its marks. Control+C copies it; Enter follows it where it leads on. */
final class EntryNode extends HBox {
    /** Letters; a longer label wraps, else it would make the dossier wider than its place. */
    private static final int LONG_LABEL = 28;

    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

    private static final PseudoClass CITED = PseudoClass.getPseudoClass("cited");

    private final Optional<String> label;
    private final Height preferred = new Height();

    EntryNode(Dossier.Entry entry, LabelPlace place, CitationNumbers numbers, Marks marks, Consumer<Selection> visit) {
        label = entry.label();
        getStyleClass().add("entry");
        setFocusTraversable(true);
        TextFlow flow = flow(entry, numbers, marks);
        HBox.setHgrow(flow, Priority.ALWAYS);
        getChildren().add(flow);
        entry.label().map(label -> chip(label, entry.tone())).ifPresent(chip -> lay(chip, flow, place));
        setAccessibleText(
                entry.label().map(label -> label + ": " + entry.text()).orElse(entry.text()));
        setAccessibleRole(AccessibleRole.TEXT);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                event.consume();
                ClipboardWords.copy(marks.copied(entry.text(), entry.citations()));
            }
        });
        setOnContextMenuRequested(event -> {
            event.consume();
            marks.menu(entry.text(), entry.citations()).show(this, event.getScreenX(), event.getScreenY());
        });
        entry.passage()
                .ifPresentOrElse(
                        passage -> follow(() -> marks.follow(passage)),
                        () -> entry.target().ifPresent(target -> follow(() -> visit.accept(target))));
    }

    @Override
    public void requestLayout() {
        if (preferred != null) { // while it is being made
            preferred.forget();
        }
        super.requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return preferred.at(width, super::computePrefHeight);
    }

    /** All of its words are always shown. */
    @Override
    protected double computeMinHeight(double width) {
        return prefHeight(width);
    }

    private void lay(Label chip, TextFlow flow, LabelPlace place) {
        StackPane holder = new StackPane(chip);
        switch (place) {
            case BESIDE -> {
                holder.getStyleClass().add("chip-beside");
                holder.setMinWidth(Region.USE_PREF_SIZE);
                getChildren().setAll(holder, flow);
            }
            case ABOVE -> {
                holder.getStyleClass().add("chip-above");
                VBox both = new VBox(holder, flow);
                HBox.setHgrow(both, Priority.ALWAYS);
                getChildren().setAll(both);
            }
        }
    }

    private static Label chip(String words, Dossier.Tone tone) {
        Label chip = new Label(words);
        chip.getStyleClass().addAll("chip", "chip-" + tone.name().toLowerCase(Locale.ROOT));
        if (words.length() > LONG_LABEL) {
            chip.setWrapText(true);
            chip.setMinWidth(0);
            chip.setMinHeight(Region.USE_PREF_SIZE);
        } else {
            chip.setMinWidth(Region.USE_PREF_SIZE);
        }
        return chip;
    }

    /** Whether {@code words} stand before its sentence. */
    boolean isLabelled(String words) {
        return label.filter(words::equals).isPresent();
    }

    /** Sets it off from the others as the one that was asked for, or not. */
    void cite(Cited cited) {
        pseudoClassStateChanged(CITED, cited == Cited.YES);
    }

    private static TextFlow flow(Dossier.Entry entry, CitationNumbers numbers, Marks marks) {
        Text sentence = new Text(entry.text() + (entry.citations().isEmpty() ? "" : " "));
        sentence.getStyleClass().add("entry-text");
        TextFlow flow = new TextFlow(sentence);
        flow.getStyleClass().add("entry-flow");
        flow.setMinWidth(0);
        entry.citations().stream()
                .distinct()
                .forEach(citation -> flow.getChildren().add(marks.mark(citation, numbers.numberOf(citation))));
        return flow;
    }

    private void follow(Runnable open) {
        getStyleClass().add("entry-link");
        setAccessibleRole(AccessibleRole.HYPERLINK);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                open.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() == this && event.getCode() == KeyCode.ENTER) {
                event.consume();
                open.run();
            }
        });
    }

    /** Whether a statement is the one a citation led to. */
    enum Cited {
        YES,
        NO
    }

    /** Where the labels of a section stand: in a column where all are short, else each above its sentence. */
    enum LabelPlace {
        BESIDE,
        ABOVE;

        private static final int SHORT = 13;

        static LabelPlace in(Dossier.Section section) {
            boolean allShort = section.entries().stream()
                    .map(Dossier.Entry::label)
                    .flatMap(Optional::stream)
                    .allMatch(label -> label.length() <= SHORT);
            return allShort ? BESIDE : ABOVE;
        }
    }
}
