package org.fourislands.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fourislands.sources.Fingerprint;

/**
 * Finds passages in the text of one copy. Looks at the letters of the whole text as one stream, so that it matters neither how
 * the copy is divided into paragraphs nor what stands before and after. Keeps what it has worked out; for one thread.
 */
public final class PassageFinder {
    /** The least share of the sample that makes a place worth showing. */
    static final double LEAST_LIKENESS = 0.6;

    private static final double ROOM = 1.2;

    private final String text;
    private final Letters letters;
    private final Tokens tokens;
    private final Map<Integer, int[]> shingles = new HashMap<>();

    public PassageFinder(String text) {
        this.text = text;
        this.letters = Letters.of(text);
        this.tokens = Tokens.of(text);
    }

    public Found find(Fingerprint passage) {
        return certain(passage).or(() -> near(passage)).orElse(Found.NOTHING);
    }

    private Optional<Found> certain(Fingerprint passage) {
        String stream = letters.stream();
        for (int from : RollingSum.places(stream, passage.letters(), passage.rolling())) {
            int to = from + passage.letters();
            if (Fingerprints.exact(stream.substring(from, to)).equals(passage.exact())) {
                Found.Place place = new Found.Place(letters.placeOf(from), afterWord(letters.placeOf(to - 1)));
                return Optional.of(new Found(Found.Certainty.CERTAIN, Optional.of(place), 1));
            }
        }
        return Optional.empty();
    }

    /** The end of the sentence's last word with the marks set after it. */
    private int afterWord(int lastLetter) {
        int end = lastLetter + Character.charCount(text.codePointAt(lastLetter));
        while (end < text.length() && isClosing(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isClosing(char character) {
        return !Character.isLetterOrDigit(character) && !Character.isWhitespace(character) && character != '•';
    }

    private Optional<Found> near(Fingerprint passage) {
        Set<Integer> sample = new HashSet<>(passage.sample());
        if (sample.isEmpty()) {
            return Optional.empty();
        }
        int[] numbers = shingles.computeIfAbsent(passage.span(), span -> Shingles.of(tokens.words(), span));
        List<Integer> hits = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            if (sample.contains(numbers[i])) {
                hits.add(i);
            }
        }
        return densest(hits, numbers, (int) Math.ceil(passage.words() * ROOM))
                .filter(run -> run.different() >= LEAST_LIKENESS * sample.size())
                .map(run -> found(run, passage.span(), (double) run.different() / sample.size()));
    }

    /** Hits that stand close together, and how many different ones are among them. */
    private record Run(int first, int last, int different) {}

    private static Optional<Run> densest(List<Integer> hits, int[] numbers, int room) {
        Map<Integer, Integer> inside = new HashMap<>();
        Optional<Run> best = Optional.empty();
        int first = 0;
        for (int last = 0; last < hits.size(); last++) {
            inside.merge(numbers[hits.get(last)], 1, Integer::sum);
            while (hits.get(last) - hits.get(first) > room) {
                inside.computeIfPresent(numbers[hits.get(first++)], (number, times) -> times == 1 ? null : times - 1);
            }
            if (best.isEmpty() || inside.size() > best.get().different()) {
                best = Optional.of(new Run(hits.get(first), hits.get(last), inside.size()));
            }
        }
        return best;
    }

    private Found found(Run run, int span, double likeness) {
        int lastWord = Math.min(tokens.size() - 1, run.last() + span - 1);
        int from = tokens.places().get(run.first());
        int to = tokens.places().get(lastWord) + tokens.words().get(lastWord).length();
        // Never as sure as the same letters, however alike.
        return new Found(
                Found.Certainty.NEAR,
                Optional.of(new Found.Place(from, Math.min(text.length(), to))),
                Math.min(likeness, 0.99));
    }
}
