package org.fourislands.ui.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.fourislands.library.FetchWatch;
import org.fourislands.library.Offer;
import org.fourislands.library.Receipt;
import org.fourislands.library.TakingIn;
import org.fourislands.ui.Jobs;
import org.junit.jupiter.api.Test;

/** A run of taking in, whose readers work when the test lets them. */
final class ReceivingTest {
    private final Deque<Runnable> reading = new ArrayDeque<>();
    private final List<String> taken = new ArrayList<>();
    private int news;

    private final Jobs jobs = new Jobs(reading::add, Runnable::run, Runnable::run);
    private final Receiving receiving = new Receiving(jobs, new Door(), () -> news++);

    @Test
    void eachIsTakenInTurnAndToldOf() {
        receiving.receive(offers("a", "b"));
        assertEquals(Receiving.Progress.underWay(0, 2, "a"), progress());
        read();
        assertEquals(Receiving.Progress.underWay(1, 2, "b"), progress());
        read();
        assertEquals(Receiving.Progress.underWay(2, 2, "").at(Receiving.Stage.DONE), progress());
        assertEquals(List.of("a", "b"), names());
        assertEquals(1, news);
    }

    @Test
    void whatIsOfferedMeanwhileIsPutToTheEnd() {
        receiving.receive(offers("a", "b"));
        receiving.receive(offers("c"));
        assertEquals(3, progress().of());
        readAll();
        assertEquals(List.of("a", "b", "c"), names());
    }

    @Test
    void stoppingBeginsNothingMoreAndStillTellsOfWhatWasBeingRead() {
        receiving.receive(offers("a", "b", "c"));
        read();
        receiving.cancel();
        readAll();
        assertEquals(List.of("a", "b"), taken);
        assertEquals(List.of("a", "b"), names());
        assertEquals(Receiving.Progress.underWay(2, 3, "b").at(Receiving.Stage.CANCELLED), progress());
        assertFalse(receiving.isUnderWay());
    }

    @Test
    void aNewRunAfterAStopBeginsAgain() {
        receiving.receive(offers("a", "b"));
        receiving.cancel();
        readAll();
        receiving.receive(offers("c"));
        readAll();
        assertEquals(Receiving.Progress.underWay(1, 1, "").at(Receiving.Stage.DONE), progress());
    }

    @Test
    void aRunThatBeginsWhileAStoppedOneStillReadsCountsItsOwnAlone() {
        receiving.receive(offers("a", "b"));
        receiving.cancel();
        receiving.receive(offers("c", "d"));
        readAll();
        assertEquals(List.of("a", "c", "d"), names());
        assertEquals(Receiving.Progress.underWay(2, 2, "").at(Receiving.Stage.DONE), progress());
    }

    @Test
    void oneThatBreaksTheProgramIsPassedOver() {
        List<String> failures = new ArrayList<>();
        jobs.tellFailuresTo((key, cause) -> failures.add(key));
        receiving.receive(offers("a", "broken", "c"));
        readAll();
        assertEquals(List.of("take.failed"), failures);
        assertEquals(List.of("a", "c"), names());
        assertEquals(Receiving.Stage.DONE, progress().stage());
    }

    @Test
    void aFolderIsLookedThroughFirst() {
        receiving.receiveFiles(List.of(Path.of("folder")));
        assertEquals(Receiving.Stage.LOOKING, progress().stage());
        readAll();
        assertEquals(List.of("one", "two"), names());
    }

    @Test
    void aFolderThatIsStoppedWhileLookedThroughBringsNothing() {
        receiving.receiveFiles(List.of(Path.of("folder")));
        receiving.cancel();
        readAll();
        assertEquals(List.of(), names());
        assertEquals(Receiving.Stage.CANCELLED, progress().stage());
    }

    private void read() {
        reading.remove().run();
    }

    private void readAll() {
        while (!reading.isEmpty()) {
            read();
        }
    }

    private Receiving.Progress progress() {
        return receiving.progress().get();
    }

    private List<String> names() {
        return receiving.received().stream().map(Received::name).toList();
    }

    private static List<Offer> offers(String... names) {
        return Arrays.stream(names)
                .<Offer>map(name -> new Offer.InFile(Path.of(name)))
                .toList();
    }

    private final class Door implements TakingIn {
        @Override
        public List<Offer> files(List<Path> given) {
            return offers("one", "two");
        }

        @Override
        public Receipt take(Offer offer, FetchWatch watch) {
            if (offer.name().equals("broken")) {
                throw new IllegalStateException("a bug");
            }
            taken.add(offer.name());
            return new Receipt.Refused("no");
        }
    }
}
