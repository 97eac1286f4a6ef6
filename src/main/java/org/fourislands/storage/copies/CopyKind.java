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
    TEXT,
    /** An archive with files in it, which is never opened. */
    PACKED;

    private static final int LOOKED_AT = 2048;

    static Optional<CopyKind> of(byte[] content, String name) {
        String start = start(content);
        String ending = name.toLowerCase(Locale.ROOT).replaceAll(".*\\.", "");
        if (isPacked(start)) {
            return Optional.of(PACKED);
        }
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

    /** ZIP (and so MAFF, EPUB, DOCX), gzip, 7z, RAR, bzip2, xz; what is inside may look like a page. */
    private static boolean isPacked(String start) {
        return start.matches(
                "(?s)(pk[\\x03\\x05\\x07][\\x04\\x06\\x08]|\\x1f\\x8b\\x08|7z\\xbc\\xaf|rar!\\x1a|bzh[1-9]|\\xfd7zxz).*");
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

    /** A file with zeros is not text, unless it is UTF-16. */
    private static boolean isBinary(byte[] content) {
        int looked = Math.min(content.length, LOOKED_AT);
        boolean marked = looked > 1 && (content[0] & 0xff) + (content[1] & 0xff) == 0xff + 0xfe;
        for (int i = 0; i < looked && !marked; i++) {
            if (content[i] == 0) {
                return Encoding.utf16WithoutMark(content).isEmpty();
            }
        }
        return false;
    }
}
