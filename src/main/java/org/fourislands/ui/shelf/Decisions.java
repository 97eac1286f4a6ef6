package org.fourislands.ui.shelf;

import org.fourislands.library.Receipt;
import org.fourislands.library.SavedCopy;
import org.fourislands.words.Phrases;

/** What the reader decides about what was taken in; each decision then stands in its line. */
final class Decisions {
    private final Phrases phrases;
    private final Receiving receiving;
    private final CopyDesk desk;
    private final ReceiptWords words;
    private final ShelfPage.Deeds deeds;

    Decisions(Phrases phrases, Receiving receiving, CopyDesk desk, ReceiptWords words, ShelfPage.Deeds deeds) {
        this.phrases = phrases;
        this.receiving = receiving;
        this.desk = desk;
        this.words = words;
        this.deeds = deeds;
    }

    ReceivedCell.Deeds all() {
        return new ReceivedCell.Deeds(this::assign, this::addWork, this::leave, this::read);
    }

    private void assign(Received line) {
        line.copy().ifPresent(copy -> desk.assign(copy, work -> decided(line, work)));
    }

    private void addWork(Received line) {
        if (line.receipt() instanceof Receipt.Kept kept && line.asksForAWork()) {
            if (desk.canAddWorks()) {
                desk.addWork(kept.copy(), kept.head(), work -> decided(line, work));
            } else {
                deeds.tell().accept(phrases.of("own.none"));
            }
        }
    }

    private void decided(Received line, String work) {
        receiving.replace(line, line.deciding(phrases.of("take.as-you-said", words.work(work))));
    }

    private void leave(Received line) {
        if (line.asksForAWork()) {
            receiving.replace(line, line.deciding(phrases.of("take.left")));
        }
    }

    private void read(Received line) {
        line.copy().map(SavedCopy::sha256).ifPresent(deeds.opening()::readCopy);
    }
}
