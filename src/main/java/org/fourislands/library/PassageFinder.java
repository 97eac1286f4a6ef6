package org.fourislands.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fourislands.sources.Fingerprint;

/**
 * Finds passages in the text of one copy. Looks at the letters of the whole text as one stream, so that it matters neither how
 * the copy is divided into paragraphs nor what stands before and after. Keeps what it has worked out; for one thread.
 */
public final class PassageFinder {
    /** The least share of the sample that makes a place worth showing. */
    static final double LEAST_LIKENESS = 0.6;

    private static final double ROOM = 1.2;

    /** Letters of what may stand between two parts of a passage, such as an advertisement above a list. */
    private static final int MOST_BETWEEN = 1500;

    private final String text;
    private final Letters letters;
    private final Tokens tokens;
    private final Map<Fingerprint.Part, List<Integer>> places = new HashMap<>();
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
        Fingerprint.Part first = passage.parts().get(0);
        return exactly(first, 0)
                .flatMap(from -> endOf(passage, from + first.letters()).stream().map(to -> certain(from, to)))
                .findFirst();
    }

    private Found certain(int from, int to) {
        Found.Place place = new Found.Place(letters.placeOf(from), afterWord(letters.placeOf(to - 1)));
        return new Found(Found.Certainty.CERTAIN, Optional.of(place), 1);
    }

    /** Where the passage ends whose first part ends at a letter: the other parts follow at once, or with whole blocks between. */
    private Optional<Integer> endOf(Fingerprint passage, int firstEnd) {
        int end = firstEnd;
        for (Fingerprint.Part part : passage.parts().subList(1, passage.parts().size())) {
            int before = end;
            Optional<Integer> next = exactly(part, before)
                    .filter(from ->
                            from == before || (from - before <= MOST_BETWEEN && isBlockEnd(before) && isBlockEnd(from)))
                    .findFirst();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            end = next.get() + part.letters();
        }
        return Optional.of(end);
    }

    private Stream<Integer> exactly(Fingerprint.Part part, int from) {
        String stream = letters.stream();
        return places
                .computeIfAbsent(
                        part,
                        asked -> RollingSum.places(stream, asked.letters(), asked.rolling()).stream()
                                .filter(at -> Fingerprints.exact(stream.substring(at, at + asked.letters()))
                                        .equals(asked.exact()))
                                .toList())
                .stream()
                .filter(at -> at >= from);
    }

    /** Whether a block of the copy, or a line of a page, ends between a letter and the one before it. */
    private boolean isBlockEnd(int letter) {
        int before = letters.placeOf(letter - 1);
        return text.substring(before, letters.placeOf(letter)).contains("\n");
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
