package org.fourislands.sources;

import java.util.List;
import org.fourislands.words.Text;

/** A point on which the articles differ: their positions side by side, then what the record says. Nothing is scored. */
public record Question(String id, Text title, List<Position> positions, Statement record) {

    public Question {
        positions = List.copyOf(positions);
    }

    /**
     * What one article holds on the question.
     *
     * @param findings ids of the findings it shows in
     */
    public record Position(String source, List<Locator> locators, Text text, List<String> findings) {
        public Position {
            locators = List.copyOf(locators);
            findings = List.copyOf(findings);
        }
    }
}
