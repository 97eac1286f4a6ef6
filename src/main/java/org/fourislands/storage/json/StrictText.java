package org.fourislands.storage.json;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file's text, if it is UTF-8 and of a sane size; otherwise one sentence on why not. */
final class StrictText {
    private static final long LARGEST = 32L << 20;
    private static final String SAVE_AS_UTF8 = "Save it as UTF-8.";

    private final Path file;
    private final IssueLog log;

    StrictText(Path file, IssueLog log) {
        this.file = file;
        this.log = log;
    }

    Optional<String> read() {
        try {
            if (Files.notExists(file)) {
                log.note("The file is missing.", "Put it back; its form is in docs/data-format.md.");
            } else if (!Files.isRegularFile(file)) {
                log.note("This is not a file.", "Replace the folder or link of that name by the file.");
            } else if (Files.size(file) > LARGEST) {
                log.note("The file is larger than " + (LARGEST >> 20) + " MB.", "Check that it is the right file.");
            } else {
                return decoded(Files.readAllBytes(file));
            }
        } catch (IOException e) {
            log.note("The file cannot be read.", "Check that this user may read it and that the disk is sound.");
        }
        return Optional.empty();
    }

    private Optional<String> decoded(byte[] bytes) {
        if (looksLikeUtf16(bytes)) {
            log.note("The file is written in UTF-16, not in UTF-8.", SAVE_AS_UTF8);
            return Optional.empty();
        }
        Optional<String> text = decode(bytes, StandardCharsets.UTF_8);
        if (text.isEmpty()) {
            String guess = looksLikeShiftJis(bytes) ? "; it seems to be Shift-JIS" : "";
            log.note("The file is not written in UTF-8" + guess + ".", SAVE_AS_UTF8);
        }
        return text.map(StrictText::withoutMark);
    }

    private static boolean looksLikeUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        boolean marked = (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
        return marked || bytes[0] == 0 || bytes[1] == 0;
    }

    /** Kana decide: bytes of other encodings seldom make any when read as Shift-JIS. */
    private static boolean looksLikeShiftJis(byte[] bytes) {
        return Charset.isSupported("Shift_JIS")
                && decode(bytes, Charset.forName("Shift_JIS"))
                        .filter(text -> text.chars().anyMatch(letter -> letter >= 0x3041 && letter <= 0x30FA))
                        .isPresent();
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
