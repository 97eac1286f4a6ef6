package org.fourislands.storage.lessons;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.fourislands.lessons.EnclosedCopy;
import org.fourislands.storage.copies.CopyReader;

/**
 * The copies that lie in a lesson's file, which may come from anywhere: only what has the exact name of a copy is looked at, once,
 * and never unpacked to a path. What a name stands for twice, what is larger than any copy, and what is too much is left alone.
 */
final class EnclosedFiles implements Closeable {
    private static final int MOST_NAMES = 500;

    private final Optional<ZipFile> zip;
    private final Map<String, Long> sizes = new LinkedHashMap<>();
    private final int strangers;

    private EnclosedFiles(Optional<ZipFile> zip) {
        this.zip = zip;
        this.strangers = zip.map(this::look).orElse(0);
    }

    /** Of no file, of a plain one, and of a broken one: none. */
    static EnclosedFiles in(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > LessonBytes.MOST_FILE) {
            return new EnclosedFiles(Optional.empty());
        }
        try {
            return new EnclosedFiles(Optional.of(new ZipFile(file.toFile(), StandardCharsets.UTF_8)));
        } catch (ZipException | IllegalArgumentException noZip) {
            return new EnclosedFiles(Optional.empty());
        }
    }

    /** What the file says of the sizes of its copies, by their names. */
    Map<String, Long> sizes() {
        return sizes;
    }

    /** How many things lie in the file that are neither the lesson nor a copy that could be taken. */
    int strangers() {
        return strangers;
    }

    /** The bytes of a copy as they lie there; empty where they are broken, or more than there can be of one. */
    Optional<byte[]> bytes(String name) throws IOException {
        Optional<ZipEntry> entry = zip.filter(open -> sizes.containsKey(name)).map(open -> open.getEntry(name));
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = zip.orElseThrow().getInputStream(entry.get())) {
            byte[] bytes = in.readNBytes(CopyReader.MOST_BYTES + 1);
            return bytes.length > CopyReader.MOST_BYTES ? Optional.empty() : Optional.of(bytes);
        } catch (ZipException | EOFException broken) {
            return Optional.empty();
        }
    }

    private int look(ZipFile open) {
        Set<String> seen = new HashSet<>();
        Set<String> twice = new HashSet<>();
        int others = 0;
        long room = LessonZip.MOST_COPIES;
        for (Enumeration<? extends ZipEntry> all = open.entries(); all.hasMoreElements(); ) {
            ZipEntry entry = all.nextElement();
            String name = entry.getName();
            if (!seen.add(name)) {
                twice.add(name);
                others++;
            } else if (isCopy(entry) && sizes.size() < MOST_NAMES && entry.getSize() <= room) {
                sizes.put(name, entry.getSize());
                room -= entry.getSize();
            } else if (!name.equals(LessonBytes.LESSON)) {
                others++;
            }
        }
        int before = sizes.size();
        sizes.keySet().removeAll(twice);
        return others + before - sizes.size();
    }

    private static boolean isCopy(ZipEntry entry) {
        return EnclosedCopy.isNamedSo(entry.getName())
                && entry.getSize() >= 0
                && entry.getSize() <= CopyReader.MOST_BYTES;
    }

    @Override
    public void close() throws IOException {
        if (zip.isPresent()) {
            zip.get().close();
        }
    }
}
