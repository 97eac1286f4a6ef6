package org.fourislands.ui.shell;

import java.util.function.ToDoubleFunction;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.fourislands.view.WindowPlace;

/** Puts a window where it stood, or in the middle of the screen. */
final class Placing {
    private static final double USUAL_WIDTH = 1440;
    private static final double USUAL_HEIGHT = 900;
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 600;
    private static final double FRAME_SIDES = 2;
    private static final double FRAME_TOP = 28;

    private Placing() {}

    static WindowPlace usual() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double width = Math.min(USUAL_WIDTH, screen.getWidth());
        double height = Math.min(USUAL_HEIGHT, screen.getHeight());
        double x = screen.getMinX() + (screen.getWidth() - width) / 2;
        double y = screen.getMinY() + (screen.getHeight() - height) / 2;
        return new WindowPlace(x, y, width, height, false);
    }

    /** A place that was kept, with a width and height that some screen could show. */
    static WindowPlace fitting(WindowPlace kept) {
        WindowPlace usual = usual();
        double width = within(kept.width(), LEAST_WIDTH, usual.width(), Rectangle2D::getWidth);
        double height = within(kept.height(), LEAST_HEIGHT, usual.height(), Rectangle2D::getHeight);
        boolean somewhere = Double.isFinite(kept.x()) && Double.isFinite(kept.y());
        return somewhere
                ? new WindowPlace(kept.x(), kept.y(), width, height, kept.maximised())
                : new WindowPlace(usual.x(), usual.y(), width, height, kept.maximised());
    }

    private static double within(double size, double least, double usual, ToDoubleFunction<Rectangle2D> side) {
        if (!Double.isFinite(size) || size <= 0) {
            return usual;
        }
        double most = Screen.getScreens().stream()
                .map(Screen::getBounds)
                .mapToDouble(side)
                .sum();
        return Math.min(Math.max(size, least), Math.max(most, 1));
    }

    static Scene sceneFor(Parent content, WindowPlace place) {
        return new Scene(content, place.width() - FRAME_SIDES, place.height() - FRAME_TOP);
    }

    /** Shows the window. Its size is set after showing, since some window managers forget what was asked before. */
    static void show(Stage stage, WindowPlace place) {
        if (Screen.getScreensForRectangle(place.x(), place.y(), place.width(), place.height())
                .isEmpty()) {
            stage.centerOnScreen();
        } else {
            stage.setX(place.x());
            stage.setY(place.y());
        }
        if (place.maximised()) {
            stage.setMaximized(true);
        }
        stage.show();
        if (!place.maximised()) {
            stage.setWidth(place.width());
            stage.setHeight(place.height());
        }
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
    }
}
