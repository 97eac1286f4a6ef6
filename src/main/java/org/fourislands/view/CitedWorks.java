package org.fourislands.view;

import java.util.List;
import java.util.stream.Stream;
import org.fourislands.sources.Citation;
import org.fourislands.sources.Source;
import org.fourislands.sources.SourceBook;

/** The works that stand behind what is read. */
public final class CitedWorks {
    private CitedWorks() {}

    /** Those that a view's sentence and dossier cite, each once, in the order in which they are met. */
    public static List<Source> of(Sentence sentence, Dossier dossier, SourceBook book) {
        Stream<Citation> read = dossier.sections().stream()
                .flatMap(section -> section.entries().stream())
                .flatMap(entry -> entry.citations().stream());
        return Stream.concat(sentence.citations().stream(), read)
                .map(Citation::source)
                .distinct()
                .flatMap(id -> book.source(id).stream())
                .toList();
    }
}
