package org.fourislands.library.reading;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fourislands.library.CopyHead;
import org.fourislands.library.CopyMatch;
import org.fourislands.library.CopyMatching;
import org.fourislands.library.CopyReading;
import org.fourislands.library.CopyShelf;
import org.fourislands.library.CopyText;
import org.fourislands.library.Found.Certainty;
import org.fourislands.library.FoundPassage;
import org.fourislands.library.SavedCopy;

/** Takes the copy of a work from the shelf to be read. Reads files; for any thread but the window's. */
public final class CopyOpening {
    private static final Comparator<OpenedCopy> BY_PASSAGES =
            Comparator.comparingLong(opened -> 1000 * count(opened, Certainty.CERTAIN) + count(opened, Certainty.NEAR));

    private final CopyShelf shelf;
    private final CopyMatching matching;

    public CopyOpening(CopyShelf shelf, CopyMatching matching) {
        this.shelf = shelf;
        this.matching = matching;
    }

    /** The copies of a work, the latest first. */
    public List<SavedCopy> copiesOf(String source) throws IOException {
        return shelf.copies().stream()
                .filter(copy -> copy.source().equals(Optional.of(source)))
                .toList();
    }

    /** Of several copies of a work, the one with most of its passages; of equal ones the latest. Empty where none can be read. */
    public Optional<OpenedCopy> open(String source) throws IOException {
        return copiesOf(source).stream()
                .flatMap(copy -> open(copy).stream())
                .reduce((best, next) -> BY_PASSAGES.compare(next, best) > 0 ? next : best);
    }

    /** The copy with these bytes; empty where it is no longer on the shelf. */
    public Optional<OpenedCopy> openBytes(String sha256) throws IOException {
        return shelf.copies().stream()
                .filter(copy -> copy.sha256().equals(sha256))
                .findFirst()
                .flatMap(this::open);
    }

    /** This copy; empty where its text was lost. */
    public Optional<OpenedCopy> open(SavedCopy copy) {
        return shelf.text(copy)
                .filter(text -> !text.isEmpty())
                .map(text -> new OpenedCopy(copy, text, new PassageMap(passages(copy, text))));
    }

    private List<FoundPassage> passages(SavedCopy copy, CopyText text) {
        CopyReading reading = new CopyReading(CopyHead.unsaid(), List.of(text));
        return copy.source()
                .map(source -> matching.as(source, reading))
                .map(CopyMatch::passages)
                .orElse(List.of());
    }

    private static long count(OpenedCopy opened, Certainty asked) {
        return opened.passages().known().stream()
                .filter(passage -> passage.found().certainty() == asked)
                .count();
    }
}
