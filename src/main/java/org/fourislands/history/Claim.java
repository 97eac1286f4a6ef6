package org.fourislands.history;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fourislands.sources.Citation;
import org.fourislands.sources.Statement;
import org.fourislands.time.DateSpan;
import org.fourislands.time.HistoricalDate;

/**
 * A party's assertion of title to islands, for a span of days, apart from who administered them.
 *
 * @param statement what the claim rests on from its beginning, with its citations; later grounds are wordings
 * @param answers how the other side answers it
 * @param wordings how it was stated, dropped and restored after its beginning
 * @param recognitions who else took a stand on it
 */
public record Claim(
        String id,
        List<String> islands,
        String party,
        DateSpan span,
        Ground ground,
        Statement statement,
        List<Answer> answers,
        List<Wording> wordings,
        List<Recognition> recognitions) {

    public Claim {
        islands = List.copyOf(islands);
        answers = List.copyOf(answers);
        wordings = List.copyOf(wordings);
        recognitions = List.copyOf(recognitions);
    }

    public List<Citation> citations() {
        return statement.citations();
    }

    /** How the claim had been put up to and on {@code day}, the newest first. */
    public List<Wording> wordingsUntil(LocalDate day) {
        return wordings.stream()
                .filter(wording -> !wording.date().earliest().isAfter(day))
                .sorted(Comparator.comparing(Wording::date).reversed())
                .toList();
    }

    /** The answers that could be made on {@code day}. */
    public List<Answer> answersOn(LocalDate day) {
        return answers.stream()
                .filter(answer -> answer.since()
                        .map(since -> !since.earliest().isAfter(day))
                        .orElse(true))
                .toList();
    }

    /** Who stood how to the claim on {@code day}. */
    public List<Recognition> recognitionsOn(LocalDate day) {
        return recognitions.stream()
                .filter(recognition -> recognition.span().mayHoldOn(day))
                .toList();
    }

    /** What a claim rests on. */
    public enum Ground {
        TREATY,
        DISCOVERY,
        INHERENT,
        WAR_OUTCOME,
        SUCCESSION,
        INDIGENOUS;

        /** As the data files write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * The other side's reply to the claim.
     *
     * @param since the day from which it could be made; empty where it could be made from the claim's beginning
     */
    public record Answer(String party, Optional<HistoricalDate> since, Statement statement) {}

    /** One change in how the claim was put. */
    public record Wording(HistoricalDate date, Change change, Statement statement) {}

    /** What happened to a wording. */
    public enum Change {
        STATED,
        NARROWED,
        DROPPED,
        RESTORED,
        REWORDED;

        /** As the data files write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A third party's stand on the claim. */
    public record Recognition(String party, DateSpan span, Stance stance, Statement statement) {}

    /** How a third party stands to a claim. */
    public enum Stance {
        SUPPORTS,
        OPPOSES,
        AMBIGUOUS;

        /** As the data files write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
