package org.fourislands.sources;

import java.util.List;
import org.fourislands.words.Text;

/** Something said by the record, with the works it rests on. */
public record Statement(Text text, List<Citation> citations) {

    public Statement {
        citations = List.copyOf(citations);
    }
}
