package org.fourislands.search;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourislands.library.Block;
import org.fourislands.library.CopyShelf;
import org.fourislands.library.CopyText;
import org.fourislands.library.SavedCopy;

/** A shelf whose copies are made up and held in memory. */
final class MemoryShelf implements CopyShelf {
    private final Map<SavedCopy, CopyText> texts = new LinkedHashMap<>();

    /** Puts a copy of {@code source} on it: its first text is a heading. */
    synchronized SavedCopy put(String source, String... blocks) {
        String sha256 = String.format("%064x", texts.size() + 1);
        SavedCopy copy = new SavedCopy(
                sha256,
                Optional.of(source),
                source + ".html",
                ".html",
                1,
                Instant.EPOCH.plusSeconds(texts.size()),
                Optional.empty(),
                Optional.empty());
        List<Block> all = new ArrayList<>();
        for (String text : blocks) {
            all.add(new Block(all.isEmpty() ? Block.Kind.HEADING : Block.Kind.PARAGRAPH, text));
        }
        texts.put(copy, new CopyText(all));
        return copy;
    }

    @Override
    public synchronized List<SavedCopy> copies() {
        return List.copyOf(texts.keySet());
    }

    @Override
    public synchronized Optional<CopyText> text(SavedCopy copy) {
        return Optional.ofNullable(texts.get(copy));
    }

    @Override
    public Path original(SavedCopy copy) {
        return Path.of(copy.fileName());
    }

    @Override
    public synchronized SavedCopy assign(SavedCopy copy, Optional<String> source) {
        texts.put(copy.of(source), Optional.ofNullable(texts.remove(copy)).orElseThrow());
        return copy.of(source);
    }

    @Override
    public synchronized void remove(SavedCopy copy) {
        texts.remove(copy);
    }
}
