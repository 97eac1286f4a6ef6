package org.fourislands.ui.lessons;

import java.util.Locale;
import org.fourislands.lessons.Transition;
import org.fourislands.view.DateWords;
import org.fourislands.words.Phrases;

/** What changes from one scene to the next, in a line. */
final class TransitionWords {
    private final Phrases phrases;
    private final LessonWords words;
    private final DateWords dates;

    TransitionWords(Phrases phrases, LessonWords words) {
        this.phrases = phrases;
        this.words = words;
        this.dates = new DateWords(phrases);
    }

    String of(Transition transition) {
        if (transition.changes().isEmpty()) {
            return phrases.of("lessons.change.nothing");
        }
        return String.join(
                phrases.of("lessons.change.between"),
                transition.changes().stream()
                        .map(change -> one(change, transition))
                        .toList());
    }

    private String one(Transition.Change change, Transition transition) {
        return switch (change) {
            case DAY ->
                phrases.of(
                        "lessons.change.day",
                        dates.of(transition.from().day()),
                        dates.of(transition.to().day()));
            case PLACE ->
                phrases.of("lessons.move."
                        + transition.move().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            case PERSPECTIVE ->
                phrases.of("perspective." + transition.to().perspective().id());
            case PROPOSAL ->
                transition
                        .to()
                        .proposal()
                        .map(id -> phrases.of(
                                "lessons.change.proposal", words.proposal().apply(id)))
                        .orElseGet(() -> phrases.of("lessons.change.no-proposal"));
            case COMPARISON ->
                transition
                        .to()
                        .other()
                        .map(other -> phrases.of(
                                "lessons.change.comparison", words.title().apply(other)))
                        .orElseGet(() -> phrases.of("lessons.change.one-map"));
            case NAMES -> phrases.of("lessons.change.names");
            case LAYERS -> phrases.of("lessons.change.layers");
            case SELECTION -> phrases.of("lessons.change.selection");
        };
    }
}
