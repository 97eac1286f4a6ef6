package org.fourislands.sources;

import java.util.List;
import java.util.Optional;
import org.fourislands.words.Text;

/** What a work says, passage by passage, in this project's own words. */
public record Digest(String source, List<Passage> passages) {

    public Digest {
        passages = List.copyOf(passages);
    }

    public Optional<Passage> at(Locator locator) {
        return passages.stream().filter(p -> p.locator().equals(locator)).findFirst();
    }

    /** One passage, retold. */
    public record Passage(Locator locator, Text text) {}
}
