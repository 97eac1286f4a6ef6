package org.fourislands.app;

import java.time.LocalDate;
import java.time.ZoneId;
import org.fourislands.time.TypedDate;
import org.fourislands.time.UnreadableDateException;
import org.fourislands.view.Perspective;
import org.fourislands.words.NameOrder;
import org.fourislands.words.Phrases;

/** Words of the command line turned into values, or into a line that says what would be right. */
final class Arguments {
    private Arguments() {}

    static LocalDate day(String written, Phrases phrases) {
        if (written.equals("today")) {
            return LocalDate.now(ZoneId.systemDefault());
        }
        try {
            return TypedDate.read(written);
        } catch (UnreadableDateException e) {
            throw new WrongUse(phrases.of("cli.no-day", written, e.reason()));
        }
    }

    static Perspective perspective(String written, Phrases phrases) {
        return Perspective.byId(written).orElseThrow(() -> new WrongUse(phrases.of("cli.no-perspective", written)));
    }

    static NameOrder names(String written, Phrases phrases) {
        return switch (written) {
            case "alphabetical" -> NameOrder.ALPHABETICAL;
            case "japanese" -> NameOrder.JAPANESE_FIRST;
            case "russian" -> NameOrder.RUSSIAN_FIRST;
            default -> throw new WrongUse(phrases.of("cli.no-names", written));
        };
    }
}
