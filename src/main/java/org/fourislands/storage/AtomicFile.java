package org.fourislands.storage;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file so that at every moment either the old or the new one is there, whole. */
public final class AtomicFile {
    private static final int BUFFER = 1 << 16;

    private AtomicFile() {}

    /** Writes {@code text} in UTF-8. */
    public static void write(Path target, String text) throws IOException {
        write(target, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes {@code bytes}, making the folders above where they are missing. Where that fails the old file stays untouched. */
    public static void write(Path target, byte[] bytes) throws IOException {
        write(target, (Content) out -> out.write(bytes));
    }

    /** The same, of what is never in memory as a whole. */
    public static void write(Path target, Content content) throws IOException {
        Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        if (Files.isDirectory(real)) {
            throw new IOException("a folder has this name: " + real);
        }
        Path folder = real.resolveSibling("").toAbsolutePath();
        Files.createDirectories(folder);
        Path draft = folder.resolve("." + real.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            writeThrough(draft, content);
            replace(draft, real);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void writeThrough(Path draft, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
            content.into(out);
            out.flush();
            channel.force(true);
        }
    }

    /** What stands in a file; the stream is not its own to close. */
    @FunctionalInterface
    public interface Content {
        void into(OutputStream out) throws IOException;
    }

    private static void replace(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
