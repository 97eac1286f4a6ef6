package org.fourislands.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.fourislands.history.Atlas;
import org.fourislands.storage.record.RecordReader;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;
import org.junit.jupiter.api.Test;

class AspectWordsTest {
    private static final Atlas ATLAS =
            RecordReader.read(Path.of("assets/history")).atlas();
    private static final AspectWords WORDS = new AspectWords(ATLAS, Phrases.in(Language.ENGLISH));
    private static final ViewState VIEW = ViewState.startingOn(LocalDate.of(1956, 10, 19));

    private static ViewState beside(Comparison.Layout layout, Aspect other) {
        return VIEW.comparedWith(Optional.of(new Comparison(layout, other, 0.5)));
    }

    private static Aspect day(int year, int month, int day) {
        return new Aspect(Optional.of(LocalDate.of(year, month, day)), Optional.empty(), Optional.empty());
    }

    private static Aspect seenFrom(Perspective perspective) {
        return new Aspect(Optional.empty(), Optional.of(perspective), Optional.empty());
    }

    @Test
    void twoDaysAreBothNamedAndTheirPerspectiveOnce() {
        ViewState view = beside(Comparison.Layout.TWIN, day(1875, 5, 7));
        assertEquals("Who administers · 19 October 1956 beside 7 May 1875", WORDS.whole(view));
        assertEquals("19 October 1956 beside 7 May 1875", WORDS.fewWords(view));
    }

    @Test
    void twoPerspectivesAreBothNamedAndTheirDayOnce() {
        ViewState view = beside(Comparison.Layout.SWIPE, seenFrom(Perspective.JAPAN));
        assertEquals("19 October 1956 · Who administers beside As Japan sees it", WORDS.whole(view));
        assertEquals("Who administers beside As Japan sees it", WORDS.fewWords(view));
    }

    @Test
    void whatDiffersIsSaidToBeThat() {
        ViewState view = beside(Comparison.Layout.DIFFERENCE, day(1875, 5, 7));
        assertEquals("Who administers · what differs, 19 October 1956 and 7 May 1875", WORDS.whole(view));
    }

    @Test
    void oneMapIsNamedAsBefore() {
        assertEquals("Who administers · 19 October 1956", WORDS.whole(VIEW));
        assertEquals("19 October 1956", WORDS.fewWords(VIEW));
    }
}
