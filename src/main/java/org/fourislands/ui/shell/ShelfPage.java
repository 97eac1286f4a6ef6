package org.fourislands.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourislands.sources.Source;
import org.fourislands.sources.SourceBook;
import org.fourislands.view.Dossier;
import org.fourislands.view.Selection;
import org.fourislands.view.SourceWords;
import org.fourislands.words.Phrases;

/** Questions, terms and all sources on one page, these by kind; and all problems of the data on another. */
final class ShelfPage {
    private final Phrases phrases;

    ShelfPage(Phrases phrases) {
        this.phrases = phrases;
    }

    Dossier of(SourceBook book, List<Dossier.Section> questions) {
        SourceWords words = new SourceWords(book, phrases);
        List<Dossier.Section> sections = new ArrayList<>(questions);
        for (Source.Kind kind : Source.Kind.values()) {
            List<Dossier.Entry> entries = book.sources().stream()
                    .filter(source -> source.kind() == kind)
                    .map(source -> entry(source, words))
                    .toList();
            if (!entries.isEmpty()) {
                sections.add(new Dossier.Section(phrases.of("shelf.heading." + kind.word()), entries));
            }
        }
        return new Dossier(
                phrases.of("shelf.title"),
                phrases.of("shelf.count", book.sources().size()),
                sections);
    }

    Dossier of(List<Problem> problems) {
        List<Dossier.Entry> entries = problems.stream().map(this::entry).toList();
        return new Dossier(
                phrases.of("problems.title"),
                phrases.of("problems.explained"),
                List.of(new Dossier.Section("", entries)));
    }

    private static Dossier.Entry entry(Source source, SourceWords words) {
        return Dossier.Entry.of(words.shortForm(source), List.of()).opening(Selection.source(source.id()));
    }

    private Dossier.Entry entry(Problem problem) {
        String place = problem.record().isEmpty()
                ? problem.file()
                : phrases.of("problems.place", problem.file(), problem.record());
        String text = phrases.of("problems.entry", place, problem.what(), problem.mend());
        return new Dossier.Entry(Optional.empty(), Dossier.Tone.PLAIN, text, List.of(), Optional.empty());
    }
}
