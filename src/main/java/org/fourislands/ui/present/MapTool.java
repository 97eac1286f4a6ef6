package org.fourislands.ui.present;

import java.awt.geom.Point2D;
import java.util.Optional;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.fourislands.earth.Position;
import org.fourislands.lessons.run.Tool;

/**
 * What the mouse does on a map while the teacher holds a tool: the pointer and the spotlight leave dragging and clicking to
 * the map, pen and eraser take them.
 */
final class MapTool {
    private static final double REACH = 12;

    private final Lecture lecture;
    private final InkLayer layer;

    MapTool(Lecture lecture, InkLayer layer) {
        this.lecture = lecture;
        this.layer = layer;
    }

    void listenTo(Node map) {
        map.addEventFilter(MouseEvent.MOUSE_MOVED, this::point);
        map.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::point);
        map.addEventFilter(MouseEvent.MOUSE_EXITED, event -> lecture.point(Optional.empty()));
        map.addEventFilter(MouseEvent.MOUSE_PRESSED, this::use);
        map.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::use);
        map.addEventFilter(MouseEvent.MOUSE_RELEASED, this::lift);
        map.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> {
            if (draws(event)) {
                event.consume();
            }
        });
    }

    private Tool tool() {
        return lecture.run().get().tool();
    }

    private void point(MouseEvent event) {
        if (tool() == Tool.POINTER || tool() == Tool.SPOTLIGHT) {
            lecture.point(placeOf(event));
        }
    }

    private void use(MouseEvent event) {
        if (!draws(event)) {
            return;
        }
        event.consume();
        if (tool() == Tool.PEN) {
            placeOf(event)
                    .ifPresent(at -> layer.scene().ifPresent(scene -> lecture.draw(ink -> ink.drawing(scene, at))));
        } else {
            rub(new Point2D.Double(event.getX(), event.getY()));
        }
    }

    private void rub(Point2D.Double at) {
        layer.place()
                .ifPresent(on -> layer.scene()
                        .ifPresent(scene -> lecture.draw(ink -> ink.rubbed(scene, at, REACH, on::linesOf))));
    }

    private void lift(MouseEvent event) {
        if (draws(event)) {
            event.consume();
            lecture.draw(Ink::lifted);
        }
    }

    private Optional<Position> placeOf(MouseEvent event) {
        return layer.place().map(on -> on.earthAt(event.getX(), event.getY()));
    }

    private boolean draws(MouseEvent event) {
        boolean holds = tool() == Tool.PEN || tool() == Tool.ERASER;
        return holds && event.getButton() == MouseButton.PRIMARY && !isButton(event.getTarget());
    }

    private static boolean isButton(EventTarget target) {
        Node node = target instanceof Node one ? one : null;
        while (node != null) {
            if (node instanceof ButtonBase) {
                return true;
            }
            node = node.getParent();
        }
        return false;
    }
}
