package org.fourislands.storage.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The small record of the tests, copied so that a test may break it. */
public record SampleRecord(Path folder) {
    private static final Path ORIGINAL = Path.of("src/test/resources/record");

    public static SampleRecord copiedTo(Path folder) {
        try (Stream<Path> files = Files.walk(ORIGINAL)) {
            for (Path file : files.toList()) {
                Path target = folder.resolve(ORIGINAL.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SampleRecord(folder);
    }

    /** The names of its files. */
    public static List<String> names() {
        try (Stream<Path> files = Files.walk(ORIGINAL)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> ORIGINAL.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces every {@code old} in a file; fails if there is none. */
    public SampleRecord with(String file, String old, String replacement) {
        String text = text(file);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(file + " does not hold " + old);
        }
        return with(file, text.replace(old, replacement).getBytes(StandardCharsets.UTF_8));
    }

    public SampleRecord with(String file, byte[] bytes) {
        try {
            Files.write(folder.resolve(file), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public SampleRecord without(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public RecordReading read() {
        return RecordReader.read(folder);
    }
}
