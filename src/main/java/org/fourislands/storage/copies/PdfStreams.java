package org.fourislands.storage.copies;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks, before a PDF is read, how large what is packed in it becomes: the library unpacks each piece whole into memory. A piece
 * is unpacked into nothing here, and so is one packed twice.
 */
final class PdfStreams {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ENDSTREAM = "endstream".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_OF_ONE = 96 << 20;
    private static final long MOST_OF_ALL = 1L << 30;
    private static final int PORTION = 1 << 16;
    private static final int ZLIB = 0x78;

    private final byte[] content;
    private final Budget budget;
    private long all;

    private PdfStreams(byte[] content, Budget budget) {
        this.content = content;
        this.budget = budget;
    }

    static void check(byte[] content, Budget budget) {
        new PdfStreams(content, budget).check();
    }

    private void check() {
        int at = next(STREAM, 0);
        while (at >= 0) {
            int start = at + STREAM.length;
            while (start < content.length && (content[start] == '\r' || content[start] == '\n')) {
                start++;
            }
            int end = next(ENDSTREAM, start);
            int stop = end < 0 ? content.length : end;
            if (start < stop && content[start] == ZLIB) {
                unpack(start, stop - start);
            }
            at = end < 0 ? -1 : next(STREAM, end + ENDSTREAM.length);
        }
    }

    private void unpack(int from, int length) {
        Inflater inflater = new Inflater();
        inflater.setInput(content, from, length);
        byte[] portion = new byte[PORTION];
        Nested nested = new Nested();
        try {
            long size = 0;
            for (int got = inflater.inflate(portion); got > 0; got = inflater.inflate(portion)) {
                size += got;
                all += got;
                budget.check(size, MOST_OF_ONE);
                budget.check(all, MOST_OF_ALL);
                nested.take(portion, got);
            }
        } catch (DataFormatException broken) {
            // What came before the break is what the library will unpack, too.
        } finally {
            inflater.end();
            nested.inflater.end();
        }
    }

    /** What is packed again inside, if it is: fed on as it comes. */
    private final class Nested {
        private boolean begun;
        private boolean packed;
        private final Inflater inflater = new Inflater();
        private long size;

        void take(byte[] portion, int length) throws DataFormatException {
            if (!begun) {
                begun = true;
                packed = portion[0] == ZLIB;
            }
            if (!packed) {
                return;
            }
            byte[] unpacked = new byte[PORTION];
            inflater.setInput(portion, 0, length);
            try {
                for (int got = inflater.inflate(unpacked); got > 0; got = inflater.inflate(unpacked)) {
                    size += got;
                    budget.check(size, MOST_OF_ONE);
                }
            } catch (DataFormatException onlyLookedPacked) {
                packed = false;
            }
        }
    }

    private int next(byte[] word, int from) {
        for (int at = from; at <= content.length - word.length; at++) {
            int same = 0;
            while (same < word.length && content[at + same] == word[same]) {
                same++;
            }
            if (same == word.length) {
                return at;
            }
        }
        return -1;
    }
}
