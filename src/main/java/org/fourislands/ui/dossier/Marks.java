package org.fourislands.ui.dossier;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.fourislands.sources.Citation;
import org.fourislands.sources.SourceBook;
import org.fourislands.ui.ClipboardWords;
import org.fourislands.ui.citing.CiteMenu;
import org.fourislands.ui.citing.Citer;
import org.fourislands.view.CitationNumbers;
import org.fourislands.view.Dossier;
import org.fourislands.view.Selection;
import org.fourislands.view.SourceWords;
import org.fourislands.words.Phrases;

/** Makes citation marks: small round buttons that open the record of the work they call. */
public final class Marks {
    private static final double CARD_WIDTH = 380;
    private static final double CARD_HEIGHT = 360;
    private static final int FEW = 4;

    private final Phrases phrases;
    private final Consumer<Citation> opened;
    private final SourceBook book;
    private final SourceWords words;
    private final Citer citer;

    /** {@code opened} is told which citation's source is to be shown. */
    public Marks(Phrases phrases, SourceBook book, Citer citer, Consumer<Citation> opened) {
        this.phrases = phrases;
        this.opened = opened;
        this.citer = citer;
        this.book = book;
        this.words = new SourceWords(book, phrases);
    }

    Button mark(Citation citation, int number) {
        Button mark = new Button(Integer.toString(number));
        mark.getStyleClass().add("citation-mark");
        if (!citation.verified()) {
            mark.getStyleClass().add("unverified");
        }
        String told = phrases.of("citation.mark", number, words.shortForm(citation));
        mark.setAccessibleText(told);
        // A tooltip is a window of its own; made with each of a hundred marks it took a quarter of the time of a new
        // day.
        mark.setOnMouseEntered(event -> {
            if (mark.getTooltip() == null) {
                mark.setTooltip(new Tooltip(words.shortForm(citation)));
            }
        });
        mark.setOnAction(event -> open(citation, mark));
        return mark;
    }

    /** Opens what is cited, without its card. */
    void follow(Citation citation) {
        opened.accept(citation);
    }

    /** A statement with its marks, its label above it; {@code visit} opens what it leads to. */
    public Node statement(Dossier.Entry entry, CitationNumbers numbers, Consumer<Selection> visit) {
        return new EntryNode(entry, EntryNode.LabelPlace.ABOVE, numbers, this, visit);
    }

    /** Marks for a line that has little room: a mark each, or one that opens the list of all. */
    List<Button> few(List<Citation> citations) {
        if (citations.size() > FEW) {
            return List.of(bundle(citations));
        }
        return IntStream.range(0, citations.size())
                .mapToObj(i -> mark(citations.get(i), i + 1))
                .toList();
    }

    private Button bundle(List<Citation> citations) {
        Button mark = new Button(phrases.of("citation.bundle", citations.size()));
        mark.getStyleClass().addAll("citation-mark", "citation-bundle");
        mark.setOnAction(event -> {
            VBox list = new VBox();
            list.getStyleClass().add("citation-card");
            list.setPrefWidth(CARD_WIDTH);
            ScrollPane scroll = new ScrollPane(list);
            scroll.setFitToWidth(true);
            scroll.setMaxHeight(CARD_HEIGHT);
            PopOver over = popOver(scroll);
            for (Citation citation : citations) {
                Hyperlink link = new Hyperlink(words.shortForm(citation));
                link.setWrapText(true);
                link.setOnAction(chosen -> {
                    over.hide();
                    opened.accept(citation);
                });
                list.getChildren().add(link);
            }
            show(over, mark);
        });
        return mark;
    }

    /** On the side of the mark where there is more room. */
    private static void show(PopOver over, Button mark) {
        Bounds at = mark.localToScene(mark.getBoundsInLocal());
        boolean low = at.getMinY() > mark.getScene().getHeight() / 2;
        boolean right = at.getMinX() > mark.getScene().getWidth() / 2;
        over.setArrowLocation(
                low
                        ? right ? PopOver.ArrowLocation.BOTTOM_RIGHT : PopOver.ArrowLocation.BOTTOM_LEFT
                        : right ? PopOver.ArrowLocation.TOP_RIGHT : PopOver.ArrowLocation.TOP_LEFT);
        over.getRoot().getStylesheets().addAll(mark.getScene().getStylesheets());
        over.show(mark);
    }

    private static PopOver popOver(Node content) {
        PopOver over = new PopOver(content);
        over.setAnimated(false);
        over.setDetachable(false);
        // Where nothing blends windows, all of a pop-over's window that it does not fill shows as a white box.
        over.setArrowSize(0);
        over.setArrowIndent(0);
        over.setCornerRadius(0);
        return over;
    }

    /** A statement as it is copied: its sentence and the short form of its citations. */
    String copied(String sentence, List<Citation> citations) {
        if (citations.isEmpty()) {
            return sentence;
        }
        return phrases.of(
                "citation.copied",
                sentence,
                String.join("; ", citations.stream().map(words::shortForm).toList()));
    }

    /** Offers to copy a statement with its works as papers name them. */
    ContextMenu menu(String sentence, List<Citation> citations) {
        MenuItem plain = new MenuItem(phrases.of("citation.copy.statement"));
        plain.setOnAction(event -> ClipboardWords.copy(copied(sentence, citations)));
        MenuItem cited = new MenuItem(phrases.of("citation.copy.cited"));
        cited.setDisable(citations.isEmpty());
        cited.setOnAction(event -> citer.copy(sentence, citations));
        return new ContextMenu(plain, cited);
    }

    private void open(Citation citation, Button mark) {
        PopOver over = popOver(new VBox());
        over.setContentNode(card(citation, over));
        show(over, mark);
    }

    private VBox card(Citation citation, PopOver over) {
        CitationCard card = CitationCard.of(citation, book, phrases);
        VBox box = new VBox();
        box.getStyleClass().add("citation-card");
        box.setPrefWidth(CARD_WIDTH);
        add(box, card.work(), "card-work");
        card.passage().ifPresent(passage -> add(box, passage, "card-passage"));
        card.purpose().ifPresent(purpose -> add(box, purpose, "card-purpose"));
        add(box, card.checked(), citation.verified() ? "card-checked" : "card-unchecked");
        card.retold().ifPresent(text -> add(box, text, "card-retold"));
        card.speaker().ifPresent(text -> add(box, phrases.of("citation.card.speaker", text), "card-speaker"));
        Hyperlink open = new Hyperlink(phrases.of("citation.card.open"));
        open.setOnAction(event -> {
            over.hide();
            opened.accept(citation);
        });
        open.setDisable(book.source(citation.source()).isEmpty());
        CiteMenu cite = new CiteMenu(phrases, citer, citation.source(), citation.locator(), over::hide);
        HBox deeds = new HBox(open, cite);
        deeds.getStyleClass().add("card-deeds");
        box.getChildren().add(deeds);
        return box;
    }

    private static void add(VBox box, String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        box.getChildren().add(label);
    }
}
