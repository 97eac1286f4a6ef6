package org.fourislands.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fourislands.history.Atlas;
import org.fourislands.storage.record.HouseRules;

/**
 * {@code sources.md}: each web address of the lists is a source's, or a mirror's, which no source may link to, or it is told
 * in {@code other-addresses.txt} why it is not.
 */
final class SourceFacts {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s|;·)(,]+");
    private static final Path OTHERS = Path.of("src/test/resources/facts/other-addresses.txt");

    private SourceFacts() {}

    static void compare(FactBase facts, Atlas atlas, HouseRules rules) {
        Comparison comparison = new Comparison("sources' addresses");
        Set<String> known = atlas.sources().sources().stream()
                .flatMap(source -> source.bibliography().url().stream())
                .map(SourceFacts::bare)
                .collect(Collectors.toSet());
        Map<String, String> others = others();
        Set<String> links = links(facts);
        for (String link : links) {
            String other = others.getOrDefault(link, "?");
            boolean explained =
                    other.equals("-") || atlas.sources().source(other).isPresent();
            comparison.row(known.contains(link) || isMirror(link, rules) || explained, "no source at " + link);
        }
        comparison.conclude(links.size());
    }

    private static boolean isMirror(String link, HouseRules rules) {
        String host = link.replaceFirst("/.*", "");
        return rules.mirrors().stream().anyMatch(m -> host.equals(m.host()) || host.endsWith("." + m.host()));
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
        return links;
    }

    private static Map<String, String> others() {
        try {
            Map<String, String> others = new HashMap<>();
            for (String line : Files.readAllLines(OTHERS)) {
                String[] parts = line.split(" \\| ", -1);
                if (parts.length == 3) {
                    others.put(parts[0], parts[1]);
                }
            }
            return others;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without what does not tell pages apart. */
    private static String bare(String link) {
        String plain = URLDecoder.decode(link.replace("+", "%2B"), StandardCharsets.UTF_8);
        return plain.replaceFirst("^https?://(?:www\\.)?", "")
                .replaceFirst("\\./", "/")
                .replaceFirst("[./]+$", "");
    }
}
