package org.fourislands.ui.shell;

import java.util.List;
import java.util.Optional;
import org.fourislands.view.Dossier;
import org.fourislands.words.Phrases;

/** All problems of the data on one page. */
final class ProblemsPage {
    private final Phrases phrases;

    ProblemsPage(Phrases phrases) {
        this.phrases = phrases;
    }

    Dossier of(List<Problem> problems) {
        List<Dossier.Entry> entries = problems.stream().map(this::entry).toList();
        return new Dossier(
                phrases.of("problems.title"),
                phrases.of("problems.explained"),
                List.of(new Dossier.Section("", entries)));
    }

    private Dossier.Entry entry(Problem problem) {
        String place = problem.record().isEmpty()
                ? problem.file()
                : phrases.of("problems.place", problem.file(), problem.record());
        String text = phrases.of("problems.entry", place, problem.what(), problem.mend());
        return new Dossier.Entry(Optional.empty(), Dossier.Tone.PLAIN, text, List.of(), Optional.empty());
    }
}
