package org.fourislands.citing;

import de.undercouch.citeproc.csl.CSLCitationItem;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLLabel;
import java.util.Optional;
import org.fourislands.sources.CitationStyle;
import org.fourislands.sources.Locator;
import org.fourislands.words.Phrases;

/** The place in a work as a style writes it: some units it knows, of the others it takes the words it is given. */
final class Place {
    private static final String STAND_IN = "880990088";

    private final Phrases phrases;
    private final CitationStyle style;

    Place(Phrases phrases, CitationStyle style) {
        this.phrases = phrases;
        this.style = style;
    }

    CSLCitationItem in(String work, Optional<Locator> at) {
        CSLCitationItemBuilder item = new CSLCitationItemBuilder(work);
        at.ifPresent(place -> put(place, item));
        return item.build();
    }

    private void put(Locator at, CSLCitationItemBuilder item) {
        Optional<CSLLabel> label = label(at.unit());
        if (style == CitationStyle.CHICAGO && at.unit() != Locator.Unit.PAGE) {
            // The style takes a number out of any words: it is given one to write, and the words are put there
            // afterwards.
            item.locator(STAND_IN).label(CSLLabel.PAGE);
        } else if (label.isPresent()) {
            item.locator(at.value()).label(label.get());
        } else {
            item.suffix(", " + Shield.all(words(at)));
        }
    }

    /** What a style wrote, with the place in its words. */
    String told(String written, Optional<Locator> at) {
        return at.map(place -> written.replace(STAND_IN, words(place))).orElse(written);
    }

    /** In the style's language. */
    String words(Locator at) {
        return StyleFile.full(style).isJapanese()
                ? phrases.of("citing.place.ja." + at.unit().word(), at.value())
                : phrases.of("citing.place." + at.unit().word(), at.value());
    }

    private static Optional<CSLLabel> label(Locator.Unit unit) {
        return switch (unit) {
            case PARAGRAPH -> Optional.of(CSLLabel.PARAGRAPH);
            case PAGE -> Optional.of(CSLLabel.PAGE);
            case SECTION -> Optional.of(CSLLabel.SECTION);
            case CHAPTER -> Optional.of(CSLLabel.CHAPTER);
            case ARTICLE, DOCUMENT, TABLE, SHEET -> Optional.empty();
        };
    }
}
