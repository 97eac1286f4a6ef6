package org.fourislands.ui.reading;

import java.util.Locale;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.fourislands.library.Block;
import org.fourislands.library.reading.ShownText;

/** A block with its number in the margin and what stands beside it: on the right where there is room, else below. */
final class BlockRow extends Region {
    private static final double BESIDE_LEAST = 250;
    private static final double BESIDE_MOST = 400;
    private static final double EDGE = 14;

    private final Label number = new Label();
    private final Label bullet = new Label("•");
    private final MarkedText words = new MarkedText();
    private Optional<Region> aside = Optional.empty();
    private PageSet set;
    private double indent;
    private double above;

    BlockRow(PageSet set) {
        this.set = set;
        getStyleClass().add("reading-block");
        number.getStyleClass().add("reading-number");
        bullet.getStyleClass().add("reading-bullet");
        getChildren().addAll(number, bullet, words);
    }

    MarkedText words() {
        return words;
    }

    void show(Block block, PageSet newSet) {
        set = newSet;
        getStyleClass().setAll("reading-block", "block-" + block.kind().name().toLowerCase(Locale.ROOT));
        words.set(ShownText.of(block.text()), newSet.lineSpacing());
        boolean item = block.kind() == Block.Kind.ITEM;
        bullet.setVisible(item && !block.text().startsWith("•"));
        indent = item || block.kind() == Block.Kind.QUOTE ? set.letters() * 1.5 : 0;
        above = block.kind() == Block.Kind.HEADING ? set.letters() : 0;
    }

    /** The number beside it, and how sure that is; nothing where it has none. */
    void number(String shown, String told) {
        number.setText(shown);
        number.setVisible(!shown.isEmpty());
        number.setAccessibleText(told);
    }

    /** The first block of all stands off from the edge. */
    void standOff() {
        above = set.letters();
    }

    void lay(Optional<Region> newAside) {
        aside.ifPresent(getChildren()::remove);
        aside = newAside;
        newAside.ifPresent(getChildren()::add);
        requestLayout();
    }

    /** Whether there is room at the right of the text. */
    static boolean isWide(double width, PageSet set) {
        return width - 2 * EDGE - set.numbers() - set.measure() - 2 * set.gap() >= BESIDE_LEAST;
    }

    /** Where the text begins, how wide it is, and where what is beside it begins. */
    private record Columns(double text, double measure, double beside, double asideWidth) {}

    private Columns columns(double width) {
        double room = width - 2 * EDGE - set.numbers();
        if (isWide(width, set)) {
            double asideWidth = Math.min(BESIDE_MOST, room - set.measure() - 2 * set.gap());
            double used = set.numbers() + set.measure() + 2 * set.gap() + asideWidth;
            double left = Math.max(EDGE, (width - used) / 2) + set.numbers();
            return new Columns(left, set.measure(), left + set.measure() + 2 * set.gap(), asideWidth);
        }
        double measure = Math.max(60, Math.min(set.measure(), room));
        double left = Math.max(EDGE, (width - measure - set.numbers()) / 2 - EDGE) + set.numbers();
        return new Columns(left, measure, left, measure);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        Columns columns = columns(width);
        double text = words.prefHeight(columns.measure() - indent);
        double beside = aside.map(node -> node.prefHeight(columns.asideWidth())).orElse(0.0);
        double both = isWide(width, set) ? Math.max(text, beside) : text + beside + (beside > 0 ? set.gap() / 2 : 0);
        return Math.ceil(above + both + set.gap());
    }

    @Override
    protected void layoutChildren() {
        Columns columns = columns(getWidth());
        double textHeight = words.prefHeight(columns.measure() - indent);
        words.resizeRelocate(columns.text() + indent, above, columns.measure() - indent, textHeight);
        double margin = set.numbers() - set.gap() / 2;
        layoutInArea(number, columns.text() - set.numbers(), above, margin, textHeight, 0, HPos.RIGHT, VPos.TOP);
        layoutInArea(bullet, columns.text(), above, indent, textHeight, 0, HPos.CENTER, VPos.TOP);
        aside.ifPresent(node -> layAside(node, columns, textHeight));
    }

    private void layAside(Node node, Columns columns, double textHeight) {
        double top = isWide(getWidth(), set) ? above : above + textHeight + set.gap() / 2;
        node.resizeRelocate(columns.beside(), top, columns.asideWidth(), node.prefHeight(columns.asideWidth()));
    }
}
