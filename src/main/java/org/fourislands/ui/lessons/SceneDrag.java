package org.fourislands.ui.lessons;

import java.util.function.BiConsumer;
import java.util.function.ToIntFunction;
import javafx.css.PseudoClass;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Moving a scene by drawing its card between two others. */
final class SceneDrag {
    private static final DataFormat SCENE = new DataFormat("application/x-four-islands-scene");
    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");

    private final ToIntFunction<String> place;
    private final BiConsumer<String, Integer> move;

    /** {@code move} is told the id of a scene and its new place. */
    SceneDrag(ToIntFunction<String> place, BiConsumer<String, Integer> move) {
        this.place = place;
        this.move = move;
    }

    void serve(SceneCard card) {
        card.body().setOnDragDetected(event -> {
            Dragboard board = card.body().startDragAndDrop(TransferMode.MOVE);
            ClipboardContent content = new ClipboardContent();
            content.put(SCENE, card.scene().id());
            board.setContent(content);
            board.setDragView(card.snapshot(null, null));
            event.consume();
        });
        card.setOnDragOver(event -> {
            if (event.getDragboard().hasContent(SCENE)) {
                event.acceptTransferModes(TransferMode.MOVE);
                mark(card, isBelow(card, event), !isBelow(card, event));
                event.consume();
            }
        });
        card.setOnDragExited(event -> mark(card, false, false));
        card.setOnDragDropped(event -> drop(card, event));
    }

    private void drop(SceneCard card, DragEvent event) {
        if (event.getDragboard().getContent(SCENE) instanceof String id) {
            int target = place.applyAsInt(card.scene().id()) + (isBelow(card, event) ? 1 : 0);
            int from = place.applyAsInt(id);
            move.accept(id, from < target ? target - 1 : target);
            event.setDropCompleted(true);
            event.consume();
        }
    }

    private static boolean isBelow(SceneCard card, DragEvent event) {
        return event.getY() > card.getHeight() / 2;
    }

    private static void mark(SceneCard card, boolean below, boolean above) {
        card.pseudoClassStateChanged(BELOW, below);
        card.pseudoClassStateChanged(ABOVE, above);
    }
}
