package org.fourislands.map;

import java.util.List;

/**
 * All layers of {@code geodata/} as read, before projection. A layer that could not be read is an empty list.
 *
 * @param islands the disputed islands; ids {@code etorofu}, {@code habomai/suisho}; rocks carry their group's id
 * @param rocks points too small for an outline: Kaigara
 * @param land the land around
 * @param depths from shallow to deep; together they tile the sea
 * @param seaLimits twelve-mile limits as the source draws them
 * @param boundaryLines treaty, claim and de facto lines by the geometry id that {@code lines.json} names
 */
public record GeoData(
        List<GeoShape> islands,
        List<GeoShape> rocks,
        List<GeoShape> land,
        List<GeoShape> lakes,
        List<DepthBand> depths,
        List<GeoShape> seaLimits,
        List<GeoShape> boundaryLines,
        List<Town> towns) {

    public GeoData {
        islands = List.copyOf(islands);
        rocks = List.copyOf(rocks);
        land = List.copyOf(land);
        lakes = List.copyOf(lakes);
        depths = List.copyOf(depths);
        seaLimits = List.copyOf(seaLimits);
        boundaryLines = List.copyOf(boundaryLines);
        towns = List.copyOf(towns);
    }
}
