package org.fourislands.ui.map;

import java.util.Optional;
import java.util.function.Function;
import org.fourislands.map.Coast;
import org.fourislands.map.MapContent;
import org.fourislands.map.MapLimits;
import org.fourislands.map.Plate;
import org.fourislands.map.PlateContent;
import org.fourislands.map.Sheet;
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
        Coast coast, MapLimits limits, Typefaces faces, Function<ViewState, PlateContent> content, SeaWork sea) {

    /** One map of every view, whatever it is laid beside. */
    public static MapDrawing of(Coast coast, Typefaces faces, Function<ViewState, MapContent> content) {
        return ofPlates(coast, faces, view -> PlateContent.alone(content.apply(view)));
    }

    public static MapDrawing ofPlates(Coast coast, Typefaces faces, Function<ViewState, PlateContent> content) {
        return new MapDrawing(coast, MapLimits.of(coast), faces, content, SeaWork.NONE);
    }

    /** The same with zones at sea, if they are asked for. */
    public MapDrawing with(SeaWork zones) {
        return new MapDrawing(coast, limits, faces, content, zones);
    }

    /** What is seen of {@code request}; on the ground of {@code last} if that serves. */
    Plate compose(PaintRequest request, Optional<Plate> last) {
        PlateContent said = Hovered.in(content.apply(request.state()), request.lit());
        return last.filter(plate -> plate.viewport().equals(request.viewport())
                        && plate.sheet().equals(request.sheet()))
                .map(plate -> plate.showing(said))
                .orElseGet(() -> Plate.compose(coast, said, request.sheet(), request.viewport(), faces));
    }

    /** The whole area of the dispute in a picture of this size. */
    Viewport home(int width, int height) {
        return limits.home(width, height);
    }

    /** The same for each of the maps on a sheet. */
    Viewport home(Sheet sheet) {
        return limits.home(sheet);
    }

    /** The nearest view to {@code wanted} that shows no cut edge. */
    Viewport within(Viewport wanted) {
        return limits.clamp(wanted);
    }
}
