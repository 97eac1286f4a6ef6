package org.fourislands.storage.shelf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.fourislands.library.CopyShelf;
import org.fourislands.library.CopyText;
import org.fourislands.library.SavedCopy;
import org.fourislands.storage.AtomicFile;

/**
 * The folder of the saved copies: {@code copies/SHA/} with the bytes as they came ({@code original.html}), what is known of
 * them ({@code copy.json}) and their text ({@code text.json}). A copy's folder is filled under another name and then renamed,
 * so that a copy is there whole or not at all, whenever the program ends. For any thread, and several programs at once.
 */
public final class ShelfFolder implements CopyShelf {
    private static final String DRAFT = ".new-";
    private static final String GONE = ".gone-";
    private static final String REMOVED = ".removed-";
    private static final String COPY = "copy.json";
    private static final String TEXT = "text.json";
    private static final int NAME_LENGTH = 32;

    private final Path library;
    private final Path copies;

    public ShelfFolder(Path library) {
        this.library = library;
        copies = library.resolve("copies");
    }

    @Override
    public List<SavedCopy> copies() throws IOException {
        if (!Files.isDirectory(copies)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(copies)) {
            return folders.filter(folder -> !isHidden(folder))
                    .flatMap(folder -> read(folder.resolve(COPY)).flatMap(CopyForm::copy).stream())
                    .sorted(Comparator.comparing(SavedCopy::taken).reversed().thenComparing(SavedCopy::sha256))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Keeps a copy. One with the same bytes that is there already stays, and is returned. */
    public SavedCopy keep(SavedCopy copy, byte[] original, CopyText text) throws IOException {
        Path target = folderOf(copy.sha256());
        Optional<SavedCopy> there = read(target.resolve(COPY)).flatMap(CopyForm::copy);
        if (there.isPresent()) {
            return there.get();
        }
        if (Files.isDirectory(target)) {
            // A copy that can no longer be read would stand in the way of the sound one.
            takeAway(target);
        }
        Path draft = copies.resolve(DRAFT + UUID.randomUUID());
        Files.createDirectories(draft);
        try {
            AtomicFile.write(draft.resolve("original" + copy.ending()), original);
            AtomicFile.write(draft.resolve(TEXT), CopyForm.written(text));
            AtomicFile.write(draft.resolve(COPY), CopyForm.written(copy));
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            return copy;
        } catch (FileSystemException anotherWasFaster) {
            // Which of its kinds tells that a folder is there already differs between systems.
            return read(target.resolve(COPY)).flatMap(CopyForm::copy).orElseThrow(() -> anotherWasFaster);
        } finally {
            remove(draft);
        }
    }

    @Override
    public SavedCopy assign(SavedCopy copy, Optional<String> source) throws IOException {
        SavedCopy assigned = copy.of(source);
        AtomicFile.write(folderOf(copy.sha256()).resolve(COPY), CopyForm.written(assigned));
        return assigned;
    }

    @Override
    public Optional<CopyText> text(SavedCopy copy) {
        return read(folderOf(copy.sha256()).resolve(TEXT)).flatMap(CopyForm::text);
    }

    @Override
    public Path original(SavedCopy copy) {
        return folderOf(copy.sha256()).resolve("original" + copy.ending());
    }

    @Override
    public void remove(SavedCopy copy) throws IOException {
        Path aside = aside(copy);
        if (Files.isDirectory(aside)) {
            takeAway(aside); // the same copy, removed before and taken in again
        }
        // It may come back for a day from now, however old it is.
        Files.setLastModifiedTime(folderOf(copy.sha256()).resolve(COPY), FileTime.from(Instant.now()));
        Files.move(folderOf(copy.sha256()), aside, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void restore(SavedCopy copy) throws IOException {
        Path aside = aside(copy);
        Path target = folderOf(copy.sha256());
        if (Files.isDirectory(aside) && !Files.isDirectory(target)) {
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** What lies there is on no list, and cleared a day later. */
    private Path aside(SavedCopy copy) {
        return copies.resolve(REMOVED + copy.sha256().substring(0, NAME_LENGTH));
    }

    /** Clears what a program that was killed left half done more than a day ago, and what was removed before that. */
    public void clearLeftovers(Instant now) {
        Stream.of("copies", "notes", "sources", "lessons")
                .map(library::resolve)
                .forEach(folder -> Leftovers.clear(folder, now));
    }

    private void takeAway(Path folder) throws IOException {
        Path gone = copies.resolve(GONE + UUID.randomUUID());
        Files.move(folder, gone, StandardCopyOption.ATOMIC_MOVE);
        remove(gone);
    }

    /** The SHA-256 of a file's bytes, in hexadecimal. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private Path folderOf(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("no SHA-256: " + sha256);
        }
        return copies.resolve(sha256.substring(0, NAME_LENGTH));
    }

    private static boolean isHidden(Path folder) {
        return String.valueOf(folder.getFileName()).startsWith(".");
    }

    private static Optional<String> read(Path file) {
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            Leftovers.delete(folder);
        }
    }
}
