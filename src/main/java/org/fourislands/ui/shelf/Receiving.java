package org.fourislands.ui.shelf;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
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

    private final Jobs jobs;
    private final TakingIn door;
    private final Runnable news;
    private Job looking = Job.none();
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
     */
    record Progress(Stage stage, int done, int of, String current) {
        static final Progress NONE = new Progress(Stage.NONE, 0, 0, "");

        Progress at(Stage newStage) {
            return new Progress(newStage, done, of, current);
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
        progress.set(new Progress(Stage.UNDER_WAY, done, of, progress.get().current()));
        if (!goingOn) {
            next();
        }
    }

    /** What has not been begun stays where it is; what is being read is still kept, or refused. */
    void cancel() {
        if (isUnderWay()) {
            waiting.clear();
            looking.cancel();
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
            progress.set(new Progress(Stage.DONE, now.done(), now.of(), ""));
            news.run();
            return;
        }
        Offer offer = waiting.remove();
        progress.set(new Progress(Stage.UNDER_WAY, now.done(), now.of(), offer.name()));
        jobs.run(
                "take.failed",
                () -> door.take(offer),
                receipt -> received.add(Received.of(offer.name(), receipt)),
                this::count);
    }

    private void count() {
        Progress now = progress.get();
        progress.set(new Progress(now.stage(), now.done() + 1, now.of(), now.current()));
        if (now.done() % TELL_AFTER == TELL_AFTER - 1 || now.stage() == Stage.CANCELLED) {
            news.run();
        }
        next();
    }
}
