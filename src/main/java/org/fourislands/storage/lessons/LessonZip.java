package org.fourislands.storage.lessons;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A lesson's file being written: its copies one after the other, none of them longer in memory than it takes, the lesson last. */
final class LessonZip {
    /** What a file's copies may be together, so that it can still be sent and opened. */
    static final long MOST_COPIES = 128L << 20;

    private final ZipOutputStream zip;
    private final Set<String> names = new HashSet<>();
    private long room = MOST_COPIES;

    LessonZip(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED); // it is done at every saving, and pictures and PDFs are packed already
    }

    boolean has(String name) {
        return names.contains(name);
    }

    boolean hasRoomFor(long bytes) {
        return bytes <= room;
    }

    void copy(String name, byte[] bytes) throws IOException {
        put(name, bytes);
        names.add(name);
        room -= bytes.length;
    }

    void end(String json) throws IOException {
        put(LessonBytes.LESSON, json.getBytes(StandardCharsets.UTF_8));
        zip.finish();
    }

    private void put(String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0); // so that the same lesson makes the same file
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
