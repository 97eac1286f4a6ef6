package org.fourislands.ui.lessons;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.fourislands.export.lessons.Handout;
import org.fourislands.lessons.Lesson;
import org.fourislands.survey.Progress;
import org.fourislands.ui.Jobs;
import org.fourislands.words.Phrases;

/**
 * The handout that is being made, one at a time, wherever the teacher goes meanwhile: how far it is and what came of it. On the
 * window's thread; the making is not.
 */
public final class HandingOut {
    private final Phrases phrases;
    private final Jobs jobs;
    private final HandOutDeeds.Making making;
    private final Consumer<String> ended;
    private final ReadOnlyBooleanWrapper underWay = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private Optional<Watch> watch = Optional.empty();
    private String title = "";

    /** {@code ended} is told in a sentence what was written; of a failure the jobs tell. */
    public HandingOut(Phrases phrases, Jobs jobs, HandOutDeeds.Making making, Consumer<String> ended) {
        this.phrases = phrases;
        this.jobs = jobs;
        this.making = making;
        this.ended = ended;
    }

    public ReadOnlyBooleanProperty underWay() {
        return underWay.getReadOnlyProperty();
    }

    /** The title of the lesson that is being made into a handout, or was last. */
    public String title() {
        return title;
    }

    /** Whether the last one came to nothing without being stopped. */
    public boolean failed() {
        return !underWay.get() && told.get().isEmpty();
    }

    /** How far it is, from 0 to 1. */
    ReadOnlyDoubleProperty share() {
        return share.getReadOnlyProperty();
    }

    /** Where it stands, in words; empty before the first. */
    ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    /** Begins; while one is under way nothing else is. */
    public void make(Lesson lesson, Handout handout, Path target) {
        if (underWay.get()) {
            return;
        }
        Watch progress = new Watch();
        watch = Optional.of(progress);
        title = lesson.title();
        share.set(0);
        told.set(phrases.of("lessons.making", title));
        underWay.set(true);
        jobs.run(
                "lessons.hand-out.failed",
                () -> {
                    try {
                        return making.write(lesson, handout, target, progress);
                    } catch (CancellationException stopped) {
                        return List.<Path>of();
                    }
                },
                this::tell,
                this::end);
    }

    /** It ends before long, and nothing is written. */
    public void cancel() {
        watch.ifPresent(Watch::stop);
    }

    /** What was said last is said no more; while one is under way it stays. */
    void forget() {
        if (!underWay.get()) {
            told.set("");
        }
    }

    private void tell(List<Path> written) {
        told.set(
                switch (written.size()) {
                    case 0 -> phrases.of("lessons.stopped");
                    case 1 -> phrases.of("lessons.made", written.get(0));
                    default -> phrases.of("lessons.made-many", written.size(), written.get(0));
                });
        ended.accept(told.get());
    }

    /** Runs after what was told; where nothing was, it failed. */
    private void end() {
        if (told.get().equals(phrases.of("lessons.making", title))) {
            told.set("");
        }
        watch = Optional.empty();
        underWay.set(false);
    }

    /** How far it is, told to the window from wherever it is made. */
    private final class Watch implements Progress {
        private volatile boolean stopped;

        void stop() {
            stopped = true;
        }

        @Override
        public void at(double done) {
            jobs.soon(() -> share.set(done));
        }

        @Override
        public boolean isCancelled() {
            return stopped;
        }
    }
}
