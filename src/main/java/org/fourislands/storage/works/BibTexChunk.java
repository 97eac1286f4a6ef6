package org.fourislands.storage.works;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A list in BibTeX from one {@code @} at the start of a line to the next.
 *
 * @param kind what stands after the {@code @}
 * @param key by which it is cited; empty where there is none
 * @param line where it begins, from 1
 */
record BibTexChunk(String kind, String key, int line, String text) {
    private static final Pattern BEGINNING = Pattern.compile("(?m)^\\h*@(\\w+)\\h*[{(]\\s*([^\\s,{}()=\"]*)");

    static List<BibTexChunk> in(String text) {
        List<BibTexChunk> chunks = new ArrayList<>();
        Matcher beginning = BEGINNING.matcher(text);
        boolean more = beginning.find();
        int line = 1;
        int counted = 0;
        while (more) {
            int from = beginning.start();
            String kind = beginning.group(1);
            String key = beginning.group(2);
            line += (int) text.substring(counted, from)
                    .chars()
                    .filter(character -> character == '\n')
                    .count();
            counted = from;
            more = beginning.find();
            chunks.add(
                    new BibTexChunk(kind, key, line, text.substring(from, more ? beginning.start() : text.length())));
        }
        return chunks;
    }

    boolean isWork() {
        return !kind.matches("(?i)string|comment|preamble");
    }

    boolean isString() {
        return kind.equalsIgnoreCase("string");
    }

    /** A field as it is written, where that is one word. */
    Optional<String> word(String field) {
        Matcher written = Pattern.compile("(?i)[,\\s]" + field + "\\s*=\\s*[{\"]?\\s*([\\w?~/-]+)\\s*[}\",\\s]")
                .matcher(text);
        return written.find() ? Optional.of(written.group(1)) : Optional.empty();
    }
}
