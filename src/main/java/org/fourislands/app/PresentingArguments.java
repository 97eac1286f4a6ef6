package org.fourislands.app;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.fourislands.ui.present.PresentingWish;
import org.fourislands.ui.present.ScreenPlace;

/** What stands on the command line about a lesson to present, and the other words there. */
record PresentingArguments(PresentingWish wish, List<String> others) {
    private static final List<String> OURS = List.of("present", "--present", "--from", "--screens");

    /** A folder may be called like one of ours. */
    private static final List<String> FOLDERS = List.of("--settings", "--library", "--data");

    /** Empty where a word lacks its value, or the value cannot be read. */
    static Optional<PresentingArguments> read(List<String> arguments) {
        Optional<PresentingWish> wish = Optional.of(PresentingWish.none());
        List<String> others = new ArrayList<>();
        Iterator<String> words = arguments.iterator();
        while (words.hasNext()) {
            String word = words.next();
            if (!OURS.contains(word)) {
                others.add(word);
                if (FOLDERS.contains(word) && words.hasNext()) {
                    others.add(words.next());
                }
            } else if (words.hasNext()) {
                String value = words.next();
                wish = wish.flatMap(so -> with(so, word, value));
            } else {
                return Optional.empty();
            }
        }
        return wish.map(read -> new PresentingArguments(read, others));
    }

    private static Optional<PresentingWish> with(PresentingWish wish, String word, String value) {
        return switch (word) {
            case "--from" ->
                value.matches("[1-9][0-9]{0,3}") ? Optional.of(wish.from(Integer.parseInt(value))) : Optional.empty();
            case "--screens" -> ScreenPlace.read(value).map(wish::on);
            default -> value.startsWith("--") ? Optional.empty() : Optional.of(wish.of(value));
        };
    }
}
