package org.fourislands.search;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NIOFSDirectory;
import org.fourislands.library.CopyShelf;
import org.fourislands.library.SavedCopy;
import org.fourislands.search.CopyIndex.Paragraphs;

/**
 * Finds words in the text of the saved copies. Keeps its index in a folder; where that is damaged it is made anew, where it
 * cannot be written the latest copies are held in memory. For any thread; several programs may use one folder.
 */
final class CopySearch {
    private static final Logger LOG = System.getLogger(CopySearch.class.getName());
    private static final int BETWEEN_COMMITS = 20;
    private static final int MOST_IN_MEMORY = 300;

    private final CopyShelf shelf;
    private final Path folder;
    private volatile Map<String, SavedCopy> onShelf = Map.of();
    private volatile Optional<CopyIndex> index = Optional.empty();
    private Optional<Directory> memory = Optional.empty();

    CopySearch(CopyShelf shelf, Path folder) {
        this.shelf = shelf;
        this.folder = folder;
    }

    Optional<SavedCopy> copy(String sha256) {
        return Optional.ofNullable(onShelf.get(sha256));
    }

    /** What is there now; nothing while nothing is ready. */
    Paragraphs find(Typed typed, int most) {
        Optional<CopyIndex> open = index;
        if (open.isEmpty() || !typed.saysSomething()) {
            return Paragraphs.none();
        }
        try {
            return open.get().find(typed, most, onShelf::containsKey);
        } catch (IOException | RuntimeException damaged) {
            LOG.log(Level.DEBUG, "the index of the copies could not be read", damaged);
            forget(open.get());
            return Paragraphs.none();
        }
    }

    /** Takes in the copies that came, and out those that went. Slow where there are many new ones. */
    synchronized void refresh() throws IOException {
        Map<String, SavedCopy> now = new LinkedHashMap<>();
        shelf.copies().forEach(copy -> now.put(copy.sha256(), copy));
        onShelf = Map.copyOf(now);
        if (now.isEmpty() && index.isEmpty()) {
            return;
        }
        List<SavedCopy> latestFirst = List.copyOf(now.values());
        try {
            keepOnDisk(latestFirst);
        } catch (LockObtainFailedException another) {
            LOG.log(Level.DEBUG, "another program is writing the index", another);
            followOther();
        } catch (IOException | RuntimeException refused) {
            LOG.log(Level.DEBUG, "the index cannot be kept in its folder", refused);
            keepInMemory(latestFirst);
        }
    }

    private void keepOnDisk(List<SavedCopy> copies) throws IOException {
        if (memory.isPresent()) {
            throw new IOException("the folder refused before");
        }
        try {
            bringUpToDate(opened(new NIOFSDirectory(folder)), copies);
        } catch (LockObtainFailedException another) {
            throw another;
        } catch (IOException | RuntimeException damaged) {
            LOG.log(Level.DEBUG, "the index of the copies is made anew", damaged);
            index.ifPresent(this::forget);
            Directory directory = new NIOFSDirectory(folder);
            IndexFolder.clear(directory);
            bringUpToDate(opened(directory), copies);
        }
    }

    private void keepInMemory(List<SavedCopy> copies) throws IOException {
        Directory directory = memory.orElseGet(ByteBuffersDirectory::new);
        if (memory.isEmpty()) {
            index.ifPresent(this::forget);
            memory = Optional.of(directory);
        }
        bringUpToDate(opened(directory), copies.subList(0, Math.min(MOST_IN_MEMORY, copies.size())));
    }

    private CopyIndex opened(Directory directory) throws IOException {
        if (index.isEmpty()) {
            IndexFolder.begin(directory);
            index = Optional.of(CopyIndex.open(directory));
        }
        return index.orElseThrow();
    }

    private void followOther() throws IOException {
        if (index.isPresent()) {
            index.get().follow();
        }
    }

    private void bringUpToDate(CopyIndex open, List<SavedCopy> copies) throws IOException {
        open.follow();
        Set<String> there = open.copies();
        Set<String> gone = new HashSet<>(there);
        copies.forEach(copy -> gone.remove(copy.sha256()));
        List<SavedCopy> missing =
                copies.stream().filter(copy -> !there.contains(copy.sha256())).toList();
        if (missing.isEmpty() && gone.isEmpty()) {
            return;
        }
        try (IndexedCopies writer = IndexedCopies.in(open.directory())) {
            for (String copy : gone) {
                writer.remove(copy);
            }
            for (int i = 0; i < missing.size(); i++) {
                writer.add(missing.get(i), shelf);
                if (i % BETWEEN_COMMITS == 0) {
                    writer.commit();
                    open.follow();
                }
            }
            writer.commit();
        }
        open.follow();
    }

    private void forget(CopyIndex broken) {
        index = Optional.empty();
        try {
            broken.close();
        } catch (IOException alreadyUseless) {
            LOG.log(Level.DEBUG, "the index could not be closed", alreadyUseless);
        }
    }
}
