package org.fourislands.ui.timeline;

import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.util.Duration;

/**
 * Words beside the pointer, once it has come to rest. They lie in the window itself: a tooltip is a window of its own, and making
 * one takes as long as a whole new day, its going away has all of the window below painted anew.
 */
final class ClockTip extends Label {
    private static final Duration DELAY = Duration.millis(250);
    private static final Duration STAY = Duration.seconds(30);
    private static final double WIDEST = 460;
    private static final double ASIDE = 10;
    private static final double BELOW = 7;

    private final PauseTransition resting = new PauseTransition(DELAY);
    private final PauseTransition staying = new PauseTransition(STAY);
    private Supplier<String> words = () -> "";
    private Point2D pointer = Point2D.ZERO;

    ClockTip() {
        getStyleClass().addAll("tooltip", "clock-tip");
        setManaged(false);
        setMouseTransparent(true);
        setWrapText(true);
        setVisible(false);
        resting.setOnFinished(event -> appear());
        staying.setOnFinished(event -> setVisible(false));
    }

    /** What it says from now on; looked up only when it is to be read. */
    void say(Supplier<String> newWords) {
        words = newWords;
        if (isVisible()) {
            setText(words.get());
            place();
        }
    }

    /** The pointer is here, in pixels of the scene, and may come to rest; what is told already follows it. */
    void near(double x, double y) {
        pointer = new Point2D(x, y);
        if (isVisible()) {
            place();
        } else {
            resting.playFromStart();
        }
    }

    void hide() {
        resting.stop();
        staying.stop();
        setVisible(false);
    }

    private void appear() {
        String now = words.get();
        if (!now.isEmpty() && getScene() != null) {
            setText(now);
            setVisible(true);
            place();
            staying.playFromStart();
        }
    }

    /** Below the pointer and to its right, where the window has room for it. */
    private void place() {
        applyCss();
        double width = Math.min(WIDEST, Math.ceil(prefWidth(-1)));
        double height = Math.ceil(prefHeight(width));
        double x = Math.min(pointer.getX() + ASIDE, getScene().getWidth() - width);
        double below = pointer.getY() + BELOW;
        double y = below + height > getScene().getHeight() ? pointer.getY() - BELOW - height : below;
        Bounds there = getParent().sceneToLocal(new BoundingBox(Math.max(0, x), Math.max(0, y), width, height));
        resizeRelocate(Math.rint(there.getMinX()), Math.rint(there.getMinY()), width, height);
    }
}
