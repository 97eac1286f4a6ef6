package org.fourislands.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.fourislands.sources.Locator;
import org.fourislands.view.FoundItem;
import org.fourislands.view.FoundText;
import org.fourislands.view.Opening;
import org.fourislands.words.Phrases;

/** A row of what was found: a heading, a thing with the words marked, or what shows more. */
final class FoundCell extends ListCell<FoundRow> {
    /** What kind of row it is: the style sheet gives each its height, since words that wrap are measured too late. */
    private static final List<PseudoClass> FORMS = Stream.of("heading", "more", "one-line", "two-lines")
            .map(PseudoClass::getPseudoClass)
            .toList();

    private static final int ONE_LINE = 82;

    private final Phrases phrases;
    private final Label heading = new Label();
    private final TextFlow title = new TextFlow();
    private final TextFlow context = new TextFlow();
    private final VBox box = new VBox(title, context);

    FoundCell(Phrases phrases) {
        this.phrases = phrases;
        box.getStyleClass().add("found-box");
        setPrefWidth(0);
        clip(title);
        clip(context);
    }

    @Override
    protected void updateItem(FoundRow row, boolean empty) {
        super.updateItem(row, empty);
        setMouseTransparent(row instanceof FoundRow.Heading);
        if (empty || row == null) {
            setGraphic(null);
            setForm("");
        } else if (row instanceof FoundRow.Heading group) {
            String name = phrases.of("found." + group.group().word());
            tell(phrases.of("find.heading", name, group.all()), "found-heading");
            setForm("heading");
        } else if (row instanceof FoundRow.More more) {
            tell(phrases.of("find.more", more.others()), "found-more");
            setForm("more");
        } else if (row instanceof FoundRow.Item found) {
            show(found.item());
        }
    }

    private void setForm(String form) {
        FORMS.forEach(
                one -> pseudoClassStateChanged(one, one.getPseudoClassName().equals(form)));
    }

    private void tell(String words, String style) {
        heading.setText(words);
        heading.getStyleClass().setAll("label", style);
        setGraphic(heading);
    }

    private void show(FoundItem item) {
        List<Node> line = nodes(item.title());
        kind(item).ifPresent(kind -> line.add(text("  " + kind, "found-kind")));
        title.getChildren().setAll(line);
        title.getStyleClass().setAll("found-title");
        List<Node> around = nodes(item.context());
        // Behind a long title it would be out of sight.
        item.opens().at().map(this::place).ifPresent(at -> around.add(0, text(at + "  ", "found-place")));
        context.getChildren().setAll(around);
        context.getStyleClass().setAll("found-context");
        setForm(item.opens().at().isPresent() || width(item.context().text()) > ONE_LINE ? "two-lines" : "one-line");
        setGraphic(box);
        setAccessibleText(item.title().text() + ". " + item.context().text());
    }

    /** What the heading does not say. */
    private Optional<String> kind(FoundItem item) {
        return switch (item.group()) {
            case ISLANDS, QUESTIONS ->
                item.opens() instanceof Opening.OfRecord record
                        ? Optional.of(
                                phrases.of("kind." + record.page().kind().name().toLowerCase(Locale.ROOT)))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private String place(Locator at) {
        return phrases.of("locator." + at.unit().word(), at.value());
    }

    private static List<Node> nodes(FoundText text) {
        List<Node> nodes = new ArrayList<>();
        int at = 0;
        for (FoundText.Mark mark : text.marks()) {
            if (mark.from() > at) {
                nodes.add(text(text.text().substring(at, mark.from()), "found-plain"));
            }
            Label marked = new Label(text.text().substring(mark.from(), mark.to()));
            marked.getStyleClass().add("found-mark");
            nodes.add(marked);
            at = mark.to();
        }
        nodes.add(text(text.text().substring(at), "found-plain"));
        return nodes;
    }

    private static Text text(String words, String style) {
        Text node = new Text(words);
        node.getStyleClass().add(style);
        return node;
    }

    /** A Japanese sign takes the room of two letters. */
    private static long width(String text) {
        return text.codePoints().map(sign -> sign < 0x2E80 ? 1 : 2).sum();
    }

    private static void clip(TextFlow flow) {
        Rectangle seen = new Rectangle();
        seen.widthProperty().bind(flow.widthProperty());
        seen.heightProperty().bind(flow.heightProperty());
        flow.setClip(seen);
    }
}
