package org.fourislands.storage.shelf;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fourislands.library.CopyMatch;
import org.fourislands.library.CopyMatching;
import org.fourislands.library.CopyReading;
import org.fourislands.library.FetchedPage;
import org.fourislands.library.SavedCopy;
import org.fourislands.storage.copies.CopyReader;
import org.fourislands.storage.copies.UnreadableCopyException;

/** Takes files onto the shelf: reads each, tells of which source it is a copy, and keeps it. Slow; not for the window's thread. */
public final class Intake {
    private static final int DEEPEST = 12;
    private static final int MOST_FILES = 10_000;

    private final ShelfFolder shelf;
    private final CopyMatching matching;
    private final Clock clock;

    public Intake(ShelfFolder shelf, CopyMatching matching, Clock clock) {
        this.shelf = shelf;
        this.matching = matching;
        this.clock = clock;
    }

    /** A file that was taken in. */
    public record Taken(SavedCopy copy, CopyMatch match) {}

    /** The files of a folder and its folders, by name; a file is its own. Links are not followed. */
    public static List<Path> files(Path fileOrFolder) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(fileOrFolder, EnumSet.noneOf(FileVisitOption.class), DEEPEST, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes kind) {
                if (kind.isRegularFile()) {
                    files.add(file);
                }
                return files.size() < MOST_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException refused) {
                return FileVisitResult.CONTINUE;
            }
        });
        return files.stream().sorted().toList();
    }

    public Taken take(Path file) throws IOException, UnreadableCopyException {
        byte[] bytes = CopyReader.bytes(file);
        String name = String.valueOf(file.getFileName());
        CopyReading reading = CopyReader.read(bytes, name);
        return keep(bytes, name, reading, reading.head().address());
    }

    /** A page that was fetched, and the address that was asked for: it may have moved since it was cited. */
    public Taken take(FetchedPage page, URI asked) throws IOException, UnreadableCopyException {
        byte[] bytes = page.content();
        String name = PageName.of(page);
        CopyReading reading = CopyReader.read(bytes, name);
        CopyReading askedFor = new CopyReading(reading.head().at(Optional.of(asked.toString())), reading.readings());
        return keep(bytes, name, askedFor, Optional.of(page.address().toString()));
    }

    private Taken keep(byte[] bytes, String name, CopyReading reading, Optional<String> address) throws IOException {
        CopyMatch match = matching.match(reading);
        SavedCopy copy = new SavedCopy(
                ShelfFolder.sha256(bytes),
                match.source(),
                name,
                ending(name),
                bytes.length,
                clock.instant(),
                address,
                reading.head().title());
        return new Taken(shelf.keep(copy, bytes, match.text()), match);
    }

    /** Only what is surely harmless as a file's ending. */
    private static String ending(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Optional.of(lower.lastIndexOf('.'))
                .filter(dot -> dot >= 0)
                .map(lower::substring)
                .filter(ending -> ending.matches("\\.[a-z]{2,8}"))
                .orElse(".copy");
    }
}
