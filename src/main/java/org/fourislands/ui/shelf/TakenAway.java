package org.fourislands.ui.shelf;

import java.util.Optional;

/** Offers to bring back what was taken off the shelf, by the notice that tells of it, and by a key once that has gone; once. */
final class TakenAway implements ShelfPage.Offering {
    private final ShelfPage.Offering shown;
    private Optional<Runnable> last = Optional.empty();

    TakenAway(ShelfPage.Offering shown) {
        this.shown = shown;
    }

    @Override
    public void offer(String sentence, String words, Runnable deed) {
        last = Optional.of(deed);
        shown.offer(sentence, words, () -> {
            if (last.equals(Optional.of(deed))) {
                bringBack();
            } else {
                deed.run();
            }
        });
    }

    /** Brings back what was taken away last. */
    void bringBack() {
        Optional<Runnable> deed = last;
        last = Optional.empty();
        deed.ifPresent(Runnable::run);
    }
}
