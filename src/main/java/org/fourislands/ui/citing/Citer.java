package org.fourislands.ui.citing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.fourislands.citing.Reference;
import org.fourislands.citing.References;
import org.fourislands.sources.Bibliography;
import org.fourislands.sources.Citation;
import org.fourislands.sources.CitationStyle;
import org.fourislands.sources.Locator;
import org.fourislands.sources.Source;
import org.fourislands.sources.SourceBook;
import org.fourislands.time.HistoricalDate;
import org.fourislands.ui.ClipboardWords;
import org.fourislands.ui.Jobs;
import org.fourislands.view.ViewCitation;
import org.fourislands.words.Phrases;
import org.fourislands.words.Text;

/**
 * Puts references on the clipboard, in the style the reader has chosen, plain and marked up. On the window's thread; the
 * references are made on another.
 */
public final class Citer {
    private final Phrases phrases;
    private final Jobs jobs;
    private final SourceBook book;
    private final Ties ties;
    private final References references;

    public Citer(Phrases phrases, Jobs jobs, SourceBook book, Ties ties) {
        this.phrases = phrases;
        this.jobs = jobs;
        this.book = book;
        this.ties = ties;
        this.references = new References(phrases);
    }

    /**
     * How it is tied to the window.
     *
     * @param style the style in force
     * @param choose makes another the style in force, and keeps it
     * @param told is told what was copied, in a sentence
     * @param today the day on which a picture is cited as made
     */
    public record Ties(
            ReadOnlyObjectProperty<CitationStyle> style,
            Consumer<CitationStyle> choose,
            Consumer<String> told,
            LocalDate today) {}

    /** How much of a work is named. */
    public enum Length {
        FULL,
        BRIEF
    }

    /** Reads the chosen style while the reader still looks at what is offered. Quick where it was read before. */
    public void prepare() {
        CitationStyle now = style().get();
        jobs.run(
                "cite.failed",
                () -> {
                    references.prepare(now);
                    return now;
                },
                ready -> {});
    }

    public ReadOnlyObjectProperty<CitationStyle> style() {
        return ties.style();
    }

    public void choose(CitationStyle next) {
        ties.choose().accept(next);
        prepare();
    }

    SourceBook book() {
        return book;
    }

    boolean knows(String source) {
        return book.source(source).isPresent();
    }

    /** A work, and the place in it. */
    public void copy(String source, Optional<Locator> at, Length length) {
        book.source(source).ifPresent(work -> make(() -> reference(work, at, length)));
    }

    /** A statement with the works it stands on; what was not read there is marked so. */
    public void copy(String statement, List<Citation> citations) {
        make(() -> {
            List<Reference> cited =
                    citations.stream().distinct().map(this::cited).toList();
            Reference said = Reference.ofWords(statement);
            String plain = cited.stream().map(Reference::plain).collect(Collectors.joining("\n"));
            String html = cited.stream().map(Reference::html).collect(Collectors.joining("<br>"));
            return new Reference(said.plain() + "\n" + plain, "<p>" + said.html() + "<br>" + html + "</p>");
        });
    }

    private Reference cited(Citation citation) {
        Reference reference = book.source(citation.source())
                .map(work -> reference(work, citation.locator(), Length.FULL))
                .orElseGet(() -> Reference.ofWords(citation.source()));
        return citation.verified()
                ? reference
                : new Reference(
                        phrases.of("citation.unverified", reference.plain()),
                        phrases.of("citation.unverified", reference.html()));
    }

    /** The map on screen. */
    public void copy(ViewCitation view) {
        make(() -> references.full(work(view), Optional.empty(), style().get()));
    }

    /** A bibliography in the chosen style. Slow; not for the window's thread. */
    List<Reference> list(List<Source> works) {
        return references.bibliography(works, style().get());
    }

    private Reference reference(Source work, Optional<Locator> at, Length length) {
        return length == Length.FULL
                ? references.full(work, at, style().get())
                : references.brief(work, at, style().get());
    }

    private void make(Callable<Reference> work) {
        jobs.run("cite.failed", work, reference -> {
            ClipboardWords.copy(reference.plain(), reference.html());
            ties.told().accept(phrases.of("cite.copied", reference.plain()));
        });
    }

    private Source work(ViewCitation view) {
        Text nothing = Text.of(view.title());
        Bibliography map = new Bibliography(
                "map",
                view.words(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(HistoricalDate.of(ties.today())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        // No language: a style would set the stamp in capitals as an English title.
        return new Source("view", map, "mul", Source.Kind.DATA, Source.Side.THIRD, nothing, nothing, Optional.empty());
    }
}
