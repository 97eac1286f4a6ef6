package org.fourislands.ui.present;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.fourislands.words.Phrases;

/**
 * The teacher's bar where one window serves both: at the lower edge, seen while the mouse is near that edge, or until the key
 * that called it puts it away.
 */
final class HidingBar extends VBox {
    private static final double EDGE = 48;
    private static final double NOTES_WIDE = 560;
    private static final double NOTES_HIGH = 230;
    private static final Duration CALM = Duration.seconds(2.5);

    private final PauseTransition calm = new PauseTransition(CALM);
    private boolean called;

    HidingBar(Phrases phrases, Node bar, Region notes) {
        getStyleClass().add("hiding-bar");
        setId("hiding-bar");
        setPickOnBounds(false);
        ToggleButton turn = new ToggleButton(phrases.of("present.notes"));
        turn.setTooltip(new Tooltip(phrases.of("present.notes.help")));
        turn.setFocusTraversable(false);
        notes.visibleProperty().bind(turn.selectedProperty());
        notes.managedProperty().bind(turn.selectedProperty());
        notes.setMaxWidth(NOTES_WIDE);
        notes.setPrefHeight(NOTES_HIGH);
        notes.getStyleClass().add("notes-card");
        getChildren().addAll(notes, new VBox(turn, bar));
        setAlignment(Pos.BOTTOM_LEFT);
        setMaxHeight(USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
        calm.setOnFinished(event -> setVisible(called));
        setOnMouseEntered(event -> calm.stop());
        setOnMouseExited(event -> calm.playFromStart());
    }

    /** Shows itself when the mouse comes near the lower edge of {@code window}. */
    void listenTo(Region window) {
        window.addEventFilter(MouseEvent.MOUSE_MOVED, event -> {
            if (window.getHeight() - event.getY() < EDGE) {
                setVisible(true);
                calm.playFromStart();
            }
        });
    }

    /** Shows itself for a while. */
    void greet() {
        setVisible(true);
        calm.playFromStart();
    }

    /** Stays, or goes. */
    void turn() {
        called = !isVisible();
        calm.stop();
        setVisible(called);
    }
}
