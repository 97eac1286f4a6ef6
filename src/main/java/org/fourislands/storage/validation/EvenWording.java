package org.fourislands.storage.validation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fourislands.storage.record.WordingRule;
import org.fourislands.words.Language;

/** The record's own sentences take no side: phrases of {@code wording.json} stand only inside quotation marks. */
final class EvenWording implements Rule {
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\"[^\"]*\"|«[^»]*»|「[^」]*」");

    @Override
    public void check(CheckedRecord record, IssueList issues) {
        List<Banned> banned = record.house().wordings().stream().map(Banned::of).toList();
        for (RecordPlaces.PlacedText placed : record.places().texts()) {
            for (Language language : Language.values()) {
                if (!placed.text().fallsBackIn(language)) {
                    String own = QUOTED.matcher(placed.text().in(language))
                            .replaceAll(" “” ")
                            .replaceAll("\\s+", " ");
                    String lower = own.toLowerCase(Locale.ROOT);
                    banned.stream()
                            .filter(phrase -> lower.contains(phrase.lower()))
                            .forEach(phrase -> phrase.check(own, placed.place().at(language.code()), issues));
                }
            }
        }
    }

    private record Banned(WordingRule rule, String lower, Pattern pattern) {

        static Banned of(WordingRule rule) {
            String words = Pattern.quote(rule.phrase());
            return new Banned(
                    rule,
                    rule.phrase().toLowerCase(Locale.ROOT),
                    Pattern.compile(
                            "(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        }

        void check(String text, Place place, IssueList issues) {
            Matcher found = pattern.matcher(text);
            if (found.find()) {
                issues.note(
                        place,
                        "“" + found.group() + "” takes a side: " + rule.reason(),
                        "Say “" + rule.instead() + "”, or quote the party between “ and ”.");
            }
        }
    }
}
