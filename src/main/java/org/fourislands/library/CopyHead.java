package org.fourislands.library;

import java.util.List;
import java.util.Optional;

/** What a saved page says of itself; any of it may be missing or wrong. */
public record CopyHead(
        Optional<String> title,
        List<String> authors,
        Optional<String> site,
        Optional<String> published,
        Optional<String> language,
        Optional<String> address) {

    public CopyHead {
        authors = List.copyOf(authors);
    }

    /** Of a file that says nothing. */
    public static CopyHead unsaid() {
        return new CopyHead(
                Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public CopyHead titled(String newTitle) {
        return new CopyHead(Optional.of(newTitle), authors, site, published, language, address);
    }

    public CopyHead at(Optional<String> newAddress) {
        return new CopyHead(title, authors, site, published, language, newAddress.or(() -> address));
    }
}
