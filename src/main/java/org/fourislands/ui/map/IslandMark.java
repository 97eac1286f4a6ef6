package org.fourislands.ui.map;

import org.fourislands.earth.Position;

/** An island as those meet it who walk the map by keyboard: its id, both its names, and where it lies. */
public record IslandMark(String id, String name, Position at) {}
