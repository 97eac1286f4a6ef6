package org.fourislands.library;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fourislands.sources.Bibliography;
import org.fourislands.sources.Contributor;
import org.fourislands.sources.Source;
import org.fourislands.time.HistoricalDate;
import org.fourislands.time.UnreadableDateException;

/**
 * A work as a reading list, a form or a page's head tells of it, before it has an id.
 *
 * @param language ISO 639-1 code
 */
public record ListedWork(Bibliography bibliography, String language, Source.Kind kind, Source.Side side) {

    /** As the reader wrote it down. */
    public static ListedWork of(NewWork work) {
        Bibliography bibliography = new Bibliography(
                work.address().isPresent() ? "webpage" : "document",
                work.title().strip(),
                Optional.empty(),
                work.authors().stream().map(ListedWork::author).toList(),
                work.outlet(),
                Optional.empty(),
                work.date(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                work.address());
        return new ListedWork(bibliography, work.language(), work.kind(), work.side());
    }

    /** The same as the reader would write it down, from what a saved page says of itself; empty where it has no title. */
    public static Optional<NewWork> from(CopyHead head) {
        return head.title()
                .filter(title -> !title.isBlank())
                .map(title -> new NewWork(
                        title.strip(),
                        head.authors(),
                        head.site(),
                        head.published().flatMap(ListedWork::day),
                        language(head.language(), title),
                        head.address(),
                        Source.Kind.UNCHECKED,
                        Source.Side.THIRD));
    }

    /** A page's own word for its language, else what its letters tell. */
    public static String language(Optional<String> said, String title) {
        return said.map(word -> word.strip().toLowerCase(Locale.ROOT))
                .flatMap(word -> switch (word) {
                    case "japanese" -> Optional.of("ja");
                    case "russian" -> Optional.of("ru");
                    case "english" -> Optional.of("en");
                    default ->
                        word.matches("[a-z]{2}([-_].*)?")
                                ? Optional.of(word.substring(0, 2))
                                : Optional.<String>empty();
                })
                .orElseGet(() -> languageOfLetters(title));
    }

    private static String languageOfLetters(String title) {
        if (title.codePoints().anyMatch(letter -> isWrittenIn(letter, Character.UnicodeScript.CYRILLIC))) {
            return "ru";
        }
        boolean eastAsian = title.codePoints()
                .anyMatch(letter -> Character.isIdeographic(letter)
                        || isWrittenIn(letter, Character.UnicodeScript.HIRAGANA)
                        || isWrittenIn(letter, Character.UnicodeScript.KATAKANA));
        return eastAsian ? "ja" : "en";
    }

    private static boolean isWrittenIn(int letter, Character.UnicodeScript script) {
        return Character.UnicodeScript.of(letter) == script;
    }

    private static Optional<HistoricalDate> day(String published) {
        try {
            return Optional.of(HistoricalDate.parse(published.strip().replaceFirst("T.*$", "")));
        } catch (UnreadableDateException none) {
            return Optional.empty();
        }
    }

    /** {@code Given Family} or {@code Family, Given}; what is one word is one name. */
    private static Contributor author(String written) {
        String name = written.strip();
        int comma = name.indexOf(',');
        if (comma > 0 && comma < name.length() - 1) {
            return new Contributor(
                    name.substring(0, comma).strip(),
                    Optional.of(name.substring(comma + 1).strip()));
        }
        List<String> parts = List.of(name.split("\\s+"));
        boolean person = parts.size() == 2 || parts.size() == 3;
        return person
                ? new Contributor(
                        parts.get(parts.size() - 1), Optional.of(String.join(" ", parts.subList(0, parts.size() - 1))))
                : new Contributor(name, Optional.empty());
    }
}
