package org.fourislands.storage.lessons;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The bytes of a lesson's file: a zip whose {@code lesson.json} is read by its exact name alone, up to a sane size, or that JSON
 * by itself. Nothing is ever unpacked to a path that the file names.
 */
final class LessonBytes {
    static final String LESSON = "lesson.json";
    private static final int MOST_JSON = 16 << 20;
    static final long MOST_FILE = 512L << 20;

    private LessonBytes() {}

    /** The text of the lesson in {@code file}. */
    static String json(Path file) throws IOException, UnreadableLesson {
        if (!Files.isRegularFile(file)) {
            throw new UnreadableLesson("lesson.file.none");
        }
        if (Files.size(file) > MOST_FILE) {
            throw new UnreadableLesson("lesson.file.too-large");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(2);
            if (head.length < 2 || head[0] != 'P' || head[1] != 'K') {
                return text(head, in);
            }
        }
        return zipped(file);
    }

    private static String zipped(Path file) throws IOException, UnreadableLesson {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            ZipEntry entry = zip.getEntry(LESSON);
            if (entry == null || entry.isDirectory()) {
                throw new UnreadableLesson("lesson.file.no-lesson");
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return text(new byte[0], in);
            }
        } catch (ZipException | IllegalArgumentException broken) {
            throw new UnreadableLesson("lesson.file.broken-zip");
        }
    }

    private static String text(byte[] head, InputStream rest) throws IOException, UnreadableLesson {
        byte[] body = rest.readNBytes(MOST_JSON + 1);
        if (head.length + body.length > MOST_JSON) {
            throw new UnreadableLesson("lesson.file.too-large");
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream(head.length + body.length);
        all.write(head);
        all.write(body);
        String text = all.toString(StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
