package org.fourislands.ui.dossier;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.fourislands.view.CitationNumbers;
import org.fourislands.view.Dossier;
import org.fourislands.view.Selection;
import org.fourislands.words.Phrases;

/**
 * A section on the page of a dossier. It is made with nothing in it and out of sight, and grows by a heading or a statement at a
 * time.
 */
final class SectionNode extends VBox {
    private final Dossier.Section section;
    private final List<Integer> marked;
    private final CitationNumbers numbers;
    private final Ties ties;
    private final EntryNode.LabelPlace labels;
    private final Queue<Dossier.Entry> waiting = new ArrayDeque<>();
    private final List<EntryNode> entries = new ArrayList<>();
    private final Height preferred = new Height();
    private final Height least = new Height();
    private boolean begun;

    /** {@code marked} are the numbers of its marks, which {@code numbers} gives again. */
    SectionNode(Dossier.Section section, List<Integer> marked, CitationNumbers numbers, Ties ties) {
        this.section = section;
        this.marked = List.copyOf(marked);
        this.numbers = numbers;
        this.ties = ties;
        labels = EntryNode.LabelPlace.in(section);
        getStyleClass().add("section");
        setManaged(false);
        setVisible(false);
    }

    /**
     * What a section needs of its page.
     *
     * @param visit opens what a statement leads to
     * @param unfolding is run when a folded section is to grow on
     */
    record Ties(Phrases phrases, Marks marks, Consumer<Selection> visit, Consumer<SectionNode> unfolding) {}

    /** Whether it says the same, with the same numbers. */
    boolean says(Dossier.Section asked, List<Integer> numbered) {
        return section.equals(asked) && marked.equals(numbered);
    }

    String heading() {
        return section.heading();
    }

    boolean isFolded() {
        return section.fold() == Dossier.Fold.FOLDED;
    }

    boolean isWhole() {
        return begun && waiting.isEmpty();
    }

    /** The statements that it has by now. */
    List<EntryNode> entries() {
        return entries;
    }

    /** Begins with its heading, or takes the next statement. */
    void grow(boolean opened) {
        if (!begun) {
            begin(opened);
            return;
        }
        EntryNode entry = new EntryNode(waiting.remove(), labels, numbers, ties.marks(), ties.visit());
        entries.add(entry);
        getChildren().add(entry);
    }

    /** Styles what is new in it, and takes the size that it will have on a page this wide. */
    void settle(double width) {
        getChildren().get(getChildren().size() - 1).applyCss();
        resize(width, prefHeight(width));
    }

    /** From now on it is seen, and takes its place. */
    void reveal() {
        setManaged(true);
        setVisible(true);
    }

    @Override
    public void requestLayout() {
        if (preferred != null) { // while it is being made
            preferred.forget();
            least.forget();
        }
        super.requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return preferred.at(width, super::computePrefHeight);
    }

    @Override
    protected double computeMinHeight(double width) {
        return least.at(width, super::computeMinHeight);
    }

    private void begin(boolean opened) {
        begun = true;
        if (!section.heading().isBlank()) {
            getChildren().add(SectionBox.heading(section.heading(), locale()));
        }
        if (isFolded() && !opened) {
            getChildren().add(unfolding());
        } else {
            waiting.addAll(section.entries());
        }
    }

    /** What stands for a long section until it is opened; then it stays open. */
    private Node unfolding() {
        Phrases phrases = ties.phrases();
        int count = section.entries().size();
        Button show = new Button(phrases.of("dossier.unfold", count));
        show.getStyleClass().add("unfold");
        show.setAccessibleText(phrases.of("dossier.unfold.told", count, section.heading()));
        show.setOnAction(event -> {
            getChildren().remove(show);
            waiting.addAll(section.entries());
            ties.unfolding().accept(this);
        });
        return show;
    }

    private Locale locale() {
        return ties.phrases().language().locale();
    }
}
