package org.fourislands.storage.works;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourislands.sources.Bibliography;
import org.fourislands.sources.Contributor;
import org.fourislands.sources.Source;

/** The ids of the reader's own works: {@code own-hara-2005-northern}. No work of the record begins so. */
final class WorkId {
    private static final int LONGEST = 40;
    private static final int TELLING_LETTERS = 4;

    private WorkId() {}

    static boolean isOne(String id) {
        return id.matches(Source.OWN + "[a-z0-9]+(-[a-z0-9]+)*") && id.length() <= 2 * LONGEST;
    }

    /** One that is not taken yet. */
    static String of(Bibliography work, Predicate<String> isTaken) {
        String plain = Source.OWN + said(work);
        return Stream.concat(
                        Stream.of(plain),
                        Stream.iterate(2, number -> number + 1).map(number -> plain + "-" + number))
                .filter(id -> !isTaken.test(id))
                .findFirst()
                .orElseThrow();
    }

    private static String said(Bibliography work) {
        String who = work.authors().stream()
                .findFirst()
                .map(Contributor::family)
                .map(WorkId::latin)
                .orElse("");
        String when = work.issued()
                .map(date -> Integer.toString(date.earliest().getYear()))
                .orElse("");
        String what = words(latin(work.title())).stream()
                .filter(word -> word.length() >= TELLING_LETTERS)
                .findFirst()
                .orElse("");
        String all = Stream.of(who, when, what).filter(part -> !part.isEmpty()).collect(Collectors.joining("-"));
        String cut = all.substring(0, Math.min(LONGEST, all.length())).replaceFirst("-+$", "");
        // A title in letters that no id can have is told by its number.
        return cut.matches(".*[a-z].*") ? cut : "work" + (cut.isEmpty() ? "" : "-" + cut);
    }

    private static List<String> words(String latin) {
        return Arrays.asList(latin.split("-"));
    }

    private static String latin(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
    }
}
