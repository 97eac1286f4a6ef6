package org.fourislands.ui.shelf;

import java.util.Optional;
import org.fourislands.library.Found;
import org.fourislands.library.Receipt;
import org.fourislands.library.SavedCopy;

/**
 * One thing that was offered, what came of it, and what the reader has decided since.
 *
 * @param name what it is called
 * @param decided the reader's decision in words
 */
record Received(String name, Receipt receipt, Optional<String> decided) {

    static Received of(String name, Receipt receipt) {
        return new Received(name, receipt, Optional.empty());
    }

    Received deciding(String words) {
        return new Received(name, receipt, Optional.of(words));
    }

    /** The copy, if it is on the shelf. */
    Optional<SavedCopy> copy() {
        return receipt instanceof Receipt.Kept kept ? Optional.of(kept.copy()) : Optional.empty();
    }

    /** Whether it lies on the shelf, and of which work it is has to be said by the reader. */
    boolean asksForAWork() {
        return decided.isEmpty()
                && copy().filter(copy -> copy.source().isEmpty()).isPresent();
    }

    /** Whether the work was only guessed at. */
    boolean isUnsure() {
        return decided.isEmpty()
                && receipt instanceof Receipt.Kept kept
                && kept.copy().source().isPresent()
                && kept.match().certainty() != Found.Certainty.CERTAIN;
    }
}
