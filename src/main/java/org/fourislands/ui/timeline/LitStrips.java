package org.fourislands.ui.timeline;

import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import org.fourislands.history.Island;

/** Frames round the strips of the islands, or of their groups, that are pointed at on the map or by a mark. */
final class LitStrips extends Group {
    private static final double AIR = 2;

    private Set<String> islands = Set.of();

    LitStrips() {
        setMouseTransparent(true);
        setManaged(false);
    }

    void light(Set<String> newIslands, ClockModel model) {
        islands = newIslands;
        follow(model);
    }

    /** Frames the same islands in another picture. */
    void follow(ClockModel model) {
        getChildren()
                .setAll(IntStream.range(0, model.strips().size())
                        .filter(strip -> isLit(model.strips().get(strip).island()))
                        .mapToObj(strip -> frame(model, strip))
                        .toList());
    }

    private boolean isLit(String strip) {
        return islands.stream()
                .anyMatch(
                        island -> island.equals(strip) || Island.groupOf(island).equals(strip));
    }

    private static Rectangle frame(ClockModel model, int strip) {
        TimeScale scale = model.scale();
        Rectangle frame = new Rectangle(
                scale.left() - AIR, model.rows().top(strip) - AIR, scale.width() + 2 * AIR, ClockRows.BAR + 2 * AIR);
        frame.getStyleClass().add("clock-lit");
        return frame;
    }
}
