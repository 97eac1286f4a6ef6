package org.fourislands.view;

import java.util.Locale;
import java.util.Optional;
import org.fourislands.words.NameOrder;

/** Through whose eyes the map is drawn. Every picture says which. */
public enum Perspective {
    /** Who administers, who claims: where everyone starts. */
    ADMINISTRATION,
    JAPAN,
    /** Russia, or the Russian Empire or the Soviet Union of that day. */
    RUSSIA,
    /** Takes no side: title undetermined. */
    NEITHER;

    /** The id on the command line and in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Perspective> byId(String id) {
        for (Perspective perspective : values()) {
            if (perspective.id().equals(id)) {
                return Optional.of(perspective);
            }
        }
        return Optional.empty();
    }

    /** A side's own names first in its own view, the alphabet elsewhere. */
    public NameOrder nameOrder() {
        return switch (this) {
            case JAPAN -> NameOrder.JAPANESE_FIRST;
            case RUSSIA -> NameOrder.RUSSIAN_FIRST;
            case ADMINISTRATION, NEITHER -> NameOrder.ALPHABETICAL;
        };
    }
}
