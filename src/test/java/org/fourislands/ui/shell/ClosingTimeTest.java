package org.fourislands.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.fourislands.export.lessons.Handout;
import org.fourislands.lessons.Lesson;
import org.fourislands.ui.Jobs;
import org.fourislands.ui.lessons.HandingOut;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** The window is closed while a handout is being made. */
class ClosingTimeTest {
    private static final Phrases PHRASES = Phrases.in(Language.ENGLISH);

    private final FxRobot robot = new FxRobot();
    private final Queue<Runnable> readers = new ArrayDeque<>();
    private final Jobs jobs = new Jobs(readers::add, Runnable::run, Runnable::run);
    private final HandingOut handout = new HandingOut(
            PHRASES,
            jobs,
            (lesson, how, target, progress) -> {
                if (progress.isCancelled()) {
                    throw new CancellationException();
                }
                if (target.startsWith("full")) {
                    throw new IOException("the disk is full");
                }
                return List.of(target);
            },
            sentence -> {});
    private Desk desk = new Desk(new HBox(), new Pane(), "");
    private int closed;

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private ClosingTime making(String target) {
        ClosingTime closing = new ClosingTime(PHRASES, desk, handout, () -> closed++);
        handout.make(Lesson.empty("dates", "Two dates"), Handout.usual(), Path.of(target));
        return closing;
    }

    /** Whether the window stays open for now. */
    private boolean stays(ClosingTime closing) {
        Event request = new Event(Event.ANY);
        robot.interact(() -> closing.asked(request));
        return request.isConsumed();
    }

    private void choose(String key) {
        robot.interact(() -> links(desk).stream()
                .filter(link -> link.getText().equals(PHRASES.of(key))
                        && link.getParent().isVisible())
                .findFirst()
                .orElseThrow()
                .fire());
    }

    private static List<Hyperlink> links(Node root) {
        return root.lookupAll(".hyperlink").stream().map(Hyperlink.class::cast).toList();
    }

    private void finish() {
        robot.interact(() -> readers.remove().run());
    }

    @Test
    void withNothingUnderWayItClosesAtOnce() {
        ClosingTime closing = making("dates.pdf");
        finish();
        assertFalse(stays(closing));
    }

    @Test
    void whoWaitsSeesItCloseWhenAllIsWritten() {
        ClosingTime closing = making("dates.pdf");
        assertTrue(stays(closing));
        choose("closing.wait");
        assertEquals(0, closed);
        finish();
        assertEquals(1, closed);
        assertFalse(handout.failed());
    }

    @Test
    void whoStopsItClosesWithNothingWritten() {
        ClosingTime closing = making("dates.pdf");
        assertTrue(stays(closing));
        choose("closing.stop");
        finish();
        assertEquals(1, closed);
    }

    @Test
    void closingAgainGivesItUp() {
        ClosingTime closing = making("dates.pdf");
        assertTrue(stays(closing));
        assertTrue(stays(closing));
        finish();
        assertEquals(1, closed);
    }

    @Test
    void aHandoutThatFailsKeepsTheWindowOpen() {
        ClosingTime closing = making("full");
        assertTrue(stays(closing));
        choose("closing.wait");
        finish();
        assertEquals(0, closed);
        assertFalse(stays(closing));
    }

    @Test
    void withoutAnAnswerItStaysOpenOnceDone() {
        ClosingTime closing = making("dates.pdf");
        assertTrue(stays(closing));
        finish();
        assertEquals(0, closed);
    }
}
