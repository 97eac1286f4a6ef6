package org.fourislands.storage.copies;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.fourislands.library.CopyReading;
import org.fourislands.storage.copies.UnreadableCopyException.Reason;

/** Reads a saved file into text. What is refused says why; nothing in the file is run, and nothing it names is fetched. */
public final class CopyReader {
    /** Pages saved whole carry their pictures; what is larger than this is no page. */
    public static final int MOST_BYTES = 64 << 20;

    /** An honest file is read within a second or two, on a slow machine within a few. */
    private static final Duration TIME = Duration.ofSeconds(30);

    private CopyReader() {}

    /** The bytes of a file, if it is no larger than what is taken in. */
    public static byte[] bytes(Path file) throws UnreadableCopyException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(MOST_BYTES + 1);
            if (content.length > MOST_BYTES) {
                throw new UnreadableCopyException(Reason.TOO_LARGE);
            }
            return content;
        } catch (IOException refused) {
            throw new UnreadableCopyException(Reason.NOT_OPENED, refused);
        }
    }

    /** {@code name} is the file's, which tells Markdown from plain text. */
    public static CopyReading read(byte[] content, String name) throws UnreadableCopyException {
        return read(content, name, TIME);
    }

    static CopyReading read(byte[] content, String name, Duration time) throws UnreadableCopyException {
        if (content.length > MOST_BYTES) {
            throw new UnreadableCopyException(Reason.TOO_LARGE);
        }
        CopyKind kind = CopyKind.of(content, name).orElseThrow(() -> new UnreadableCopyException(Reason.UNKNOWN_KIND));
        return BoundedReading.read(time, budget -> read(content, kind, budget));
    }

    private static CopyReading read(byte[] content, CopyKind kind, Budget budget) throws UnreadableCopyException {
        return switch (kind) {
            case HTML -> HtmlPage.read(content, budget);
            case MHTML -> MailPage.read(content, budget);
            case PDF -> PdfCopy.read(content, budget);
            case MARKDOWN -> PlainCopy.markdown(content, budget);
            case TEXT -> PlainCopy.text(content, budget);
            case PACKED -> throw new UnreadableCopyException(Reason.PACKED);
        };
    }
}
