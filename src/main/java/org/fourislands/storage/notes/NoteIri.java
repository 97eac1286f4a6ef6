package org.fourislands.storage.notes;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * How notes, copies and works are named in an annotation: {@code urn:uuid:..}; {@code ni:///sha-256;..}, the standard name for bytes by
 * their hash (RFC 6920); {@code four-islands:source/..} for a work by its id.
 */
final class NoteIri {
    private static final String NOTE = "urn:uuid:";
    private static final String COPY = "ni:///sha-256;";
    private static final String SOURCE = "four-islands:source/";
    private static final int SHA_256_BYTES = 32;

    private NoteIri() {}

    static String ofNote(String id) {
        return NOTE + id;
    }

    static Optional<String> note(String iri) {
        return after(NOTE, iri);
    }

    static String ofCopy(String sha256) {
        return COPY
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(HexFormat.of().parseHex(sha256));
    }

    static Optional<String> copy(String iri) {
        return after(COPY, iri)
                .map(hash -> Base64.getUrlDecoder().decode(hash))
                .filter(bytes -> bytes.length == SHA_256_BYTES)
                .map(HexFormat.of()::formatHex);
    }

    static String ofSource(String id) {
        return SOURCE + id;
    }

    static Optional<String> source(String iri) {
        return after(SOURCE, iri);
    }

    private static Optional<String> after(String start, String iri) {
        return iri.startsWith(start) ? Optional.of(iri.substring(start.length())) : Optional.empty();
    }
}
