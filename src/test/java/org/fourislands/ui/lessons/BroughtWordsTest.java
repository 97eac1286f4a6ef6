package org.fourislands.ui.lessons;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fourislands.lessons.EnclosedCopy;
import org.fourislands.lessons.PassedOn;
import org.fourislands.library.CopyHead;
import org.fourislands.library.CopyMatch;
import org.fourislands.library.CopyText;
import org.fourislands.library.Found;
import org.fourislands.library.Receipt;
import org.fourislands.library.SavedCopy;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;
import org.junit.jupiter.api.Test;

class BroughtWordsTest {
    private final BroughtWords words =
            new BroughtWords(Phrases.in(Language.ENGLISH), id -> id.equals("treaty") ? "The treaty" : id);

    private static EnclosedCopy copy(String digit, String work, long bytes) {
        return new EnclosedCopy(
                EnclosedCopy.name(digit.repeat(64), ".html"),
                work,
                "Page " + digit,
                Optional.of("https://paper.example/" + digit),
                bytes);
    }

    private static BroughtWords.Outcome kept(EnclosedCopy copy, Optional<String> work, Receipt.News news) {
        SavedCopy saved = new SavedCopy(
                copy.sha256(), work, copy.fileName(), ".html", 1, Instant.EPOCH, Optional.empty(), Optional.of("T"));
        CopyMatch match = new CopyMatch(work, Found.Certainty.NONE, new CopyText(List.of()), List.of());
        return new BroughtWords.Outcome(copy, new Receipt.Kept(saved, match, CopyHead.unsaid(), news));
    }

    @Test
    void theQuestionNamesWhichHowLargeAndFromWhere() {
        assertEquals(
                "“Talks” (given.lesson) brings 2 saved copies that are not on your shelf, 1.5 MB in all: The treaty, said"
                        + " to be from paper.example and Page b, said to be from paper.example. What is in the file comes"
                        + " from whoever gave it to you.",
                words.asked(new LessonDesk.Brought(
                        Path.of("given.lesson"),
                        "Talks",
                        List.of(copy("a", "treaty", 1 << 20), copy("b", "unknown", 1 << 19)))));
    }

    @Test
    void whatWasTakenAndWhatNotIsSaid() {
        assertEquals(
                "One copy is on your shelf now: T. One is not recognised as a copy of a known work, and waits on the shelf"
                        + " to be put to one. One was there already. Page c was not taken in. It is not whole.",
                words.told(
                        "Talks",
                        List.of(
                                kept(copy("a", "treaty", 1), Optional.empty(), Receipt.News.NEW),
                                kept(copy("b", "treaty", 1), Optional.of("treaty"), Receipt.News.THERE_ALREADY),
                                new BroughtWords.Outcome(copy("c", "", 1), new Receipt.Refused("It is not whole.")))));
        assertEquals("No saved copies came with “Talks”.", words.told("Talks", List.of()));
    }

    @Test
    void whatStayedOutIsNamedWithTheReason() {
        assertEquals(
                "Saved, with 1 saved copy in it. Kept out, since nothing says that they may be passed on: The treaty. Kept"
                        + " out, since their file on the shelf could not be read; save those copies again: other.",
                words.passedOn(new PassedOn(
                        List.of("free"),
                        List.of(
                                new PassedOn.KeptOut("treaty", PassedOn.Why.RIGHTS),
                                new PassedOn.KeptOut("treaty", PassedOn.Why.RIGHTS),
                                new PassedOn.KeptOut("other", PassedOn.Why.UNREADABLE)))));
    }
}
