package org.fourislands.library.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.fourislands.library.CopyText;
import org.fourislands.library.Found;
import org.junit.jupiter.api.Test;

class TextWalkTest {
    private static final CopyText COPY = Copies.of("Two words.", "Next");
    private final TextWalk walk = new TextWalk(COPY);

    @Test
    void aLetterAfterTheEndOfABlockIsTheFirstOfTheNext() {
        assertEquals(12, walk.letterAfter(10));
        assertEquals(10, walk.letterBefore(12));
        assertEquals(16, walk.letterAfter(16));
        assertEquals(0, walk.letterBefore(0));
    }

    @Test
    void aLetterWithItsMarksIsOneStep() {
        assertEquals(2, new TextWalk(Copies.of("e\u0301x")).letterAfter(0));
        assertEquals(2, new TextWalk(Copies.of("𠮟る")).letterAfter(0));
    }

    @Test
    void wordsAreWalkedFromBeginningToBeginning() {
        assertEquals(4, walk.wordAfter(0));
        assertEquals(4, walk.wordBefore(8));
        assertEquals(new Found.Place(4, 9), walk.wordAt(6));
        assertEquals(new Found.Place(12, 16), walk.wordAt(16));
    }

    @Test
    void aBlockIsLeftByItsBeginning() {
        assertEquals(12, walk.blockAfter(3));
        assertEquals(0, walk.blockBefore(3));
        assertEquals(0, walk.blockBefore(12));
    }

    @Test
    void whatIsCopiedRunsOnOverThePagesLinesAndKeepsItsParagraphs() {
        CopyText copy = Copies.of("The trea-\nty of\nShimoda", "北方\n領土");
        assertEquals(
                "The trea-ty of Shimoda\n\n北方領土", new TextSelection(copy.whole().length(), 0).words(copy));
        assertEquals(
                "moda\n\n北",
                new TextSelection(copy.whole().indexOf("moda"), copy.whole().indexOf("方")).words(copy));
    }

    @Test
    void whatIsShownIsAsLongAsWhatStandsInTheCopy() {
        String set = "one\ntwo-\nthree 北\n方";
        assertEquals(set.length(), ShownText.of(set).length());
        assertEquals("one two-three 北方", ShownText.copied(set));
    }

    @Test
    void aHyphenForLineEndsAloneIsNotSeenWithinALine() {
        String soft = "accele\u00ADrate talks";
        assertEquals(soft.length(), ShownText.of(soft).length());
        assertTrue(ShownText.of(soft).indexOf('\u00AD') < 0);
        assertEquals("accelerate talks", ShownText.copied(soft));
    }
}
