package org.fourislands.ui.map;

import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/** The outline and the names of what lies under the pointer. */
final class HoverNote extends Pane {
    private static final double AWAY = 16;

    private final Label name = new Label();
    private final Path outline = new Path();

    HoverNote() {
        setMouseTransparent(true);
        name.getStyleClass().add("hover-name");
        name.setManaged(false);
        outline.getStyleClass().add("hover-outline");
        outline.setManaged(false);
        getChildren().addAll(outline, name);
        show(Optional.empty());
    }

    void show(Optional<MapPointer.Pointed> pointed) {
        setVisible(pointed.isPresent());
        pointed.ifPresent(this::place);
    }

    private void place(MapPointer.Pointed pointed) {
        name.setText(pointed.hit().name());
        name.autosize();
        double x = pointed.x() + AWAY + name.getWidth() > getWidth() ? pointed.x() - AWAY - name.getWidth() : pointed.x() + AWAY;
        double y = pointed.y() + AWAY + name.getHeight() > getHeight() ? pointed.y() - AWAY - name.getHeight() : pointed.y() + AWAY;
        name.relocate(x, y);
        outline.getElements().setAll(pointed.hit().outline().map(HoverNote::elements).orElse(List.of()));
    }

    private static List<PathElement> elements(java.awt.Shape shape) {
        List<PathElement> elements = new ArrayList<>();
        double[] at = new double[6];
        for (PathIterator it = shape.getPathIterator(null, 0.5); !it.isDone(); it.next()) {
            switch (it.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> elements.add(new MoveTo(at[0], at[1]));
                case PathIterator.SEG_LINETO -> elements.add(new LineTo(at[0], at[1]));
                default -> elements.add(new ClosePath());
            }
        }
        return elements;
    }
}
