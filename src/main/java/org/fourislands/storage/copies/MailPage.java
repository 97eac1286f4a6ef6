package org.fourislands.storage.copies;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.fourislands.library.CopyReading;

/** Reads a page that a browser saved as one file in the form of a mail (MHTML): its first page. */
final class MailPage {
    private static final int DEEPEST = 20;

    private MailPage() {}

    static CopyReading read(byte[] content) throws UnreadableCopyException {
        try {
            DefaultMessageBuilder builder = new DefaultMessageBuilder();
            builder.setMimeEntityConfig(MimeConfig.custom()
                    .setMaxLineLen(-1)
                    .setMaxHeaderLen(-1)
                    .setMaxHeaderCount(-1)
                    .build());
            Message mail = builder.parseMessage(new ByteArrayInputStream(content));
            Entity page = page(mail, 0)
                    .orElseThrow(() -> new UnreadableCopyException(UnreadableCopyException.Reason.NO_TEXT));
            CopyReading read = HtmlPage.read(markup(page));
            return new CopyReading(read.head().at(savedFrom(mail, page)), read.readings());
        } catch (IOException broken) {
            throw new UnreadableCopyException(UnreadableCopyException.Reason.BROKEN, broken);
        }
    }

    private static Optional<Entity> page(Entity part, int depth) {
        if (part.getMimeType().equals("text/html")) {
            return Optional.of(part);
        }
        Body body = part.getBody();
        if (!(body instanceof Multipart parts) || depth > DEEPEST) {
            return Optional.empty();
        }
        return parts.getBodyParts().stream()
                .flatMap(inner -> page(inner, depth + 1).stream())
                .findFirst();
    }

    private static String markup(Entity page) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (page.getBody() instanceof SingleBody body) {
            body.writeTo(bytes);
        }
        byte[] content = bytes.toByteArray();
        Charset charset = Optional.ofNullable(page.getCharset())
                .flatMap(Encoding::named)
                .filter(named -> !named.name().equals("US-ASCII"))
                .orElseGet(() -> Encoding.of(content));
        return new String(content, charset);
    }

    private static Optional<String> savedFrom(Message mail, Entity page) {
        return field(mail, "Snapshot-Content-Location").or(() -> field(page, "Content-Location"));
    }

    private static Optional<String> field(Entity part, String name) {
        return Optional.ofNullable(part.getHeader().getField(name))
                .map(Field::getBody)
                .map(String::strip)
                .filter(address -> address.startsWith("http"));
    }
}
