package org.fourislands.map;

/** A thing on the map under the pointer: an island's id, a line's geometry, or a name tag's id. */
public record Hit(HitKind kind, String id) {}
