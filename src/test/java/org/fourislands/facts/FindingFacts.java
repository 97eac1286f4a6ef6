package org.fourislands.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fourislands.history.Atlas;
import org.fourislands.sources.Finding;
import org.fourislands.sources.Question;

/** {@code seed-claims.md}: each claim has its finding with the same paragraph and verdicts, each disagreement its question. */
final class FindingFacts {
    private static final Pattern CLAIM = Pattern.compile("(\\d+)\\. P(\\d+)(?:–(\\d+))? .*");
    private static final Pattern VERDICT =
            Pattern.compile("\\b(AGREES?|IMPRECISE|CONTRADICTED|UNVERIFIED|OVERTAKEN|OPINION)\\b");
    private static final Pattern ARTICLE = Pattern.compile("\\b00[0-4]\\b");
    private static final Map<String, String> ARTICLES = Map.of(
            "000", "lowy-2016",
            "001", "japan-times-2018",
            "002", "osw-2019",
            "003", "global-times-2018",
            "004", "essay-2022");

    private FindingFacts() {}

    static void compareFindings(FactBase facts, Atlas atlas) {
        Comparison comparison = new Comparison("findings");
        Map<String, Finding> findings = new HashMap<>();
        atlas.sources().findings().forEach(finding -> findings.put(finding.source() + " " + finding.number(), finding));
        String article = "";
        for (String line : facts.lines("seed-claims.md")) {
            Matcher claim = CLAIM.matcher(line);
            if (line.startsWith("## ")) {
                article = line.startsWith("## SEED-") ? ARTICLES.getOrDefault(line.substring(8, 11), "") : "";
            } else if (claim.matches() && !article.isEmpty()) {
                String key = article + " " + claim.group(1);
                Optional<Finding> finding = Optional.ofNullable(findings.get(key));
                comparison.row(finding.map(found -> difference(key, claim, line, found))
                        .orElse(Optional.of("no finding " + key)));
            }
        }
        comparison.conclude(85);
    }

    private static Optional<String> difference(String key, Matcher claim, String line, Finding finding) {
        String first = finding.locator().value().replaceAll("[^0-9].*", "");
        if (!first.equals(claim.group(2))) {
            return Optional.of(key + ": " + finding.locator().written() + " for P" + claim.group(2));
        }
        Set<String> verdicts = VERDICT.matcher(line)
                .results()
                .map(MatchResult::group)
                .map(word -> word.equals("AGREE") ? "AGREES" : word)
                .collect(Collectors.toSet());
        Set<String> own = finding.verdicts().stream().map(Enum::name).collect(Collectors.toSet());
        return own.equals(verdicts) ? Optional.empty() : Optional.of(key + ": " + own + " for " + verdicts);
    }

    static void compareQuestions(FactBase facts, Atlas atlas) {
        Comparison comparison = new Comparison("questions");
        for (List<String> row : facts.rows("seed-claims.md", "## Where the seeds disagree")) {
            Optional<Question> question = atlas.sources().questions().stream()
                    .filter(candidate -> candidate.id().equalsIgnoreCase(row.get(0)))
                    .findFirst();
            Set<String> expected = ARTICLE.matcher(row.get(2))
                    .results()
                    .map(number -> ARTICLES.getOrDefault(number.group(), ""))
                    .collect(Collectors.toSet());
            Set<String> own = question.stream()
                    .flatMap(found -> found.positions().stream())
                    .map(Question.Position::source)
                    .collect(Collectors.toSet());
            comparison.row(own.containsAll(expected), row.get(0) + ": positions of " + own + " for " + expected);
        }
        comparison.conclude(13);
    }
}
