package org.fourislands.ui.map;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.fourislands.view.Comparison;
import org.fourislands.view.ViewState;
import org.fourislands.view.ViewStore;
import org.fourislands.words.Phrases;

/**
 * The place where the handle between two maps is taken, by mouse, finger or keys. The handle itself is painted with the maps.
 * A drag, or keys that follow each other at once, are one step of the way back.
 */
final class SwipeHandle extends Region {
    private static final double WIDTH = 30;
    private static final double STEP = 0.02;
    private static final double LEAP = 0.1;
    private static final Duration CALM = Duration.millis(500);

    private final Phrases phrases;
    private final ViewStore store;
    private final PauseTransition pause = new PauseTransition(CALM);

    SwipeHandle(Phrases phrases, ViewStore store) {
        this.phrases = phrases;
        this.store = store;
        setId("swipe-handle");
        getStyleClass().add("swipe-handle");
        setManaged(false);
        setFocusTraversable(true);
        setCursor(Cursor.H_RESIZE);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleHelp(phrases.of("compare.handle.help"));
        pause.setOnFinished(event -> store.settle());
        setOnMousePressed(this::take);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(this::release);
        setOnMouseClicked(MouseEvent::consume);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    /** Where the handle stands in a map of this size; nowhere unless there is one to swipe. */
    void follow(ViewState state, double width, double height) {
        Optional<Comparison> swiped = state.comparison().filter(pair -> pair.layout() == Comparison.Layout.SWIPE);
        setVisible(swiped.isPresent());
        swiped.ifPresent(pair -> {
            resizeRelocate(Math.rint(pair.handle() * width - WIDTH / 2), 0, WIDTH, height);
            setAccessibleText(phrases.of("compare.handle", Math.round(pair.handle() * 100)));
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        });
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> handle();
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> 1.0;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private double handle() {
        return store.get().comparison().map(Comparison::handle).orElse(Comparison.MIDDLE);
    }

    private void take(MouseEvent event) {
        requestFocus();
        event.consume();
    }

    private void drag(MouseEvent event) {
        event.consume();
        double width = getParent().getLayoutBounds().getWidth();
        double at =
                getParent().sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
        if (width > 0) {
            move(at / width);
        }
    }

    private void release(MouseEvent event) {
        event.consume();
        pause.stop();
        store.settle();
    }

    private void press(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown() || event.isMetaDown()) {
            return;
        }
        double step = event.isShiftDown() ? LEAP : STEP;
        Optional<Double> wanted = switch (event.getCode()) {
            case LEFT -> Optional.of(handle() - step);
            case RIGHT -> Optional.of(handle() + step);
            case HOME -> Optional.of(0.0);
            case END -> Optional.of(1.0);
            default -> Optional.empty();
        };
        wanted.ifPresent(at -> {
            event.consume();
            move(at);
            pause.playFromStart();
        });
    }

    private void move(double to) {
        store.preview(state -> state.comparedWith(state.comparison().map(pair -> pair.swipedTo(to))));
    }
}
