package org.fourislands.ui.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.fourislands.ui.Uncached;
import org.fourislands.view.CitationNumbers;
import org.fourislands.view.Deed;
import org.fourislands.view.Dossier;
import org.fourislands.view.Selection;
import org.fourislands.words.Phrases;

/** Shows a {@link Dossier}: title, names, and sections of statements with their marks. Scrolls, and begins at the top for a new title. */
public final class DossierPane extends ScrollPane {
    private static final double ABOVE_CITED = 60;

    private final VBox page = new VBox();
    private final Label title = line("dossier-title");
    private final Label subtitle = line("dossier-subtitle");
    private final VBox lead = new VBox();
    private final Phrases phrases;
    private final Marks marks;
    private final Consumer<Selection> visit;
    private final Set<String> unfolded = new HashSet<>();
    private Consumer<Deed> does = deed -> {};
    private Dossier shown = new Dossier("", "", List.of());
    private List<LaidSection> laid = List.of();

    /** {@code visit} opens what a statement leads to. */
    public DossierPane(Phrases phrases, Consumer<Selection> visit, Marks marks) {
        this.phrases = phrases;
        this.visit = visit;
        this.marks = marks;
        getStyleClass().add("dossier");
        page.getStyleClass().add("dossier-page");
        setContent(page);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        Uncached.draw(this);
        setAccessibleText(phrases.of("dossier.name"));
    }

    public void show(Dossier dossier) {
        if (dossier.equals(shown)) {
            return;
        }
        boolean another = !dossier.title().equals(shown.title());
        shown = dossier;
        title.setText(dossier.title());
        subtitle.setText(dossier.subtitle());
        subtitle.setVisible(!dossier.subtitle().isBlank());
        subtitle.setManaged(!dossier.subtitle().isBlank());
        List<Node> nodes = new ArrayList<>(List.of(title, subtitle, lead));
        if (!dossier.deeds().isEmpty()) {
            nodes.add(buttons(dossier.deeds()));
        }
        laid = sections(dossier);
        laid.forEach(section -> nodes.add(section.node));
        lay(nodes);
        if (another) {
            entries().forEach(entry -> entry.cite(EntryNode.Cited.NO));
            setVvalue(0);
        }
    }

    /** Sections that stand there already, with the same numbers, are laid again as they are: most of a page outlives a day. */
    private List<LaidSection> sections(Dossier dossier) {
        CitationNumbers numbers = new CitationNumbers();
        List<LaidSection> free = new ArrayList<>(laid);
        List<LaidSection> now = new ArrayList<>();
        for (Dossier.Section section : dossier.sections()) {
            List<Integer> marked = section.entries().stream()
                    .flatMap(entry -> entry.citations().stream().distinct())
                    .map(numbers::numberOf)
                    .toList();
            LaidSection found = free.stream()
                    .filter(old -> old.section.equals(section) && old.marked.equals(marked))
                    .findFirst()
                    .orElseGet(() -> new LaidSection(section, marked, node(section, numbers)));
            free.remove(found);
            now.add(found);
        }
        return now;
    }

    /** What keeps its place is not touched, else it would be styled and laid out anew. */
    private void lay(List<Node> nodes) {
        List<Node> children = page.getChildren();
        if (nodes.stream().anyMatch(node -> children.contains(node) && children.indexOf(node) != nodes.indexOf(node))) {
            page.getChildren().setAll(nodes);
            return;
        }
        if (children.size() > nodes.size()) {
            page.getChildren().remove(nodes.size(), children.size());
        }
        for (int at = 0; at < nodes.size(); at++) {
            if (at == children.size()) {
                children.add(nodes.get(at));
            } else if (children.get(at) != nodes.get(at)) {
                children.set(at, nodes.get(at));
            }
        }
    }

    /** Lays {@code node} between the title and the statements; nothing where it is empty. */
    public void lead(Optional<Node> node) {
        lead.getChildren().setAll(node.stream().toList());
    }

    /** {@code does} carries out what is offered beside a dossier. */
    public void offer(Consumer<Deed> does) {
        this.does = does;
    }

    private Node buttons(List<Deed> deeds) {
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("dossier-deeds");
        for (Deed deed : deeds) {
            Button button = new Button(deed.words());
            button.setOnAction(event -> does.accept(deed));
            buttons.getChildren().add(button);
        }
        return buttons;
    }

    /** Brings the statement with this label into sight and marks it; none is marked where there is no such. */
    public void cite(String label) {
        applyCss();
        layout();
        Optional<EntryNode> asked =
                entries().filter(entry -> entry.isLabelled(label)).findFirst();
        entries().forEach(entry -> entry.cite(EntryNode.Cited.NO));
        asked.ifPresent(entry -> {
            entry.cite(EntryNode.Cited.YES);
            bringIntoSight(entry);
            entry.requestFocus();
        });
    }

    private Stream<EntryNode> entries() {
        return page.lookupAll(".entry").stream()
                .filter(EntryNode.class::isInstance)
                .map(EntryNode.class::cast);
    }

    private void bringIntoSight(Node node) {
        double top =
                page.sceneToLocal(node.localToScene(node.getBoundsInLocal())).getMinY();
        double beyond = page.getHeight() - getViewportBounds().getHeight();
        setVvalue(beyond <= 0 ? 0 : Math.max(0, Math.min(1, (top - ABOVE_CITED) / beyond)));
    }

    public Dossier shown() {
        return shown;
    }

    private Node node(Dossier.Section section, CitationNumbers numbers) {
        VBox box = new VBox();
        box.getStyleClass().add("section");
        if (!section.heading().isBlank()) {
            box.getChildren().add(SectionBox.heading(section.heading(), locale()));
        }
        if (section.fold() == Dossier.Fold.FOLDED && !unfolded.contains(section.heading())) {
            box.getChildren().add(unfolding(section, box, numbers));
        } else {
            fill(box, section, numbers);
        }
        return box;
    }

    private void fill(VBox box, Dossier.Section section, CitationNumbers numbers) {
        EntryNode.LabelPlace place = EntryNode.LabelPlace.in(section);
        section.entries().forEach(entry -> box.getChildren().add(new EntryNode(entry, place, numbers, marks, visit)));
    }

    /** What stands for a long section until it is opened; then it stays open. */
    private Node unfolding(Dossier.Section section, VBox box, CitationNumbers numbers) {
        Button show = new Button(phrases.of("dossier.unfold", section.entries().size()));
        show.getStyleClass().add("unfold");
        show.setAccessibleText(
                phrases.of("dossier.unfold.told", section.entries().size(), section.heading()));
        show.setOnAction(event -> {
            unfolded.add(section.heading());
            box.getChildren().remove(show);
            fill(box, section, numbers);
        });
        return show;
    }

    private Locale locale() {
        return phrases.language().locale();
    }

    private static Label line(String style) {
        Label line = new Label();
        line.getStyleClass().add(style);
        line.setWrapText(true);
        return line;
    }

    /**
     * A section on the page.
     *
     * @param marked the numbers of its marks
     */
    private record LaidSection(Dossier.Section section, List<Integer> marked, Node node) {}
}
