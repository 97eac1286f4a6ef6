package org.fourislands.storage.copies;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/** In which encoding bytes are text: by their mark, as UTF-8 if they are valid as such, else by what is likely. */
final class Encoding {
    private static final int LOOKED_AT = 1 << 18;
    /** ISO-2022 switches its alphabets by this, and is otherwise plain ASCII. */
    private static final int ESCAPE = 0x1b;

    private Encoding() {}

    static String decode(byte[] content) {
        Charset charset = of(content);
        String text = new String(content, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    static Charset of(byte[] content) {
        if (isUtf8(content)) {
            return StandardCharsets.UTF_8;
        }
        return utf16WithoutMark(content).orElseGet(() -> likely(content));
    }

    private static Charset likely(byte[] content) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(content, 0, Math.min(content.length, LOOKED_AT));
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset())
                .flatMap(Encoding::named)
                .orElse(Charset.forName("windows-1252"));
    }

    static Optional<Charset> named(String name) {
        try {
            return Optional.of(Charset.forName(name.strip()));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static boolean isUtf8(byte[] content) {
        try {
            CharBuffer ignored = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content));
            return ignored.chars().noneMatch(character -> character == 0 || character == ESCAPE);
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    /**
     * UTF-16 without a mark shows in its first halves: of Latin, Russian and Japanese text every second byte is mostly one of
     * three, and the bytes between are not.
     */
    static Optional<Charset> utf16WithoutMark(byte[] content) {
        int looked = Math.min(content.length, LOOKED_AT);
        int even = 0;
        int odd = 0;
        for (int i = 0; i + 1 < looked; i += 2) {
            even += isFirstHalf(content[i]) ? 1 : 0;
            odd += isFirstHalf(content[i + 1]) ? 1 : 0;
        }
        int many = looked / 10;
        if (even > many && even > 4 * odd) {
            return Optional.of(StandardCharsets.UTF_16BE).filter(charset -> isText(content, looked, charset));
        }
        return odd > many && odd > 4 * even
                ? Optional.of(StandardCharsets.UTF_16LE).filter(charset -> isText(content, looked, charset))
                : Optional.empty();
    }

    /** The first halves of Latin, Russian, and the most of Japanese. */
    private static boolean isFirstHalf(byte half) {
        return half == 0 || half == 0x04 || half == 0x30;
    }

    private static boolean isText(byte[] content, int looked, Charset charset) {
        return new String(content, 0, looked / 2 * 2, charset)
                .chars()
                .noneMatch(
                        letter -> letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r' && letter != '\f');
    }
}
