package org.fourislands.ui.present;

import java.util.ArrayList;
import java.util.List;
import org.fourislands.lessons.run.Cover;
import org.fourislands.lessons.run.PresenterRun;
import org.fourislands.words.Phrases;

/** What the teacher must know of the class's side and does not see there, in plain words. */
final class StateWords {
    private final Phrases phrases;

    StateWords(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Nothing where the class sees the teacher's scene as it was prepared. */
    List<String> of(Lecture lecture) {
        PresenterRun run = lecture.run().get();
        List<String> told = new ArrayList<>();
        if (run.typed() > 0) {
            told.add(phrases.of("present.typed", run.typed()));
        }
        if (run.cover() == Cover.BLACK) {
            told.add(phrases.of("present.state.black"));
        } else if (run.cover() == Cover.WHITE) {
            told.add(phrases.of("present.state.white"));
        } else if (run.isFrozen()) {
            told.add(phrases.of("present.state.frozen", run.shown() + 1));
        }
        if (run.isFrozen() && run.cover() != Cover.NONE) {
            told.add(phrases.of("present.state.frozen-too"));
        }
        if (lecture.isClassAway()) {
            told.add(phrases.of("present.state.away"));
        }
        if (run.isAtEnd()) {
            told.add(phrases.of("present.state.end"));
        }
        return told;
    }
}
