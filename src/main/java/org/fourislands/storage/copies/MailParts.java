package org.fourislands.storage.copies;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;

/** Goes through a mail up to its first page and keeps only that, so that pictures and nested parts cost nothing. */
final class MailParts extends AbstractContentHandler {
    private static final int DEEPEST = 20;
    private static final int MOST_PARTS = 20_000;

    private final MimeStreamParser parser;
    private final Budget budget;
    private int depth;
    private int parts;
    private Optional<byte[]> page = Optional.empty();
    private Optional<String> charset = Optional.empty();
    private Optional<String> savedFrom = Optional.empty();
    private Optional<String> location = Optional.empty();

    private MailParts(MimeStreamParser parser, Budget budget) {
        this.parser = parser;
        this.budget = budget;
    }

    static MailParts of(byte[] content, Budget budget) throws IOException, MimeException {
        MimeStreamParser parser = new MimeStreamParser(MimeConfig.custom()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(-1)
                .setMaxHeaderCount(-1)
                .build());
        MailParts found = new MailParts(parser, budget);
        parser.setContentDecoding(true);
        parser.setContentHandler(found);
        parser.parse(new PacedStream(content, budget));
        return found;
    }

    /** The first page, as bytes. */
    Optional<byte[]> page() {
        return page;
    }

    /** What the mail says the page is encoded in. */
    Optional<String> charset() {
        return charset;
    }

    Optional<String> address() {
        return savedFrom.or(() -> location).filter(address -> address.startsWith("http"));
    }

    @Override
    public void startMultipart(BodyDescriptor about) {
        depth++;
        budget.check(depth, DEEPEST);
    }

    @Override
    public void endMultipart() {
        depth--;
    }

    @Override
    public void startMessage() {
        startBodyPart();
    }

    @Override
    public void startBodyPart() {
        parts++;
        location = Optional.empty();
        budget.check(parts, MOST_PARTS);
    }

    @Override
    public void field(Field field) {
        Optional<String> said = Optional.ofNullable(field.getBody()).map(String::strip);
        if (field.getName().equalsIgnoreCase("Snapshot-Content-Location")) {
            savedFrom = savedFrom.or(() -> said);
        } else if (field.getName().equalsIgnoreCase("Content-Location")) {
            location = said;
        }
    }

    @Override
    public void body(BodyDescriptor about, InputStream body) throws IOException {
        if (page.isEmpty() && "text/html".equalsIgnoreCase(about.getMimeType())) {
            page = Optional.of(body.readNBytes(CopyReader.MOST_BYTES));
            charset = Optional.ofNullable(about.getCharset());
            parser.stop();
        }
    }

    /** Asks the budget before each portion. */
    private static final class PacedStream extends FilterInputStream {
        private final Budget budget;

        PacedStream(byte[] content, Budget budget) {
            super(new ByteArrayInputStream(content));
            this.budget = budget;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            budget.check();
            return super.read(bytes, from, length);
        }
    }
}
