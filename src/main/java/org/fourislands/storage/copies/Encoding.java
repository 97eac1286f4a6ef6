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
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(content, 0, Math.min(content.length, LOOKED_AT));
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset())
                .flatMap(Encoding::named)
                .orElseGet(() -> withoutMark(content));
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
            return ignored.chars().noneMatch(character -> character == 0);
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    /** UTF-16 without a mark shows in its zeros: the first of two bytes, or the second. */
    private static Charset withoutMark(byte[] content) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i + 1 < Math.min(content.length, LOOKED_AT); i += 2) {
            even += content[i] == 0 ? 1 : 0;
            odd += content[i + 1] == 0 ? 1 : 0;
        }
        int pairs = Math.min(content.length, LOOKED_AT) / 2;
        if (even > pairs / 4) {
            return StandardCharsets.UTF_16BE;
        }
        return odd > pairs / 4 ? StandardCharsets.UTF_16LE : Charset.forName("windows-1252");
    }
}
