package org.fourislands.search;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.fourislands.storage.record.RecordReader;
import org.fourislands.view.ProposalFilter;
import org.fourislands.view.ProposalList;
import org.fourislands.words.Language;
import org.fourislands.words.NameOrder;
import org.fourislands.words.Phrases;
import org.junit.jupiter.api.Test;

class WordFormsTest {
    private static final WordForms FORMS = new WordForms();

    @Test
    void aWordIsFoundInItsOtherForms() {
        assertTrue(FORMS.areIn("treaty", "Two Treaties were signed"));
        assertTrue(FORMS.areIn("divide", "a division by area"));
        assertTrue(FORMS.areIn("division", "the island would be divided"));
        assertTrue(FORMS.areIn("osaka", "in Ōsaka"));
        assertFalse(FORMS.areIn("divide", "two islands"));
        assertFalse(FORMS.areIn("treaty peace", "a treaty"));
        assertTrue(FORMS.areIn("  ", "anything"));
    }

    @Test
    void everyProposalThatDividesAnIslandIsFoundForIt() {
        var atlas = RecordReader.read(java.nio.file.Path.of("assets/history")).atlas();
        ProposalList list = new ProposalList(atlas, Phrases.in(Language.ENGLISH), NameOrder.ALPHABETICAL, FORMS);
        List<String> dividing = atlas.content().proposals().stream()
                .filter(one -> one.outcomes().stream()
                        .anyMatch(outcome -> Stream.of(outcome.title(), outcome.administration())
                                .anyMatch(award -> award.shares().stream().anyMatch(share -> share.fraction() < 1))))
                .map(one -> one.id())
                .toList();
        assertTrue(dividing.size() >= 2, dividing.toString());
        for (String typed : List.of("divide", "division", "Divided")) {
            List<String> found = list.of(ProposalFilter.ALL.holding(typed)).groups().stream()
                    .flatMap(group -> group.rows().stream())
                    .map(ProposalList.Row::id)
                    .toList();
            assertTrue(found.containsAll(dividing), typed + ": " + found);
            assertTrue(found.size() < 12, typed + " is no filter: " + found);
        }
    }
}
