package org.fourislands.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import org.fourislands.survey.Division;
import org.fourislands.survey.Progress;
import org.fourislands.ui.Job;
import org.fourislands.ui.Jobs;
import org.fourislands.view.ViewState;
import org.fourislands.words.Phrases;

/**
 * Sees to it that the zones at sea that the map asks for are worked out, and says meanwhile how far that is. What is no longer
 * asked for is dropped. On the window's thread but for the work itself.
 */
final class SeaWatch extends Label {
    private final Phrases phrases;
    private final Jobs jobs;
    private final SeaWork work;
    private final Runnable ready;
    private List<Division> working = List.of();
    private Optional<Job> job = Optional.empty();

    /** {@code ready} runs when something new can be drawn. */
    SeaWatch(Phrases phrases, Jobs jobs, SeaWork work, Runnable ready) {
        this.phrases = phrases;
        this.jobs = jobs;
        this.work = work;
        this.ready = ready;
        getStyleClass().add("sea-watch");
        setAccessibleRole(AccessibleRole.TEXT);
        setMouseTransparent(true);
        setVisible(false);
    }

    void look(ViewState state) {
        List<Division> missing = work.missingOf(state);
        if (!missing.equals(working)) {
            job.ifPresent(Job::cancel);
            working = missing;
            job = missing.isEmpty() ? Optional.empty() : Optional.of(start(missing));
        }
        if (missing.isEmpty()) {
            say(work.isUnsettledIn(state) ? phrases.of("zones.unsettled") : "");
        }
    }

    private Job start(List<Division> missing) {
        say(phrases.of("zones.working", 0));
        Told told = new Told();
        Job started = jobs.run(
                "zones.failed",
                () -> {
                    missing.forEach(
                            division -> workOut(division, told.part(missing.indexOf(division), missing.size())));
                    return missing;
                },
                this::done);
        told.follow(started);
        return started;
    }

    private void workOut(Division division, Progress told) {
        try {
            work.workOut().accept(division, told);
            jobs.soon(ready);
        } catch (CancellationException e) {
            // Something else is looked at by now: there is nobody to tell.
            told.at(0);
        }
    }

    private void done(List<Division> finished) {
        working = List.of();
        job = Optional.empty();
        say("");
    }

    private void say(String sentence) {
        setText(sentence);
        setVisible(!sentence.isEmpty());
    }

    /** Brings the progress to the window, a few times a second at most. */
    private final class Told implements Progress {
        private static final int STEP = 10;

        private volatile Optional<Job> followed = Optional.empty();
        private int last;

        void follow(Job started) {
            followed = Optional.of(started);
        }

        /** One of several pieces of work of like size. */
        Progress part(int index, int count) {
            Told whole = this;
            return new Progress() {
                @Override
                public void at(double share) {
                    whole.at((index + share) / count);
                }

                @Override
                public boolean isCancelled() {
                    return whole.isCancelled();
                }
            };
        }

        @Override
        public void at(double share) {
            int percent = (int) (100 * share) / STEP * STEP;
            if (percent != last && !isCancelled()) {
                last = percent;
                jobs.soon(() -> tell(percent));
            }
        }

        private void tell(int percent) {
            if (job.isPresent() && job.equals(followed)) {
                say(phrases.of("zones.working", percent));
            }
        }

        @Override
        public boolean isCancelled() {
            return followed.filter(Job::isCancelled).isPresent();
        }
    }
}
