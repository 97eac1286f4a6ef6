package org.fourislands.view;

import java.util.List;
import java.util.stream.Stream;
import org.fourislands.sources.Question;
import org.fourislands.sources.Question.Position;
import org.fourislands.view.Dossier.Entry;
import org.fourislands.view.Dossier.Tone;

/** A point on which the articles differ: positions side by side, then the record. */
final class QuestionDossier {
    private final DossierWords words;

    QuestionDossier(DossierWords words) {
        this.words = words;
    }

    Dossier write(Question question) {
        return new Dossier(
                words.of(question.title()),
                words.of("dossier.question"),
                Stream.of(
                                words.section(
                                        "dossier.positions",
                                        question.positions().stream()
                                                .map(this::position)
                                                .toList()),
                                words.section("dossier.record", List.of(words.entry(question.record()))))
                        .flatMap(section -> section.stream())
                        .toList());
    }

    private Entry position(Position position) {
        return Entry.of(words.of(position.text()), List.of())
                .labelled(words.sources().named(position.source(), position.locators()), Tone.PLAIN)
                .leadingTo(position.source(), position.locators().stream().findFirst());
    }
}
