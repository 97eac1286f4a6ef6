package org.fourislands.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourislands.ui.present.PresentingWish;
import org.fourislands.ui.present.ScreenPlace;

/** What stands on the command line about a lesson to present, and the other words there. */
record PresentingArguments(PresentingWish wish, List<String> others) {

    /** Empty where a word lacks its value, or the value cannot be read. */
    static Optional<PresentingArguments> read(List<String> arguments) {
        Optional<PresentingWish> wish = Optional.of(PresentingWish.none());
        List<String> others = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String word = arguments.get(i);
            boolean ours = List.of("--present", "--from", "--screens").contains(word)
                    || (word.equals("present") && !isValue(arguments, i));
            if (!ours) {
                others.add(word);
                continue;
            }
            if (i + 1 == arguments.size()) {
                return Optional.empty();
            }
            i++;
            String value = arguments.get(i);
            wish = wish.flatMap(so -> with(so, word, value));
        }
        return wish.map(read -> new PresentingArguments(read, others));
    }

    private static boolean isValue(List<String> arguments, int at) {
        return at > 0 && List.of("--settings", "--library", "--data").contains(arguments.get(at - 1));
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
