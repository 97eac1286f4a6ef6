package org.fourislands.map;

import java.util.List;

/**
 * All that a plate is to say, as plain values: one map, or two laid beside each other.
 *
 * @param arrangement how the maps lie
 * @param handle of a {@link Sheet.Arrangement#SWIPE}: which share of the width, from the left, the first map has
 * @param panels what each map says, and what it is called: one, or two that share their layers
 * @param common what stands once on the sheet: stamp, legend and credits; of one map its own content
 */
public record PlateContent(Sheet.Arrangement arrangement, double handle, List<Panel> panels, MapContent common) {

    public PlateContent {
        panels = List.copyOf(panels);
        if (panels.size() != (arrangement == Sheet.Arrangement.ONE ? 1 : 2)) {
            throw new IllegalArgumentException(arrangement + " cannot have maps: " + panels.size());
        }
    }

    /** One map of a plate. */
    public record Panel(String title, MapContent content) {}

    /** One map alone. */
    public static PlateContent alone(MapContent content) {
        return new PlateContent(Sheet.Arrangement.ONE, 1, List.of(new Panel("", content)), content);
    }

    public static PlateContent twins(Panel first, Panel second, MapContent common) {
        return new PlateContent(Sheet.Arrangement.TWIN, 1, List.of(first, second), common);
    }

    public static PlateContent swipe(Panel first, Panel second, MapContent common, double handle) {
        return new PlateContent(Sheet.Arrangement.SWIPE, handle, List.of(first, second), common);
    }
}
