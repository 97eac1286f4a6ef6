package org.fourislands.ui.timeline;

import java.time.LocalDate;
import java.util.Optional;

/** What became of a date that was typed: a day, or the sentence that says why there is none. */
public record ReadDay(Optional<LocalDate> day, String reason) {

    public static ReadDay of(LocalDate day) {
        return new ReadDay(Optional.of(day), "");
    }

    public static ReadDay unreadable(String reason) {
        return new ReadDay(Optional.empty(), reason);
    }
}
