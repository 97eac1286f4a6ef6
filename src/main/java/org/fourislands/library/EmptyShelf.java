package org.fourislands.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A shelf with nothing on it: where there is no library. */
public final class EmptyShelf implements CopyShelf {

    @Override
    public List<SavedCopy> copies() {
        return List.of();
    }

    @Override
    public Optional<CopyText> text(SavedCopy copy) {
        return Optional.empty();
    }

    @Override
    public Path original(SavedCopy copy) {
        return Path.of(copy.fileName());
    }

    @Override
    public SavedCopy assign(SavedCopy copy, Optional<String> source) {
        return copy.of(source);
    }

    @Override
    public void remove(SavedCopy copy) {
        // It is not there.
    }
}
