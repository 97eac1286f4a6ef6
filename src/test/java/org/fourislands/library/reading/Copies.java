package org.fourislands.library.reading;

import java.util.List;
import java.util.stream.Stream;
import org.fourislands.library.Block;
import org.fourislands.library.CopyText;
import org.fourislands.library.Fingerprints;
import org.fourislands.library.FoundPassage;
import org.fourislands.library.PassageFinder;
import org.fourislands.sources.KnownPassage;
import org.fourislands.sources.Locator;

/** Small copies for tests. */
final class Copies {
    static final String FIRST =
            "The two governments met in the port of Shimoda and drew a line between two islands there.";
    static final String SECOND =
            "Twenty years later they met again, in Saint Petersburg, and exchanged a whole chain for a half.";
    static final String THIRD =
            "What was agreed in neither place is what became of it all after the war had ended in 1945.";

    private Copies() {}

    static CopyText of(String... paragraphs) {
        return new CopyText(Stream.of(paragraphs)
                .map(words -> new Block(
                        words.startsWith("# ") ? Block.Kind.HEADING : Block.Kind.PARAGRAPH, words.replace("# ", "")))
                .toList());
    }

    /** Paragraphs 1, 2 and 3 of the work "survey", looked for in {@code copy}. */
    static PassageMap found(CopyText copy) {
        PassageFinder finder = new PassageFinder(copy.whole());
        return new PassageMap(Stream.of(FIRST, SECOND, THIRD)
                .map(words -> new KnownPassage(
                        "survey",
                        paragraph(Integer.toString(List.of(FIRST, SECOND, THIRD).indexOf(words) + 1)),
                        Fingerprints.of(words).orElseThrow()))
                .map(known -> new FoundPassage(known, finder.find(known.fingerprint())))
                .toList());
    }

    static Locator paragraph(String value) {
        return new Locator(Locator.Unit.PARAGRAPH, value);
    }
}
