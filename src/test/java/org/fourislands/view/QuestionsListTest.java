package org.fourislands.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.fourislands.history.SmallAtlas;
import org.fourislands.view.Dossier.Section;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;
import org.junit.jupiter.api.Test;

class QuestionsListTest {
    @Test
    void everyQuestionAndTermIsListedAndOpensItsPage() {
        List<Section> sections = new QuestionsList(SmallAtlas.atlas(), Phrases.in(Language.ENGLISH)).sections();
        assertEquals(
                List.of("Where the articles differ", "Terms of the dispute"),
                sections.stream().map(Section::heading).toList());
        assertEquals(
                List.of(
                        Optional.of(new Selection(Selection.Kind.QUESTION, "d1")),
                        Optional.of(new Selection(Selection.Kind.TERM, "kuril-islands"))),
                sections.stream()
                        .flatMap(section -> section.entries().stream())
                        .map(Dossier.Entry::target)
                        .toList());
    }
}
