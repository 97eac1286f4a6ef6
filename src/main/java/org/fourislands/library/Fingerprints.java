package org.fourislands.library;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.fourislands.sources.Fingerprint;

/** Takes the fingerprint of a passage. */
public final class Fingerprints {
    private static final int SAMPLE = 48;
    private static final int EXACT_BYTES = 16;

    private Fingerprints() {}

    /** Each line is a part that may stand apart in a copy. Empty for a text without a letter or digit. */
    public static Optional<Fingerprint> of(String passage) {
        List<Fingerprint.Part> parts = passage.lines()
                .map(line -> Letters.of(line).stream())
                .filter(letters -> !letters.isEmpty())
                .map(letters -> new Fingerprint.Part(letters.length(), RollingSum.of(letters), exact(letters)))
                .toList();
        Tokens tokens = Tokens.of(passage);
        if (parts.isEmpty() || tokens.size() == 0) {
            return Optional.empty();
        }
        int span = tokens.isUnspaced() ? Shingles.CHARACTERS : Shingles.WORDS;
        return Optional.of(new Fingerprint(
                parts, tokens.size(), span, Shingles.sample(Shingles.of(tokens.words(), span), SAMPLE)));
    }

    static String exact(String letters) {
        byte[] digest = sha256().digest(letters.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(Arrays.copyOf(digest, EXACT_BYTES));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
