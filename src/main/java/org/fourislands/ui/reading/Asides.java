package org.fourislands.ui.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fourislands.library.Found.Certainty;
import org.fourislands.library.reading.PassageMap;
import org.fourislands.sources.Locator;
import org.fourislands.ui.Light;
import org.fourislands.ui.dossier.Marks;
import org.fourislands.view.BesidePassage;
import org.fourislands.view.CitationNumbers;
import org.fourislands.view.Dossier;
import org.fourislands.view.Selection;
import org.fourislands.view.SourceWords;
import org.fourislands.words.Phrases;

/** Makes what stands beside a block: findings and facts of the known passages that begin in it. Where room is short it is folded. */
final class Asides {
    private final Phrases phrases;
    private final SourceWords words;
    private final Marks marks;
    private final Light light;
    private final Consumer<Selection> visit;
    private final Set<Locator> unfolded = new HashSet<>();
    private Map<Locator, BesidePassage> beside = Map.of();
    private Runnable changed = () -> {};
    private NotesBeside notes = (page, block) -> List.of();

    /** {@code visit} opens what a fact leads to. */
    Asides(Phrases phrases, SourceWords words, Marks marks, Light light, Consumer<Selection> visit) {
        this.phrases = phrases;
        this.words = words;
        this.marks = marks;
        this.light = light;
        this.visit = visit;
    }

    /** The cards of the reader's notes beside a block. */
    interface NotesBeside {
        List<Node> of(Page page, int block);
    }

    void hold(NotesBeside newNotes) {
        notes = newNotes;
    }

    /** Whether there is room beside the text. */
    enum Room {
        WIDE,
        NARROW
    }

    /** Who is told that something was folded or unfolded. */
    void tellChanges(Runnable listener) {
        changed = listener;
    }

    void stand(Map<Locator, BesidePassage> newBeside) {
        beside = Map.copyOf(newBeside);
        unfolded.clear();
    }

    /** Opens what stands beside these passages. */
    void unfold(List<Locator> passages) {
        unfolded.addAll(passages);
    }

    Optional<Region> of(Page page, int block, Room room) {
        List<Node> parts = new ArrayList<>();
        for (PassageMap.Standing standing : page.beginningIn(block)) {
            Optional.ofNullable(beside.get(standing.locator()))
                    .ifPresent(told -> parts.addAll(parts(standing, told, room)));
        }
        parts.addAll(notes.of(page, block));
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        VBox box = new VBox();
        box.getStyleClass().add("reading-aside");
        box.getChildren().setAll(parts);
        return Optional.of(box);
    }

    private List<Node> parts(PassageMap.Standing standing, BesidePassage told, Room room) {
        Locator at = standing.locator();
        VBox box = new VBox();
        box.getStyleClass().add("aside-passage");
        box.setOnMouseEntered(event -> light.on(told.islands()));
        box.setOnMouseExited(event -> light.off());
        boolean open = room == Room.WIDE || unfolded.contains(at);
        if (room == Room.NARROW) {
            box.getChildren().add(fold(at, told, open));
        }
        if (open) {
            CitationNumbers numbers = new CitationNumbers();
            if (standing.certainty() == Certainty.NEAR) {
                box.getChildren().add(line(phrases.of("reading.aside.near"), "aside-near"));
            }
            list(box, "reading.aside.findings", told.findings(), numbers);
            list(box, "reading.aside.cited", told.cited(), numbers);
        }
        return List.of(box);
    }

    private void list(VBox box, String heading, List<Dossier.Entry> entries, CitationNumbers numbers) {
        if (!entries.isEmpty()) {
            box.getChildren().add(line(phrases.of(heading), "aside-heading"));
            entries.forEach(entry -> box.getChildren().add(marks.statement(entry, numbers, visit)));
        }
    }

    /** The line that stands for all of it, and opens and closes it. */
    private Node fold(Locator at, BesidePassage told, boolean open) {
        List<String> counts = new ArrayList<>();
        if (!told.findings().isEmpty()) {
            counts.add(
                    phrases.of("reading.aside.count.findings", told.findings().size()));
        }
        if (!told.cited().isEmpty()) {
            counts.add(phrases.of("reading.aside.count.cited", told.cited().size()));
        }
        Button fold = new Button((open ? "▾ " : "▸ ") + String.join(" · ", counts));
        fold.getStyleClass().add("aside-fold");
        fold.setId("aside-" + at.value());
        fold.setAccessibleText(phrases.of(
                open ? "reading.aside.close" : "reading.aside.open", words.locator(at), String.join(", ", counts)));
        fold.setOnAction(event -> {
            if (!unfolded.remove(at)) {
                unfolded.add(at);
            }
            changed.run();
        });
        FlowPane line = new FlowPane(fold);
        line.getStyleClass().add("aside-line");
        if (!open) {
            told.findings()
                    .forEach(finding -> finding.label()
                            .ifPresent(verdict -> line.getChildren().add(chip(verdict, finding.tone()))));
        }
        return line;
    }

    private static Label chip(String verdict, Dossier.Tone tone) {
        Label chip = line(verdict, "chip");
        chip.getStyleClass().add("chip-" + tone.name().toLowerCase(java.util.Locale.ROOT));
        return chip;
    }

    private static Label line(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
