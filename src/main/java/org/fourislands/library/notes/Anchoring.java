package org.fourislands.library.notes;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.fourislands.library.CopyText;
import org.fourislands.library.Found;
import org.fourislands.library.notes.Anchored.Standing;

/**
 * Finds the places of notes in the text of one copy: at its place; else by the same letters with the same around them; else by letters
 * alone, so that other quotation marks and line ends do no harm. Never guesses: a quote that could stand at several places, or
 * of which a word was changed, is lost. For one thread.
 */
public final class Anchoring {
    /** A passage this long does not come twice by chance: letters and digits. */
    private static final int TELLING = 24;

    private final String text;
    private final Spots spots;

    public Anchoring(String text) {
        this.text = text;
        this.spots = new Spots(text);
    }

    public static Anchoring in(CopyText text) {
        return new Anchoring(text.whole());
    }

    public Anchored anchor(Note note) {
        if (note.quote().isEmpty()) {
            return new Anchored(note, Standing.UNQUOTED, Optional.empty());
        }
        Quote quote = note.quote().get();
        Optional<Found.Place> place = inPlace(quote).or(() -> elsewhere(quote));
        Standing standing = place.map(there -> isWhereItWas(quote, there) ? Standing.IN_PLACE : Standing.MOVED)
                .orElse(Standing.LOST);
        return new Anchored(note, standing, place);
    }

    private Optional<Found.Place> inPlace(Quote quote) {
        if (quote.end() > text.codePointCount(0, text.length())) {
            return Optional.empty();
        }
        int from = text.offsetByCodePoints(0, quote.start());
        boolean same = text.startsWith(
                quote.before() + quote.exact() + quote.after(),
                from - quote.before().length());
        return same ? Optional.of(new Found.Place(from, from + quote.exact().length())) : Optional.empty();
    }

    private boolean isWhereItWas(Quote quote, Found.Place place) {
        return text.startsWith(quote.exact(), place.from()) && text.codePointCount(0, place.from()) == quote.start();
    }

    private Optional<Found.Place> elsewhere(Quote quote) {
        List<Found.Place> literal = spots.literal(quote.exact());
        Optional<Found.Place> same = only(literal, place -> sidesLiteral(quote, place));
        if (same.isPresent()) {
            return same;
        }
        List<Found.Place> alike = spots.byLetters(quote.exact());
        return only(alike, place -> spots.sidesAlike(quote, place))
                .or(() -> alike.size() == 1 && Spots.letters(quote.exact()) >= TELLING
                        ? Optional.of(alike.get(0))
                        : Optional.empty());
    }

    /** The one place around which most is the same; empty where nothing is, or where there are several such. */
    private static Optional<Found.Place> only(List<Found.Place> places, ToIntFunction<Found.Place> sides) {
        int best = places.stream().mapToInt(sides).max().orElse(0);
        List<Found.Place> among =
                places.stream().filter(place -> sides.applyAsInt(place) == best).toList();
        return best > 0 && among.size() == 1 ? Optional.of(among.get(0)) : Optional.empty();
    }

    /** Two where what stands before and after is the same; one side alone is left to the letters. */
    private int sidesLiteral(Quote quote, Found.Place place) {
        boolean before =
                text.startsWith(quote.before(), place.from() - quote.before().length());
        return before && text.startsWith(quote.after(), place.to()) ? 2 : 0;
    }
}
