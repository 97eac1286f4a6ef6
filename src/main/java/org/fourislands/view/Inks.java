package org.fourislands.view;

import org.fourislands.history.Party;
import org.fourislands.map.Ink;

/** Which of the map's inks a side is drawn in. */
final class Inks {
    private Inks() {}

    static Ink of(Party.Side side) {
        return switch (side) {
            case JAPAN -> Ink.JAPAN;
            case RUSSIA -> Ink.RUSSIA;
            case NEITHER -> Ink.NONE;
        };
    }
}
