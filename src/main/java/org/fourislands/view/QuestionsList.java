package org.fourislands.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.view.Dossier.Entry;
import org.fourislands.view.Dossier.Section;
import org.fourislands.words.Phrases;

/** All points on which the articles differ, and all terms of the dispute, each opening its own page. */
public final class QuestionsList {
    private final Atlas atlas;
    private final DossierWords words;

    public QuestionsList(Atlas atlas, Phrases phrases) {
        this.atlas = atlas;
        this.words = new DossierWords(atlas, phrases, Perspective.ADMINISTRATION.nameOrder());
    }

    /** The questions, then the terms; without the one of which the record has none. */
    public List<Section> sections() {
        return Stream.of(words.section("shelf.questions", questions()), words.section("shelf.terms", terms()))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Entry> questions() {
        return atlas.sources().questions().stream()
                .map(question -> Entry.of(words.of(question.title()), List.of())
                        .opening(new Selection(Selection.Kind.QUESTION, question.id())))
                .toList();
    }

    private List<Entry> terms() {
        return atlas.content().terms().stream()
                .map(term -> Entry.of(words.of(term.term()), List.of())
                        .opening(new Selection(Selection.Kind.TERM, term.id())))
                .toList();
    }
}
