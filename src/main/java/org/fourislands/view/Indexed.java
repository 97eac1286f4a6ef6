package org.fourislands.view;

import java.util.Optional;
import org.fourislands.sources.Locator;

/**
 * A piece of the record as it is searched: what opens it, its title, and the rest of its words.
 *
 * @param at the passage of the source that it tells of
 * @param names the names of an island or place that it stands for, in all scripts; empty for any other piece
 */
public record Indexed(
        FoundGroup group, Selection target, Optional<Locator> at, String title, String text, String names) {

    Indexed(Selection target, String title, String text) {
        this(target, title, text, "");
    }

    Indexed(Selection target, String title, String text, String names) {
        this(FoundGroup.of(target.kind()), target, Optional.empty(), title, text, names);
    }

    /** What a source says at a place of it. */
    static Indexed said(String source, Locator at, String title, String text) {
        return new Indexed(FoundGroup.FINDINGS, Selection.source(source), Optional.of(at), title, text, "");
    }
}
