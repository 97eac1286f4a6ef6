package org.fourislands.citing;

import de.undercouch.citeproc.csl.CSLItemData;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.fourislands.sources.Bibliography;
import org.fourislands.sources.CitationStyle;
import org.fourislands.sources.Contributor;
import org.fourislands.sources.Locator;
import org.fourislands.sources.Source;
import org.fourislands.time.HistoricalDate;
import org.fourislands.words.Phrases;

/**
 * Names works as papers name them. Slow the first time a style is used, for it is then read: use it from a thread other than the
 * window's, or {@link #prepare} before.
 */
public final class References {
    private final Map<StyleFile, StyleDesk> desks = new ConcurrentHashMap<>();
    private final Phrases phrases;

    public References(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Reads the style, so that using it is quick. */
    public void prepare(CitationStyle style) {
        desk(StyleFile.full(style));
        desk(StyleFile.brief(style));
    }

    /** A work named for the first time: all that is needed to find it, and the place in it. */
    public Reference full(Source work, Optional<Locator> at, CitationStyle style) {
        if (style == CitationStyle.CHICAGO) {
            return cited(StyleFile.full(style), work, at, style);
        }
        // These styles list a work whole and name the place elsewhere; whoever copies one line wants both.
        String entry = desk(StyleFile.full(style))
                .listed(List.of(CslItems.styled(work, style)))
                .get(0);
        Place place = new Place(phrases, style);
        return Markup.of(
                entry,
                at.map(in -> " " + phrases.of("citing.at", place.words(in))).orElse(""));
    }

    /** A work named again, or in brackets in the text. */
    public Reference brief(Source work, Optional<Locator> at, CitationStyle style) {
        Place place = new Place(phrases, style);
        if (style == CitationStyle.SIST02) {
            return byName(work, at.map(place::words));
        }
        return cited(StyleFile.brief(style), work, at, style);
    }

    private Reference cited(StyleFile file, Source work, Optional<Locator> at, CitationStyle style) {
        Place place = new Place(phrases, style);
        String written = desk(file).cited(CslItems.styled(work, style), place.in(work.id(), at));
        return Markup.of(place.told(written, at), "");
    }

    /**
     * Works as the list at the end of a paper names them, in the style's own order; last those that the style would leave out,
     * for instance for want of both author and date.
     */
    public List<Reference> bibliography(List<Source> works, CitationStyle style) {
        List<Source> once = works.stream().distinct().toList();
        List<Source> unlisted =
                once.stream().filter(work -> !lists(work, style)).toList();
        List<CSLItemData> items = once.stream()
                .filter(work -> !unlisted.contains(work))
                .map(work -> CslItems.styled(work, style))
                .toList();
        Stream<Reference> inOrder =
                desk(StyleFile.full(style)).listed(items).stream().map(entry -> Markup.of(entry, ""));
        Stream<Reference> leftOut =
                unlisted.stream().map(work -> cited(StyleFile.full(style), work, Optional.empty(), style));
        return Stream.concat(inOrder, leftOut).toList();
    }

    /** Whether the style has the work in a bibliography at all. */
    private boolean lists(Source work, CitationStyle style) {
        boolean isBare = work.bibliography().authors().isEmpty()
                && work.bibliography().issued().isEmpty();
        return !isBare
                || !desk(StyleFile.full(style))
                        .listed(List.of(CslItems.styled(work, style)))
                        .isEmpty();
    }

    /** SIST 02 numbers the works of a paper; a line that stands alone names the author and the year instead. */
    private Reference byName(Source work, Optional<String> place) {
        Bibliography b = work.bibliography();
        String who = b.authors().stream()
                .map(Contributor::family)
                .findFirst()
                .orElse(b.translatedTitle().orElse(b.title()));
        String when = b.issued()
                .map(HistoricalDate::earliest)
                .map(day -> Integer.toString(day.getYear()))
                .orElse("");
        String named = when.isEmpty() ? who : phrases.of("citing.brief", who, when);
        String whole = place.map(at -> phrases.of("citing.brief", named, at)).orElse(named);
        return Markup.of("", "(" + whole + ")");
    }

    private StyleDesk desk(StyleFile file) {
        return desks.computeIfAbsent(file, StyleDesk::new);
    }
}
