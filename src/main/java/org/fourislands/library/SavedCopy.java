package org.fourislands.library;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fourislands.words.SeenLetters;

/**
 * A copy of a work that the reader keeps: the bytes as they came, and where they came from.
 *
 * @param sha256 of the bytes, in hexadecimal; two copies with the same are one
 * @param source the work it is a copy of; empty where that is not known
 * @param fileName what the file was called; for the reader's eyes, never used as a path
 * @param ending of the kept file, with its dot
 * @param bytes its size
 * @param taken when it was put on the shelf
 * @param address where it says it was saved from
 * @param title what it says it is
 */
public record SavedCopy(
        String sha256,
        Optional<String> source,
        String fileName,
        String ending,
        long bytes,
        Instant taken,
        Optional<String> address,
        Optional<String> title) {

    private static final int LONGEST_NAME = 200;
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern ENDING = Pattern.compile("\\.[a-z]{2,8}");

    public SavedCopy {
        if (!SHA256.matcher(sha256).matches() || !ENDING.matcher(ending).matches()) {
            throw new IllegalArgumentException("no copy has this name: " + sha256 + ending);
        }
        fileName = SeenLetters.of(fileName, LONGEST_NAME);
        title = title.map(said -> SeenLetters.of(said, LONGEST_NAME));
        address = address.filter(said -> said.startsWith("http"));
    }

    public SavedCopy of(Optional<String> newSource) {
        return new SavedCopy(sha256, newSource, fileName, ending, bytes, taken, address, title);
    }
}
