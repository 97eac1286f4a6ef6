package org.fourislands.ui.dossier;

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
import org.fourislands.view.CitationNumbers;
import org.fourislands.view.Deed;
import org.fourislands.view.Dossier;
import org.fourislands.view.Selection;
import org.fourislands.words.Phrases;

/** Shows a {@link Dossier}: title, names, and sections of statements with their marks. Scrolls, and begins at the top for a new title. */
public final class DossierPane extends ScrollPane {
    private static final double ABOVE_CITED = 60;

    private final VBox page = new VBox();
    private final VBox lead = new VBox();
    private final Phrases phrases;
    private final Marks marks;
    private final Consumer<Selection> visit;
    private final Set<String> unfolded = new HashSet<>();
    private Consumer<Deed> does = deed -> {};
    private Dossier shown = new Dossier("", "", List.of());

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
        setAccessibleText(phrases.of("dossier.name"));
    }

    public void show(Dossier dossier) {
        if (dossier.equals(shown)) {
            return;
        }
        boolean another = !dossier.title().equals(shown.title());
        shown = dossier;
        page.getChildren().setAll(title(dossier.title()), subtitle(dossier.subtitle()), lead);
        if (!dossier.deeds().isEmpty()) {
            page.getChildren().add(buttons(dossier.deeds()));
        }
        CitationNumbers numbers = new CitationNumbers();
        dossier.sections().forEach(section -> add(section, numbers));
        if (another) {
            setVvalue(0);
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

    private void add(Dossier.Section section, CitationNumbers numbers) {
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
        page.getChildren().add(box);
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

    private static Node title(String words) {
        Label title = new Label(words);
        title.getStyleClass().add("dossier-title");
        title.setWrapText(true);
        return title;
    }

    private static Node subtitle(String words) {
        Label subtitle = new Label(words);
        subtitle.getStyleClass().add("dossier-subtitle");
        subtitle.setWrapText(true);
        subtitle.setVisible(!words.isBlank());
        subtitle.setManaged(!words.isBlank());
        return subtitle;
    }
}
