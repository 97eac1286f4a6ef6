package org.fourislands.view;

/**
 * What the reader has been told once and need not be told again.
 *
 * @param firstStartExplained whether the reader was told what the map shows
 * @param mapHintsSeen whether the reader has seen how the map is moved
 */
public record Seen(boolean firstStartExplained, boolean mapHintsSeen) {

    /** A new reader has seen nothing. */
    public static Seen nothing() {
        return new Seen(false, false);
    }

    public Seen explained() {
        return new Seen(true, mapHintsSeen);
    }

    public Seen hinted() {
        return new Seen(firstStartExplained, true);
    }
}
