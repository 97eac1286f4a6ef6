package org.fourislands.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.fourislands.library.Found;

/** One block's words, set to the width there is, with what is marked in them painted behind. Places count in the block. */
final class MarkedText extends Region {
    private final Pane marks = new Pane();
    private final Text text = new Text();
    private final TextFlow flow = new TextFlow(text);
    private Map<MarkKind, List<Found.Place>> marked = Map.of();
    private OptionalInt caret = OptionalInt.empty();

    MarkedText() {
        text.getStyleClass().add("reading-text");
        marks.setMouseTransparent(true);
        marks.setManaged(false);
        getChildren().addAll(marks, flow);
    }

    void set(String words, double lineSpacing) {
        text.setText(words);
        flow.setLineSpacing(lineSpacing);
    }

    void mark(Map<MarkKind, List<Found.Place>> newMarked, OptionalInt newCaret) {
        if (!newMarked.equals(marked) || !newCaret.equals(caret)) {
            marked = newMarked;
            caret = newCaret;
            paint();
        }
    }

    /** The place nearest to a point. */
    int placeAt(double x, double y) {
        double inside = Math.max(0, Math.min(y, flow.getHeight() - 1));
        int place = flow.hitTest(new Point2D(x, inside)).getInsertionIndex();
        return Math.max(0, Math.min(place, text.getText().length()));
    }

    CaretLine caretAt(int place) {
        return CaretLine.of(flow.caretShape(place, true));
    }

    double lineHeight() {
        CaretLine first = caretAt(0);
        return first.bottom() - first.top() + flow.getLineSpacing();
    }

    private void paint() {
        List<Node> shapes = new ArrayList<>();
        for (MarkKind kind : MarkKind.values()) {
            for (Found.Place place : marked.getOrDefault(kind, List.of())) {
                Path shape = new Path(
                        kind == MarkKind.NOTE_UNDERLINE
                                ? flow.underlineShape(place.from(), place.to())
                                : flow.rangeShape(place.from(), place.to()));
                shape.getStyleClass().addAll("mark", kind.style());
                shapes.add(shape);
            }
        }
        caret.ifPresent(place -> {
            Path shape = new Path(flow.caretShape(place, true));
            shape.getStyleClass().add("reading-caret");
            shapes.add(shape);
        });
        marks.getChildren().setAll(shapes);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(flow.prefHeight(width));
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
        flow.layout();
        paint();
    }
}
