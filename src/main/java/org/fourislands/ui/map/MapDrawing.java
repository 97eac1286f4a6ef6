package org.fourislands.ui.map;

import java.util.Optional;
import java.util.function.Function;
import org.fourislands.map.Coast;
import org.fourislands.map.MapContent;
import org.fourislands.map.MapLimits;
import org.fourislands.map.MapScene;
import org.fourislands.map.Typefaces;
import org.fourislands.map.Viewport;
import org.fourislands.view.ViewState;

/**
 * What the window draws the map from: the geography, and what the map is to say of a view. Composing may take its time; it is
 * done off the window's thread.
 *
 * @param sea what zones at sea there are to work out
 */
public record MapDrawing(
        Coast coast, MapLimits limits, Typefaces faces, Function<ViewState, MapContent> content, SeaWork sea) {

    public static MapDrawing of(Coast coast, Typefaces faces, Function<ViewState, MapContent> content) {
        return new MapDrawing(coast, MapLimits.of(coast), faces, content, SeaWork.NONE);
    }

    /** The same with zones at sea, if they are asked for. */
    public MapDrawing with(SeaWork zones) {
        return new MapDrawing(coast, limits, faces, content, zones);
    }

    /** What is seen of {@code state} through {@code viewport}; on the ground of {@code last} if that serves. */
    MapScene compose(PaintRequest request, Optional<MapScene> last) {
        MapContent said = Hovered.in(content.apply(request.state()), request.lit());
        return last.filter(scene -> scene.viewport().equals(request.viewport()))
                .map(scene -> scene.showing(said))
                .orElseGet(() -> MapScene.compose(coast, said, request.viewport(), faces));
    }

    /** The whole area of the dispute in a picture of this size. */
    Viewport home(int width, int height) {
        return limits.home(width, height);
    }

    /** The nearest view to {@code wanted} that shows no cut edge. */
    Viewport within(Viewport wanted) {
        return limits.clamp(wanted);
    }
}
