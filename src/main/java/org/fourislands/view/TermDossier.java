package org.fourislands.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourislands.history.Term;
import org.fourislands.view.Dossier.Entry;

/** A term of the dispute: what each side means by it, and how each writes it. */
final class TermDossier {
    private final DossierWords words;

    TermDossier(DossierWords words) {
        this.words = words;
    }

    Dossier write(Term term) {
        String scripts = term.forms().stream().map(Term.Form::form).collect(Collectors.joining(" · "));
        return new Dossier(
                words.of(term.term()),
                scripts,
                Stream.of(
                                words.section(
                                        "dossier.term", List.of(Entry.of(words.of(term.scope()), term.citations()))),
                                words.section("dossier.names", new NameWords(words).entries(term)))
                        .flatMap(Optional::stream)
                        .toList());
    }
}
