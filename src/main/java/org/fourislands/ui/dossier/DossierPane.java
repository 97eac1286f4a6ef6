package org.fourislands.ui.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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
    private final SectionNode.Ties ties;
    private final Set<String> unfolded = new HashSet<>();
    private final Parts parts = new Parts(this::weave);
    private Consumer<Deed> does = deed -> {};
    private Dossier shown = new Dossier("", "", List.of());
    private Dossier seen = shown;
    private boolean isDue;
    private Optional<Node> asLead = Optional.empty();
    private List<SectionNode> laid = List.of();
    private List<SectionNode> coming = List.of();
    private Optional<EntryNode> cited = Optional.empty();

    /** {@code visit} opens what a statement leads to. */
    public DossierPane(Phrases phrases, Consumer<Selection> visit, Marks marks) {
        ties = new SectionNode.Ties(phrases, marks, visit, this::unfold);
        getStyleClass().add("dossier");
        page.getStyleClass().add("dossier-page");
        page.getChildren().addAll(title, subtitle, lead);
        setContent(page);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        Uncached.draw(this);
        setAccessibleText(phrases.of("dossier.name"));
    }

    /**
     * Shows it as soon as what can be seen of it is ready, a few pulses later; what lies below grows on. Until then what was shown
     * before stays.
     */
    public void show(Dossier dossier) {
        if (dossier.equals(shown)) {
            return;
        }
        shown = dossier;
        List<SectionNode> next = sections(dossier);
        page.getChildren()
                .removeAll(coming.stream()
                        .filter(section -> !laid.contains(section) && !next.contains(section))
                        .toList());
        page.getChildren()
                .addAll(next.stream()
                        .filter(section -> section.getParent() == null)
                        .toList());
        coming = next;
        isDue = true;
        if (isSeen()) {
            parts.begin();
        } else {
            parts.finish();
        }
    }

    private boolean isSeen() {
        return getScene() != null
                && getScene().getWindow() != null
                && getScene().getWindow().isShowing()
                && getViewportBounds().getHeight() > 0;
    }

    /** Sections that stand there already, with the same numbers, are laid again as they are: most of a page outlives a day. */
    private List<SectionNode> sections(Dossier dossier) {
        CitationNumbers numbers = new CitationNumbers();
        List<SectionNode> free = Stream.concat(laid.stream(), coming.stream())
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
        List<SectionNode> now = new ArrayList<>();
        for (Dossier.Section section : dossier.sections()) {
            List<Integer> marked = section.entries().stream()
                    .flatMap(entry -> entry.citations().stream().distinct())
                    .map(numbers::numberOf)
                    .toList();
            SectionNode found = free.stream()
                    .filter(old -> old.says(section, marked))
                    .findFirst()
                    .orElseGet(() -> new SectionNode(section, marked, numbers, ties));
            free.remove(found);
            now.add(found);
        }
        return List.copyOf(now);
    }

    /** The next piece of what is coming; whether there is more. */
    private boolean weave() {
        Optional<SectionNode> growing =
                coming.stream().filter(section -> !section.isWhole()).findFirst();
        growing.ifPresent(this::grow);
        if (isDue && isEnough()) {
            turn();
        }
        return growing.isPresent();
    }

    private void grow(SectionNode section) {
        section.grow(unfolded.contains(section.heading()));
        if (isSeen()) {
            section.settle(width());
        }
    }

    /** Of another thing as much as can be seen, for it is shown from its top; of the same thing all, wherever it is being read. */
    private boolean isEnough() {
        double room = isAnother() && isSeen() ? getViewportBounds().getHeight() : Double.POSITIVE_INFINITY;
        double height = 0;
        for (SectionNode section : coming) {
            height += isSeen() ? section.prefHeight(width()) : 0;
            if (height >= room || !section.isWhole()) {
                return height >= room;
            }
        }
        return true;
    }

    private boolean isAnother() {
        return !shown.title().equals(seen.title());
    }

    /** Turns over to what is ready. What keeps its place is not touched, else it would be styled and laid out anew. */
    private void turn() {
        boolean another = isAnother();
        seen = shown;
        isDue = false;
        title.setText(seen.title());
        subtitle.setText(seen.subtitle());
        subtitle.setVisible(!seen.subtitle().isBlank());
        subtitle.setManaged(!seen.subtitle().isBlank());
        lead.getChildren().setAll(asLead.stream().toList());
        List<Node> nodes = new ArrayList<>(List.of(title, subtitle, lead));
        if (!seen.deeds().isEmpty()) {
            nodes.add(buttons(seen.deeds()));
        }
        nodes.addAll(coming);
        lay(nodes);
        coming.forEach(SectionNode::reveal);
        laid = coming;
        if (another) {
            cite(Optional.empty());
            setVvalue(0);
        }
    }

    private void lay(List<Node> nodes) {
        List<Node> children = page.getChildren();
        children.retainAll(nodes);
        children.addAll(nodes.stream().filter(node -> node.getParent() == null).toList());
        if (!children.equals(nodes)) {
            nodes.forEach(Node::toFront);
        }
    }

    private double width() {
        return page.getWidth() - page.getInsets().getLeft() - page.getInsets().getRight();
    }

    /** Lays {@code node} between the title and the statements, with what is shown last; nothing where it is empty. */
    public void lead(Optional<Node> node) {
        asLead = node;
        if (!isDue) {
            lead.getChildren().setAll(node.stream().toList());
        }
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
        parts.finish();
        applyCss();
        layout();
        cite(laid.stream()
                .flatMap(section -> section.entries().stream())
                .filter(entry -> entry.isLabelled(label))
                .findFirst());
        cited.ifPresent(entry -> {
            bringIntoSight(entry);
            entry.requestFocus();
        });
    }

    private void cite(Optional<EntryNode> entry) {
        cited.ifPresent(before -> before.cite(EntryNode.Cited.NO));
        cited = entry;
        cited.ifPresent(now -> now.cite(EntryNode.Cited.YES));
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

    private void unfold(SectionNode section) {
        unfolded.add(section.heading());
        parts.begin();
    }

    private static Label line(String style) {
        Label line = new Label();
        line.getStyleClass().add(style);
        line.setWrapText(true);
        return line;
    }
}
