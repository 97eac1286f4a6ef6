package org.fourislands.lessons;

import java.util.Optional;
import java.util.regex.Pattern;
import org.fourislands.words.SeenLetters;

/**
 * A saved copy of a work that lies in a lesson's file. All but its name is what the file says of it, and nothing to rely on.
 *
 * @param name its name in the file: {@code copies/}, the SHA-256 of its bytes, an ending
 * @param work the id of the work that it is said to be a copy of; may be empty, or known to nobody here
 * @param title what it is said to be; may be empty
 * @param address where it is said to have been saved from
 * @param bytes its size as the file gives it
 */
public record EnclosedCopy(String name, String work, String title, Optional<String> address, long bytes) {
    private static final String FOLDER = "copies/";
    private static final int SHA_LENGTH = 64;
    private static final int LONGEST_WORDS = 200;
    private static final Pattern NAME = Pattern.compile("copies/[0-9a-f]{64}\\.[a-z]{2,8}");

    public EnclosedCopy {
        if (!isNamedSo(name)) {
            throw new IllegalArgumentException("no enclosed copy has this name: " + name);
        }
        work = SeenLetters.of(work, LONGEST_WORDS);
        title = SeenLetters.of(title, LONGEST_WORDS);
        address = address.filter(said -> said.startsWith("http")).map(said -> SeenLetters.of(said, LONGEST_WORDS));
    }

    /** One of which the file says nothing more. */
    public static EnclosedCopy unsaid(String name, long bytes) {
        return new EnclosedCopy(name, "", "", Optional.empty(), bytes);
    }

    /** The name under which a copy with these bytes lies in a file. */
    public static String name(String sha256, String ending) {
        return FOLDER + sha256 + ending;
    }

    /** Whether a copy can have this name; everything else in a file is left alone. */
    public static boolean isNamedSo(String name) {
        return NAME.matcher(name).matches();
    }

    /** What the SHA-256 of its bytes must be, in hexadecimal. */
    public String sha256() {
        return name.substring(FOLDER.length(), FOLDER.length() + SHA_LENGTH);
    }

    /** Of its file, with the dot. */
    public String ending() {
        return name.substring(FOLDER.length() + SHA_LENGTH);
    }

    /** A name for the reader's eyes, with the ending that tells its kind. */
    public String fileName() {
        return (title.isEmpty() ? sha256().substring(0, 12) : title) + ending();
    }

    EnclosedCopy ofSize(long size) {
        return new EnclosedCopy(name, work, title, address, size);
    }
}
