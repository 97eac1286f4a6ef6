package org.fourislands.storage.copies;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of file a copy is: told by what is in it, and by its name only where that does not tell. */
enum CopyKind {
    HTML,
    MHTML,
    PDF,
    MARKDOWN,
    TEXT;

    private static final int LOOKED_AT = 2048;

    static Optional<CopyKind> of(byte[] content, String name) {
        String start = start(content);
        String ending = name.toLowerCase(Locale.ROOT).replaceAll(".*\\.", "");
        if (start.contains("%pdf-")) {
            return Optional.of(PDF);
        }
        if (isMail(start)) {
            return Optional.of(MHTML);
        }
        if (start.matches("(?s).*<(!doctype html|html|head|body|article|p|div|meta)\\b.*") && !isPlain(ending)) {
            return Optional.of(HTML);
        }
        return isBinary(content) ? Optional.empty() : Optional.of(byName(ending));
    }

    private static boolean isMail(String start) {
        return start.matches("(?s)\\s*(from|mime-version|snapshot-content-location|subject|date|content-type):.*")
                && start.contains("mime-version:");
    }

    private static boolean isPlain(String ending) {
        return ending.equals("md") || ending.equals("markdown") || ending.equals("txt");
    }

    private static CopyKind byName(String ending) {
        return switch (ending) {
            case "md", "markdown" -> MARKDOWN;
            case "html", "htm", "xhtml" -> HTML;
            default -> TEXT;
        };
    }

    /** The beginning as Latin letters; of UTF-16 without its zeros. */
    private static String start(byte[] content) {
        return new String(Arrays.copyOf(content, Math.min(content.length, LOOKED_AT)), StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .toLowerCase(Locale.ROOT);
    }

    /** A file with zeros is not text, unless every second byte is one: UTF-16. */
    private static boolean isBinary(byte[] content) {
        int looked = Math.min(content.length, LOOKED_AT);
        long even = 0;
        long odd = 0;
        for (int i = 0; i < looked; i++) {
            if (content[i] == 0) {
                if (i % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        boolean marked = looked > 1 && (content[0] & 0xff) + (content[1] & 0xff) == 0xff + 0xfe;
        if (marked || even + odd == 0) {
            return false;
        }
        boolean everySecond = Math.max(even, odd) > 10 * Math.min(even, odd) && even + odd > looked / 40;
        return !everySecond;
    }
}
