package org.fourislands.storage.lessons;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fourislands.lessons.EnclosedCopy;
import org.fourislands.library.CopyShelf;
import org.fourislands.library.SavedCopy;
import org.fourislands.storage.AtomicFile;

/**
 * Which enclosed copies the reader was asked about before, so that nobody is asked twice: a line each with the SHA-256, the latest
 * last ({@code lessons/asked-copies.txt}). What lies on the shelf needs no asking.
 */
final class AskedCopies {
    private static final String FILE = "asked-copies.txt";
    private static final int MOST = 5000;

    private final Path file;
    private final CopyShelf shelf;

    AskedCopies(Path folder, CopyShelf shelf) {
        this.file = folder.resolve(FILE);
        this.shelf = shelf;
    }

    List<EnclosedCopy> without(List<EnclosedCopy> enclosed) {
        if (enclosed.isEmpty()) {
            return List.of();
        }
        Set<String> known = new HashSet<>(lines());
        onShelf().map(SavedCopy::sha256).forEach(known::add);
        return enclosed.stream().filter(copy -> !known.contains(copy.sha256())).toList();
    }

    synchronized void add(List<EnclosedCopy> enclosed) throws IOException {
        if (enclosed.isEmpty()) {
            return;
        }
        List<String> lines = new ArrayList<>(lines());
        enclosed.stream()
                .map(EnclosedCopy::sha256)
                .filter(sha256 -> !lines.contains(sha256))
                .forEach(lines::add);
        AtomicFile.write(file, String.join("\n", lines.subList(Math.max(0, lines.size() - MOST), lines.size())) + "\n");
    }

    private Stream<SavedCopy> onShelf() {
        try {
            return shelf.copies().stream();
        } catch (IOException unreadable) {
            return Stream.empty(); // asked once too often is better than never
        }
    }

    private List<String> lines() {
        try {
            return Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
