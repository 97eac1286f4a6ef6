package org.fourislands.ui.lessons;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import org.fourislands.export.lessons.Handout;
import org.fourislands.lessons.Lesson;
import org.fourislands.ui.Jobs;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;
import org.junit.jupiter.api.Test;

class HandingOutTest {
    private static final Lesson LESSON = Lesson.empty("dates", "Two dates");
    private static final Path TARGET = Path.of("dates.pdf");

    private final Queue<Runnable> readers = new ArrayDeque<>();
    private final Jobs jobs = new Jobs(readers::add, Runnable::run, Runnable::run);
    private final List<String> ended = new ArrayList<>();

    private HandingOut making(HandOutDeeds.Making making) {
        return new HandingOut(Phrases.in(Language.ENGLISH), jobs, making, ended::add);
    }

    @Test
    void whatWasWrittenIsToldToWhoHasGoneElsewhere() {
        HandingOut out = making((lesson, how, target, progress) -> List.of(target));
        out.make(LESSON, Handout.usual(), TARGET);
        assertTrue(out.underWay().get());
        assertEquals("Making “Two dates”", out.told().get());
        readers.remove().run();
        assertFalse(out.underWay().get());
        assertFalse(out.failed());
        assertEquals(List.of("Written to dates.pdf."), ended);
    }

    @Test
    void whileOneIsMadeNoOtherBegins() {
        HandingOut out = making((lesson, how, target, progress) -> List.of(target));
        out.make(LESSON, Handout.usual(), TARGET);
        out.make(LESSON, Handout.usual(), TARGET);
        assertEquals(1, readers.size());
    }

    @Test
    void stoppedItEndsAndSaysThatNothingWasWritten() {
        HandingOut out = making((lesson, how, target, progress) -> {
            if (progress.isCancelled()) {
                throw new CancellationException();
            }
            return List.of(target);
        });
        out.make(LESSON, Handout.usual(), TARGET);
        out.cancel();
        readers.remove().run();
        assertEquals("Stopped; nothing was written.", out.told().get());
        assertFalse(out.underWay().get());
    }

    @Test
    void aFailureIsToldOnceAndLeavesNoWordsBehind() {
        List<String> failures = new ArrayList<>();
        jobs.tellFailuresTo((key, cause) -> failures.add(key));
        HandingOut out = making((lesson, how, target, progress) -> {
            throw new IOException("the disk is full");
        });
        out.make(LESSON, Handout.usual(), TARGET);
        readers.remove().run();
        assertEquals(List.of("lessons.hand-out.failed"), failures);
        assertTrue(out.failed());
        assertEquals(List.of(), ended);
    }
}
