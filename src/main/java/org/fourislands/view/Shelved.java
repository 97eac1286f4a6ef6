package org.fourislands.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourislands.sources.Source;

/**
 * What the reader keeps besides the record.
 *
 * @param own works the reader has added
 * @param copies the saved copies by the work they are of, the latest first
 * @param loose saved copies that belong to no work, the latest first
 */
public record Shelved(List<Source> own, Map<String, List<CopyTaken>> copies, List<CopyTaken> loose) {
    /** Of a reader who keeps nothing yet. */
    public static final Shelved NOTHING = new Shelved(List.of(), Map.of(), List.of());

    public Shelved {
        own = List.copyOf(own);
        copies = Map.copyOf(copies);
        loose = List.copyOf(loose);
    }

    /** The copy of a work that was taken last. */
    Optional<CopyTaken> latestOf(String source) {
        return copies.getOrDefault(source, List.of()).stream().findFirst();
    }
}
