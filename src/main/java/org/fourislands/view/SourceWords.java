package org.fourislands.view;

import java.util.List;
import java.util.Optional;
import org.fourislands.sources.Bibliography;
import org.fourislands.sources.Citation;
import org.fourislands.sources.Contributor;
import org.fourislands.sources.Locator;
import org.fourislands.sources.Source;
import org.fourislands.sources.SourceBook;
import org.fourislands.words.Phrases;

/** Works and citations as a reader meets them: "Tatsumi, Japan Times, 29 November 2018, paragraph 5". */
public final class SourceWords {
    private final SourceBook sources;
    private final Phrases phrases;
    private final DateWords dates;

    public SourceWords(SourceBook sources, Phrases phrases) {
        this.sources = sources;
        this.phrases = phrases;
        this.dates = new DateWords(phrases);
    }

    /** One line for a citation: its passage, what it is cited for where that is not all, and whether it was checked. */
    public String shortForm(Citation citation) {
        String work = sources.source(citation.source()).map(this::shortForm).orElse(citation.source());
        String passage = citation.locator()
                .map(at -> phrases.of("citation.with-passage", work, locator(at)))
                .orElse(work);
        String cited = citation.purpose()
                .map(purpose -> phrases.of("citation.for", passage, purpose))
                .orElse(passage);
        return citation.verified() ? cited : phrases.of("citation.unverified", cited);
    }

    /** Who, what or where, and when: enough to recognise a work in a list. */
    public String shortForm(Source source) {
        Bibliography b = source.bibliography();
        String head = b.authors().isEmpty() ? title(b) : authors(b);
        String place = b.containerTitle()
                .or(() -> b.authors().isEmpty() ? b.publisher() : Optional.of(title(b)))
                .filter(in -> !in.equals(head))
                .map(in -> head + ", " + in)
                .orElse(head);
        return b.issued().map(date -> place + ", " + dates.of(date)).orElse(place);
    }

    /** The title, with its meaning where that is not plain to an English reader. */
    private static String title(Bibliography b) {
        return b.translatedTitle()
                .map(english -> b.title() + " [" + english + "]")
                .orElse(b.title());
    }

    /** The whole record in one paragraph. */
    public String fullForm(Source source) {
        Bibliography b = source.bibliography();
        StringBuilder out = new StringBuilder();
        if (!b.authors().isEmpty()) {
            out.append(authors(b)).append(", ");
        }
        out.append('“').append(b.title()).append('”');
        b.translatedTitle().ifPresent(title -> out.append(" [").append(title).append(']'));
        b.containerTitle().ifPresent(in -> out.append(", ").append(in));
        b.volume().ifPresent(volume -> out.append(' ').append(volume));
        b.issue().ifPresent(issue -> out.append(" (").append(issue).append(')'));
        b.publisher().ifPresent(publisher -> out.append(", ").append(publisher));
        b.number().ifPresent(number -> out.append(", ").append(number));
        b.issued().ifPresent(issued -> out.append(", ").append(dates.of(issued)));
        b.page().ifPresent(page -> out.append(", ").append(page));
        return out.append('.').toString();
    }

    /** A work by its id, with the places in it. */
    public String named(String source, List<Locator> at) {
        String work = sources.source(source).map(this::shortForm).orElse(source);
        return at.isEmpty()
                ? work
                : phrases.of(
                        "citation.with-passage",
                        work,
                        phrases.list(at.stream().map(this::locator).toList()));
    }

    public String locator(Locator locator) {
        return phrases.of("locator." + locator.unit().word(), locator.value());
    }

    private String authors(Bibliography b) {
        return String.join(", ", b.authors().stream().map(Contributor::fullName).toList());
    }
}
