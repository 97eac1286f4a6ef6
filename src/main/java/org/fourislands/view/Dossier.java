package org.fourislands.view;

import java.util.List;
import java.util.Optional;
import org.fourislands.sources.Citation;
import org.fourislands.sources.Locator;

/**
 * What the record says of one thing on one day, ready to be read: on screen, on the command line, by a screen reader.
 *
 * @param subtitle its names in all scripts, or what kind of thing it is
 * @param deeds how the view can be changed from here
 */
public record Dossier(String title, String subtitle, List<Section> sections, List<Deed> deeds) {

    public Dossier {
        sections = List.copyOf(sections);
        deeds = List.copyOf(deeds);
    }

    /** To be read, with nothing to be done. */
    public Dossier(String title, String subtitle, List<Section> sections) {
        this(title, subtitle, sections, List.of());
    }

    /** A group of entries under a heading. */
    public record Section(String heading, List<Entry> entries, Fold fold) {
        public Section {
            entries = List.copyOf(entries);
        }

        public Section(String heading, List<Entry> entries) {
            this(heading, entries, Fold.OPEN);
        }
    }

    /** Whether a section's entries are seen at once. */
    public enum Fold {
        OPEN,
        /** Long, and only its heading is seen until it is opened. */
        FOLDED
    }

    /**
     * One statement.
     *
     * @param label a short word set before it: a verdict, a standing, a date
     * @param tone how the label is coloured
     * @param target what opens when the entry is followed
     * @param passage where in a work the entry leads: the saved copy opens there, where there is one
     */
    public record Entry(
            Optional<String> label,
            Tone tone,
            String text,
            List<Citation> citations,
            Optional<Selection> target,
            Optional<Citation> passage) {
        public Entry {
            citations = List.copyOf(citations);
        }

        /** One that leads to no passage. */
        public Entry(
                Optional<String> label, Tone tone, String text, List<Citation> citations, Optional<Selection> target) {
            this(label, tone, text, citations, target, Optional.empty());
        }

        public static Entry of(String text, List<Citation> citations) {
            return new Entry(Optional.empty(), Tone.PLAIN, text, citations, Optional.empty());
        }

        public Entry labelled(String newLabel, Tone newTone) {
            return new Entry(Optional.of(newLabel), newTone, text, citations, target, passage);
        }

        public Entry opening(Selection newTarget) {
            return new Entry(label, tone, text, citations, Optional.of(newTarget), passage);
        }

        /** Leading to a passage; where no copy is saved, to the page of its work. */
        public Entry leadingTo(String source, Optional<Locator> at) {
            Citation there = new Citation(source, at, Optional.empty(), true);
            return new Entry(label, tone, text, citations, Optional.of(Selection.source(source)), Optional.of(there));
        }
    }

    /** The weight of a label. */
    public enum Tone {
        PLAIN,
        GOOD,
        CAUTION,
        SHARP
    }
}
