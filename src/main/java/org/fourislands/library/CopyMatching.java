package org.fourislands.library;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fourislands.library.Found.Certainty;
import org.fourislands.sources.KnownPassage;
import org.fourislands.sources.Source;

/**
 * Tells of which source a file is a copy: first by the passages found in it, else by address, else by title. Address and title
 * alone never make it certain, since a page may carry both and another text.
 */
public final class CopyMatching {
    /** Titles shorter than this say too little. */
    private static final int TELLING_TITLE = 12;

    private final List<Source> sources;
    private final Map<String, List<KnownPassage>> passages;

    public CopyMatching(List<Source> sources, List<KnownPassage> passages) {
        this.sources = List.copyOf(sources);
        this.passages = passages.stream()
                .collect(Collectors.groupingBy(KnownPassage::source, LinkedHashMap::new, Collectors.toList()));
    }

    /** The source of a file as it was read. */
    public CopyMatch match(CopyReading reading) {
        List<Read> read = reading.readings().stream().map(Read::of).toList();
        return passages.keySet().stream()
                .map(source -> as(source, read))
                .filter(match -> match.certainty() != Certainty.NONE)
                .max(Comparator.comparingLong(CopyMatching::weight))
                .orElseGet(() -> bySaying(reading.head(), read));
    }

    /** What a file holds of one source, whatever else it may be a copy of. */
    public CopyMatch as(String source, CopyReading reading) {
        return as(source, reading.readings().stream().map(Read::of).toList());
    }

    private CopyMatch as(String source, List<Read> readings) {
        return readings.stream()
                .map(read -> as(source, read))
                .reduce((best, next) -> weight(next) > weight(best) ? next : best)
                .orElseThrow();
    }

    /** A reading, and what was worked out of it once for all sources. */
    private record Read(CopyText text, PassageFinder finder) {
        static Read of(CopyText text) {
            return new Read(text, new PassageFinder(text.whole()));
        }
    }

    private CopyMatch as(String source, Read read) {
        List<FoundPassage> found = passages.getOrDefault(source, List.of()).stream()
                .map(passage -> new FoundPassage(passage, read.finder().find(passage.fingerprint())))
                .toList();
        Certainty certainty = found.stream()
                .map(passage -> passage.found().certainty())
                .min(Comparator.naturalOrder())
                .orElse(Certainty.NONE);
        return new CopyMatch(Optional.of(source), certainty, read.text(), found);
    }

    private static long weight(CopyMatch match) {
        return 1000 * match.count(Certainty.CERTAIN) + match.count(Certainty.NEAR);
    }

    private CopyMatch bySaying(CopyHead head, List<Read> readings) {
        return sources.stream()
                .filter(source -> saysAddress(head, source) || saysTitle(head, source))
                .findFirst()
                .map(source -> as(source.id(), readings))
                .map(same -> new CopyMatch(same.source(), Certainty.NEAR, same.text(), same.passages()))
                .orElseGet(() -> new CopyMatch(
                        Optional.empty(), Certainty.NONE, readings.get(0).text(), List.of()));
    }

    private static boolean saysAddress(CopyHead head, Source source) {
        return head.address()
                .flatMap(said ->
                        source.bibliography().url().map(url -> bare(said).equals(bare(url))))
                .orElse(false);
    }

    private static boolean saysTitle(CopyHead head, Source source) {
        String known = Letters.of(source.bibliography().title()).stream();
        return known.length() >= TELLING_TITLE
                && head.title()
                        .map(said -> Letters.of(said).stream().contains(known))
                        .orElse(false);
    }

    private static String bare(String address) {
        return address.replaceFirst("(?i)^https?://(www\\.)?", "")
                .replaceFirst("[?#].*$", "")
                .replaceFirst("/+$", "");
    }
}
