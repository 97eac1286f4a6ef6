package org.fourislands.storage.lessons;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A lesson's file being written: its copies one after the other, none of them longer in memory than it takes, the lesson last. */
final class LessonZip {
    /** What a file's copies may be together, so that it can still be sent and opened. */
    static final long MOST_COPIES = 128L << 20;

    private static final int SAMPLE = 1 << 16;
    /** Of what shrinks to no less than this share packing is not worth its time. */
    private static final double HARDLY = 0.9;

    private final ZipOutputStream zip;
    private final Set<String> names = new HashSet<>();
    private long room = MOST_COPIES;

    LessonZip(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED); // it is done at every saving
    }

    boolean has(String name) {
        return names.contains(name);
    }

    boolean hasRoomFor(long bytes) {
        return bytes <= room;
    }

    void copy(String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        if (isPacked(bytes)) {
            lieAsItIs(entry, bytes);
        }
        put(entry, bytes);
        names.add(name);
        room -= bytes.length;
    }

    void end(String json) throws IOException {
        put(new ZipEntry(LessonBytes.LESSON), json.getBytes(StandardCharsets.UTF_8));
        zip.finish();
    }

    /** What is large is mostly packed already, as PDFs are; to pack that again at every saving would take seconds for nothing. */
    private static boolean isPacked(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE);
        Deflater trial = new Deflater(Deflater.BEST_SPEED);
        try {
            trial.setInput(bytes, (bytes.length - length) / 2, length);
            trial.finish();
            return trial.deflate(new byte[2 * SAMPLE]) > HARDLY * length;
        } finally {
            trial.end();
        }
    }

    private static void lieAsItIs(ZipEntry entry, byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
    }

    private void put(ZipEntry entry, byte[] bytes) throws IOException {
        entry.setTime(0); // so that the same lesson makes the same file
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
