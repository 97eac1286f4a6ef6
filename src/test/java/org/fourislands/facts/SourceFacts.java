package org.fourislands.facts;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fourislands.history.Atlas;
import org.fourislands.storage.record.HouseRules;

/** {@code sources.md}: each web address of the lists is a source's, unless it is a mirror, which no source may link to. */
final class SourceFacts {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s|;·)(,]+");

    private SourceFacts() {}

    static void compare(FactBase facts, Atlas atlas, HouseRules rules) {
        Comparison comparison = new Comparison("sources' addresses");
        Set<String> known = atlas.sources().sources().stream()
                .flatMap(source -> source.bibliography().url().stream())
                .map(SourceFacts::bare)
                .collect(Collectors.toSet());
        Set<String> links = links(facts);
        for (String link : links) {
            boolean mirror = rules.mirrors().stream()
                    .anyMatch(
                            host -> host(link).equals(host.host()) || host(link).endsWith("." + host.host()));
            comparison.row(mirror || known.contains(link), "no source at " + link);
        }
        comparison.conclude(links.size());
    }

    private static Set<String> links(FactBase facts) {
        Set<String> links = new LinkedHashSet<>();
        for (String line : facts.lines("sources.md")) {
            LINK.matcher(line)
                    .results()
                    .map(MatchResult::group)
                    .map(SourceFacts::bare)
                    .forEach(links::add);
        }
        return new HashSet<>(links);
    }

    /** Without what does not tell pages apart. */
    private static String bare(String link) {
        return link.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("[./]+$", "");
    }

    private static String host(String bare) {
        return List.of(bare.split("/", 2)).get(0);
    }
}
