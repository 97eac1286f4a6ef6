package org.fourislands.storage.copies;

import java.io.IOException;
import java.nio.charset.Charset;
import org.apache.james.mime4j.MimeException;
import org.fourislands.library.CopyReading;
import org.fourislands.storage.copies.UnreadableCopyException.Reason;

/** Reads a page that a browser saved as one file in the form of a mail (MHTML): its first page. */
final class MailPage {
    private MailPage() {}

    static CopyReading read(byte[] content, Budget budget) throws UnreadableCopyException {
        try {
            MailParts mail = MailParts.of(content, budget);
            byte[] page = mail.page().orElseThrow(() -> new UnreadableCopyException(Reason.NO_TEXT));
            Charset charset = mail.charset()
                    .flatMap(Encoding::named)
                    .filter(named -> !named.name().equals("US-ASCII"))
                    .orElseGet(() -> Encoding.of(page));
            CopyReading read = HtmlPage.read(new String(page, charset), budget);
            return new CopyReading(read.head().at(mail.address()), read.readings());
        } catch (IOException | MimeException broken) {
            throw new UnreadableCopyException(Reason.BROKEN, broken);
        }
    }
}
