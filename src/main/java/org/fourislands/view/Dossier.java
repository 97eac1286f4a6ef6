package org.fourislands.view;

import java.util.List;
import java.util.Optional;
import org.fourislands.sources.Citation;

/**
 * What the record says of one thing on one day, ready to be read: on screen, on the command line, by a screen reader.
 *
 * @param subtitle its names in all scripts, or what kind of thing it is
 */
public record Dossier(String title, String subtitle, List<Section> sections) {

    public Dossier {
        sections = List.copyOf(sections);
    }

    /** A group of entries under a heading. */
    public record Section(String heading, List<Entry> entries) {
        public Section {
            entries = List.copyOf(entries);
        }
    }

    /**
     * One statement.
     *
     * @param label a short word set before it: a verdict, a standing, a date
     * @param tone how the label is coloured
     * @param target what opens when the entry is followed
     */
    public record Entry(
            Optional<String> label, Tone tone, String text, List<Citation> citations, Optional<Selection> target) {
        public Entry {
            citations = List.copyOf(citations);
        }

        public static Entry of(String text, List<Citation> citations) {
            return new Entry(Optional.empty(), Tone.PLAIN, text, citations, Optional.empty());
        }

        public Entry labelled(String newLabel, Tone newTone) {
            return new Entry(Optional.of(newLabel), newTone, text, citations, target);
        }

        public Entry opening(Selection newTarget) {
            return new Entry(label, tone, text, citations, Optional.of(newTarget));
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
