package org.fourislands.library;

import java.time.Instant;
import java.util.Optional;

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

    public SavedCopy of(Optional<String> newSource) {
        return new SavedCopy(sha256, newSource, fileName, ending, bytes, taken, address, title);
    }
}
