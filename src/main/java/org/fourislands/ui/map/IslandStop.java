package org.fourislands.ui.map;

import java.awt.geom.Point2D;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.fourislands.map.Viewport;

/** The place on the map where the keyboard stops at an island: unseen until it has the focus, then a ring; ticked where it answers. */
final class IslandStop extends Region {
    private static final double SIZE = 64;
    private static final double TICK = 24;
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private final IslandMark mark;
    private final Label tick = new Label("✓");

    IslandStop(IslandMark mark, String help, Runnable open) {
        this.mark = mark;
        getStyleClass().add("island-stop");
        setId("island-" + mark.id());
        setFocusTraversable(true);
        setMouseTransparent(true);
        setManaged(false);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(mark.name());
        setAccessibleHelp(help);
        resize(SIZE, SIZE);
        tick.getStyleClass().add("island-tick");
        tick.setVisible(false);
        getChildren().add(tick);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                open.run();
            }
        });
    }

    String island() {
        return mark.id();
    }

    /** Ticked where it is among the groups that answer. */
    void mark(Set<String> groups) {
        tick.setVisible(groups.contains(mark.id()));
        pseudoClassStateChanged(MARKED, tick.isVisible());
    }

    boolean isMarked() {
        return tick.isVisible();
    }

    @Override
    protected void layoutChildren() {
        tick.resizeRelocate((SIZE - TICK) / 2, (SIZE - TICK) / 2, TICK, TICK);
    }

    void say(String sentence) {
        setAccessibleText(mark.name() + ". " + sentence);
    }

    void follow(Viewport now) {
        Point2D.Double at = now.screenOf(mark.at());
        relocate(Math.rint(at.x - SIZE / 2), Math.rint(at.y - SIZE / 2));
    }
}
