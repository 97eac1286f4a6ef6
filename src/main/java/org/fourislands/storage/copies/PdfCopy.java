package org.fourislands.storage.copies;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.fourislands.library.CopyHead;
import org.fourislands.library.CopyReading;
import org.fourislands.library.CopyText;
import org.jspecify.annotations.Nullable;

/** Reads a PDF: by columns, in the order in which it holds its lines, and straight down the page. */
final class PdfCopy {
    private static final int MOST_PAGES = 400;
    /** No file is written elsewhere for it. */
    private static final StreamCacheCreateFunction IN_MEMORY =
            MemoryUsageSetting.setupMainMemoryOnly(128 << 20).streamCache;

    private PdfCopy() {}

    static CopyReading read(byte[] content, Budget budget) throws UnreadableCopyException {
        PdfStreams.check(content, budget);
        try (PDDocument document = Loader.loadPDF(content, "", null, null, IN_MEMORY)) {
            List<PdfLine> lines = PdfLines.of(document, MOST_PAGES, budget);
            if (lines.isEmpty()) {
                throw new UnreadableCopyException(UnreadableCopyException.Reason.NO_TEXT);
            }
            List<PdfLine> body = PdfRunningLines.withoutRepeated(lines);
            List<CopyText> readings = Stream.of(
                            PdfOrder.byColumns(body, budget),
                            PdfOrder.byColumns(PdfRunningLines.withoutApart(body), budget),
                            body,
                            PdfOrder.byHeight(body))
                    .map(read -> PdfParagraphs.of(read, budget))
                    .filter(text -> !text.isEmpty())
                    .distinct()
                    .toList();
            if (readings.isEmpty()) {
                throw new UnreadableCopyException(UnreadableCopyException.Reason.NO_TEXT);
            }
            return new CopyReading(head(document.getDocumentInformation()), readings);
        } catch (InvalidPasswordException locked) {
            throw new UnreadableCopyException(UnreadableCopyException.Reason.LOCKED, locked);
        } catch (IOException | IllegalArgumentException | IllegalStateException | ClassCastException broken) {
            throw new UnreadableCopyException(UnreadableCopyException.Reason.BROKEN, broken);
        }
    }

    private static CopyHead head(PDDocumentInformation said) {
        return new CopyHead(
                text(said.getTitle()),
                text(said.getAuthor()).stream().toList(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<String> text(@Nullable String said) {
        return Optional.ofNullable(said).map(String::strip).filter(words -> !words.isEmpty());
    }
}
