package org.fourislands.storage.validation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fourislands.sources.Digest;
import org.fourislands.sources.Locator;

/** The passages a digest has, also where a digest or a citation takes several together: {@code paragraph 5-7}, {@code 5, 9}. */
record DigestPassages(Set<Locator> passages) {
    private static final Pattern RANGE = Pattern.compile("(\\d+)\\s*[-–]\\s*(\\d+)");
    private static final Pattern SUBDIVISION = Pattern.compile("([^(]+?)\\s*\\(.*");
    private static final int LONGEST_RANGE = 1000;

    static DigestPassages of(Digest digest) {
        Set<Locator> passages = new HashSet<>();
        for (Digest.Passage passage : digest.passages()) {
            Locator at = passage.locator();
            for (String part : parts(at.value())) {
                passages.add(new Locator(at.unit(), part));
                addRange(at.unit(), part, passages);
            }
        }
        return new DigestPassages(passages);
    }

    /** Whether {@code at}, or both ends of it, or the article it divides, is among the passages. */
    boolean has(Locator at) {
        return parts(at.value()).stream().allMatch(part -> hasPart(at.unit(), part));
    }

    private boolean hasPart(Locator.Unit unit, String part) {
        if (passages.contains(new Locator(unit, part))) {
            return true;
        }
        Matcher range = RANGE.matcher(part);
        if (range.matches()) {
            return hasPart(unit, range.group(1)) && hasPart(unit, range.group(2));
        }
        Matcher subdivision = SUBDIVISION.matcher(part);
        return subdivision.matches() && hasPart(unit, subdivision.group(1));
    }

    private static Set<String> parts(String value) {
        Set<String> parts = new HashSet<>();
        Arrays.stream(value.split("\\s*(?:,|;|\\band\\b)\\s*", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .forEach(parts::add);
        return parts.isEmpty() ? Set.of(value) : parts;
    }

    private static void addRange(Locator.Unit unit, String part, Set<Locator> passages) {
        Matcher range = RANGE.matcher(part);
        if (range.matches() && range.group(1).length() < 9 && range.group(2).length() < 9) {
            int first = Integer.parseInt(range.group(1));
            int last = Math.min(Integer.parseInt(range.group(2)), first + LONGEST_RANGE);
            for (int number = first; number <= last; number++) {
                passages.add(new Locator(unit, Integer.toString(number)));
            }
        }
    }
}
