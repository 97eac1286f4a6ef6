package org.fourislands.library.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourislands.library.Found;
import org.fourislands.library.Letters;

/** Where words stand in a text, letter for letter or by their letters alone. Reduces the text when first needed. */
final class Spots {
    /** Places beyond this are too many to tell apart. */
    private static final int MOST = 2000;

    /** So few letters around a passage tell nothing. */
    private static final int TELLING_SIDE = 8;

    private final String text;
    private Optional<Letters> letters = Optional.empty();

    Spots(String text) {
        this.text = text;
    }

    static int letters(String words) {
        return Letters.of(words).length();
    }

    List<Found.Place> literal(String words) {
        List<Found.Place> places = new ArrayList<>();
        for (int at : starts(text, words)) {
            places.add(new Found.Place(at, at + words.length()));
        }
        return places;
    }

    List<Found.Place> byLetters(String words) {
        String sought = Letters.of(words).stream();
        if (sought.isEmpty()) {
            return List.of();
        }
        Letters all = reduced();
        List<Found.Place> places = new ArrayList<>();
        for (int at : starts(all.stream(), sought)) {
            places.add(new Found.Place(all.placeOf(at), endOf(all.placeOf(at + sought.length() - 1))));
        }
        return places;
    }

    /** On how many sides of a place the letters are those that stood around the quote. */
    int sidesAlike(Quote quote, Found.Place place) {
        String before = Letters.of(quote.before()).stream();
        String after = Letters.of(quote.after()).stream();
        int room = 4 * Quote.AROUND;
        String left = Letters.of(text.substring(Math.max(0, place.from() - room), place.from())).stream();
        String right = Letters.of(text.substring(place.to(), Math.min(text.length(), place.to() + room))).stream();
        boolean sameLeft = before.length() >= TELLING_SIDE && left.endsWith(before.substring(1));
        boolean sameRight = after.length() >= TELLING_SIDE && right.startsWith(after.substring(0, after.length() - 1));
        return (sameLeft ? 1 : 0) + (sameRight ? 1 : 0);
    }

    private Letters reduced() {
        Letters made = letters.orElseGet(() -> Letters.of(text));
        letters = Optional.of(made);
        return made;
    }

    private static List<Integer> starts(String all, String sought) {
        List<Integer> starts = new ArrayList<>();
        for (int at = all.indexOf(sought); at >= 0 && starts.size() < MOST; at = all.indexOf(sought, at + 1)) {
            starts.add(at);
        }
        return starts.size() < MOST ? starts : List.of();
    }

    /** After a letter and the marks set over it. */
    private int endOf(int lastLetter) {
        int end = lastLetter + Character.charCount(text.codePointAt(lastLetter));
        while (end < text.length() && isMark(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
