package org.fourislands.storage.shelf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a program that was killed left half done: drafts of copies, copies half taken away, drafts of files; and copies
 * and lessons that the reader removed. Only what is older
 * than a day is cleared, since another program may be at work on the rest; none takes a minute. No link is followed.
 */
final class Leftovers {
    private static final Duration OLD = Duration.ofDays(1);
    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern FOLDER = Pattern.compile("\\.((new|gone)-" + UUID + "|removed-[0-9a-f]{32})");
    private static final Pattern FILE = Pattern.compile("\\..+\\.(" + UUID + "\\.tmp|lesson\\.removed)");
    private static final int DEPTH = 2;

    private final Instant before;

    private Leftovers(Instant before) {
        this.before = before;
    }

    static void clear(Path folder, Instant now) {
        Leftovers leftovers = new Leftovers(now.minus(OLD));
        leftovers.in(folder).forEach(Leftovers::tryToDelete);
    }

    /** What cannot be cleared stays for another time. */
    private static boolean tryToDelete(Path left) {
        try {
            delete(left);
            return true;
        } catch (IOException | UncheckedIOException inUse) {
            return false;
        }
    }

    private List<Path> in(Path copies) {
        if (!Files.isDirectory(copies)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(copies, DEPTH)) {
            return all.filter(path -> !path.equals(copies) && isLeft(path)).toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }

    private boolean isLeft(Path path) {
        String name = String.valueOf(path.getFileName());
        boolean folder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
        boolean named = folder
                ? FOLDER.matcher(name).matches()
                : Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                        && FILE.matcher(name).matches();
        return named && isOld(path) && (!folder || allOld(path));
    }

    /** A folder grows old only when all in it has. */
    private boolean allOld(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.allMatch(this::isOld);
        } catch (IOException | UncheckedIOException beingTakenAway) {
            return false;
        }
    }

    private boolean isOld(Path path) {
        try {
            return Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS)
                    .toInstant()
                    .isBefore(before);
        } catch (IOException gone) {
            return false;
        }
    }

    /** The folder with all in it; another program may be deleting the same. */
    static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes kind) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failed) throws IOException {
                if (failed instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failed;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failed) throws IOException {
                Files.deleteIfExists(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
