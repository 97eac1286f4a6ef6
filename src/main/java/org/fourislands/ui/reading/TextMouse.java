package org.fourislands.ui.reading;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.fourislands.library.Found;
import org.fourislands.library.reading.TextSelection;
import org.fourislands.library.reading.TextWalk;

/** Selecting with the mouse: from where it is pressed to where it is drawn, by words and blocks with more clicks, on beyond the edge. */
final class TextMouse {
    private static final Duration TICK = Duration.millis(30);
    private static final double PUSH = 0.25;

    private final TextPane pane;
    private final Timeline beyond = new Timeline(new KeyFrame(TICK, event -> push()));
    private int clicks;
    private double x;
    private double y;
    private boolean selecting;

    TextMouse(TextPane pane) {
        this.pane = pane;
        beyond.setCycleCount(Animation.INDEFINITE);
        pane.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        pane.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        pane.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            beyond.stop();
            selecting = false;
        });
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !isText(event)) {
            return;
        }
        pane.requestFocus();
        selecting = true;
        clicks = event.getClickCount();
        int place = pane.placeAt(event.getSceneX(), event.getSceneY());
        if (event.isShiftDown()) {
            pane.select(pane.selection().get().to(place));
        } else {
            Found.Place unit = unitAt(place);
            pane.select(new TextSelection(unit.from(), unit.to()));
        }
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (!selecting) {
            return;
        }
        x = event.getSceneX();
        y = event.getSceneY();
        extend();
        double within = pane.sceneToLocal(x, y).getY();
        if (within < 0 || within > pane.getHeight()) {
            beyond.play();
        } else {
            beyond.stop();
        }
        event.consume();
    }

    private void push() {
        double within = pane.sceneToLocal(x, y).getY();
        pane.scroll(PUSH * (within < 0 ? within : within - pane.getHeight()));
        extend();
    }

    /** Begun with a word or a block, it goes on by words or blocks. */
    private void extend() {
        TextSelection now = pane.selection().get();
        int place = pane.placeAt(x, y);
        Found.Place unit = unitAt(place);
        pane.select(now.to(place < now.anchor() ? unit.from() : unit.to()));
    }

    private Found.Place unitAt(int place) {
        return pane.page()
                .map(page -> new TextWalk(page.opened().text()))
                .map(walk -> switch (clicks) {
                    case 2 -> walk.wordAt(place);
                    case 3 -> walk.blockAt(place);
                    default -> new Found.Place(place, place);
                })
                .orElse(new Found.Place(place, place));
    }

    /** What stands beside the text, and the scroll bar, have a mouse of their own. */
    private boolean isText(MouseEvent event) {
        Node node = event.getTarget() instanceof Node target ? target : pane;
        while (node != null && node != pane) {
            if (node.getStyleClass().contains("reading-aside")
                    || node.getStyleClass().contains("scroll-bar")) {
                return false;
            }
            node = node.getParent();
        }
        return true;
    }
}
