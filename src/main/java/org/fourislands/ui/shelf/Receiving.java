package org.fourislands.ui.shelf;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.fourislands.library.FetchWatch;
import org.fourislands.library.Offer;
import org.fourislands.library.TakingIn;
import org.fourislands.ui.Job;
import org.fourislands.ui.Jobs;

/**
 * Takes in what is offered, one after the other, off the window's thread; what is offered meanwhile is put to the end. Lives
 * on the window's thread.
 */
final class Receiving {
    /** The list beside is told so often while many are taken in. */
    private static final int TELL_AFTER = 20;
    /** How much more of a page must have come to be told of, in kilobytes. */
    private static final int STEP = 32;

    private final Jobs jobs;
    private final TakingIn door;
    private final Runnable news;
    private Job looking = Job.none();
    private Watch watch = new Watch();
    private final Deque<Offer> waiting = new ArrayDeque<>();
    private final ObservableList<Received> received = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Progress> progress = new ReadOnlyObjectWrapper<>(Progress.NONE);

    /** {@code news} runs whenever there is something new on the shelf. */
    Receiving(Jobs jobs, TakingIn door, Runnable news) {
        this.jobs = jobs;
        this.door = door;
        this.news = news;
    }

    /**
     * How far it is.
     *
     * @param done how many of this run were taken in or refused
     * @param current what is being read; empty where nothing is
     * @param kilobytes how much of a page came from the network so far
     */
    record Progress(Stage stage, int done, int of, String current, long kilobytes) {
        static final Progress NONE = new Progress(Stage.NONE, 0, 0, "", 0);

        static Progress underWay(int done, int of, String current) {
            return new Progress(Stage.UNDER_WAY, done, of, current, 0);
        }

        Progress at(Stage newStage) {
            return new Progress(newStage, done, of, current, kilobytes);
        }

        Progress having(long newKilobytes) {
            return new Progress(stage, done, of, current, newKilobytes);
        }
    }

    /** Gives up what is being fetched once the reader says stop. */
    private final class Watch implements FetchWatch {
        private final AtomicBoolean cancelled = new AtomicBoolean();
        private final AtomicLong told = new AtomicLong();

        @Override
        public void came(long bytes, OptionalLong of) {
            long kilobytes = bytes >> 10;
            if (kilobytes >= told.get() + STEP) {
                told.set(kilobytes);
                jobs.soon(() -> tell(this, kilobytes));
            }
        }

        @Override
        public boolean isCancelled() {
            return cancelled.get();
        }
    }

    private void tell(Watch told, long kilobytes) {
        if (told.equals(watch) && progress.get().stage() == Stage.UNDER_WAY) {
            progress.set(progress.get().having(kilobytes));
        }
    }

    /** Where a run stands. */
    enum Stage {
        NONE,
        /** Folders are being walked. */
        LOOKING,
        UNDER_WAY,
        DONE,
        CANCELLED
    }

    ReadOnlyObjectProperty<Progress> progress() {
        return progress.getReadOnlyProperty();
    }

    ObservableList<Received> received() {
        return received;
    }

    boolean isUnderWay() {
        Stage stage = progress.get().stage();
        return stage == Stage.UNDER_WAY || stage == Stage.LOOKING;
    }

    /** Takes in files, and folders with all that is in them. */
    void receiveFiles(List<Path> given) {
        if (!isUnderWay()) {
            progress.set(Progress.NONE.at(Stage.LOOKING));
        }
        looking = jobs.run("take.failed", () -> door.files(given), this::receive, this::endOfLooking);
    }

    void receive(List<Offer> offers) {
        boolean goingOn = progress.get().stage() == Stage.UNDER_WAY;
        waiting.addAll(offers);
        int done = goingOn ? progress.get().done() : 0;
        int of = (goingOn ? progress.get().of() : 0) + offers.size();
        progress.set(Progress.underWay(done, of, progress.get().current()));
        if (!goingOn) {
            next();
        }
    }

    /** What has not been begun stays where it is; what is being read is still kept, or refused. */
    void cancel() {
        if (isUnderWay()) {
            waiting.clear();
            looking.cancel();
            watch.cancelled.set(true);
            progress.set(progress.get().at(Stage.CANCELLED));
            news.run();
        }
    }

    /** Puts another line in the place of one. */
    void replace(Received line, Received other) {
        int at = received.indexOf(line);
        if (at >= 0) {
            received.set(at, other);
        }
    }

    /** Forgets what came of the last runs. */
    void clear() {
        received.clear();
        progress.set(Progress.NONE);
    }

    private void endOfLooking() {
        if (progress.get().stage() == Stage.LOOKING) {
            progress.set(Progress.NONE);
        }
    }

    private void next() {
        Progress now = progress.get();
        if (now.stage() != Stage.UNDER_WAY) {
            return;
        }
        if (waiting.isEmpty()) {
            progress.set(Progress.underWay(now.done(), now.of(), "").at(Stage.DONE));
            news.run();
            return;
        }
        Offer offer = waiting.remove();
        progress.set(Progress.underWay(now.done(), now.of(), offer.name()));
        Watch watching = new Watch();
        watch = watching;
        jobs.run(
                "take.failed",
                () -> door.take(offer, watching),
                receipt -> received.add(Received.of(offer.name(), receipt)),
                () -> count(watching));
    }

    /** The last of a run that was stopped is told of, but counts for no run that began meanwhile. */
    private void count(Watch over) {
        if (!over.equals(watch)) {
            news.run();
            return;
        }
        Progress now = progress.get();
        progress.set(Progress.underWay(now.done() + 1, now.of(), now.current()).at(now.stage()));
        if (now.done() % TELL_AFTER == TELL_AFTER - 1 || now.stage() == Stage.CANCELLED) {
            news.run();
        }
        next();
    }
}
