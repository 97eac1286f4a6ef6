package org.fourislands.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Counts what of the fact base is found in the record, and gathers what is not. */
final class Comparison {
    private final String subject;
    private final List<String> differences = new ArrayList<>();
    private int rows;
    private int found;

    Comparison(String subject) {
        this.subject = subject;
    }

    /** One row of the fact base; {@code difference} is empty where the record holds it. */
    void row(Optional<String> difference) {
        rows++;
        if (difference.isEmpty()) {
            found++;
        } else {
            differences.add(difference.get());
        }
    }

    void row(boolean holds, String difference) {
        row(holds ? Optional.empty() : Optional.of(difference));
    }

    /** Prints the count and fails if anything of the fact base is missing. */
    void conclude(int expectedRows) {
        System.out.printf("facts: %-28s %3d of %3d in the record%n", subject, found, rows);
        assertEquals("", String.join("\n", differences), subject);
        assertEquals(expectedRows, rows, subject);
    }
}
