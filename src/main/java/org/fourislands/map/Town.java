package org.fourislands.map;

import org.fourislands.earth.Position;

/** A settlement around the disputed islands, from the settlements layer; those on the islands come from the record instead. */
public record Town(String name, Position at, int people) {}
