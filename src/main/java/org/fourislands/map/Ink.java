package org.fourislands.map;

/** Whose colour a thing is drawn in. Only the palette knows which colour that is; both sides weigh the same. */
public enum Ink {
    JAPAN,
    RUSSIA,
    /** Neither side: another administration, or a line that belongs to both. */
    NONE
}
