package org.fourislands.app;

import java.io.IOException;
import org.fourislands.export.ShelfJson;
import org.fourislands.library.Receipt;
import org.fourislands.storage.copies.UnreadableCopyException;
import org.fourislands.storage.shelf.Intake;
import org.fourislands.words.Phrases;

/** What came of taking something in, for window and command line alike: the one place where a refusal becomes a sentence. */
final class Receipts {
    private final Phrases phrases;

    Receipts(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Something that is taken in. */
    interface Taking<T> {
        T take() throws IOException, UnreadableCopyException;
    }

    /** Of a copy. */
    Receipt ofCopy(Taking<Intake.Taken> taking) {
        return of(() -> {
            Intake.Taken taken = taking.take();
            return new Receipt.Kept(taken.copy(), taken.match(), taken.head(), taken.news());
        });
    }

    Receipt of(Taking<Receipt> taking) {
        try {
            return taking.take();
        } catch (UnreadableCopyException e) {
            return new Receipt.Refused(
                    phrases.of("copy.unreadable." + e.reason().word()));
        } catch (IOException e) {
            return new Receipt.Refused(phrases.of("copy.not-kept", String.valueOf(e.getMessage())));
        }
    }

    /** The same as the command line tells it; {@code name} is what was given. */
    static ShelfJson.Entry entry(String name, Receipt receipt) {
        if (receipt instanceof Receipt.Refused refused) {
            return ShelfJson.Entry.refused(name, refused.why());
        }
        if (receipt instanceof Receipt.Listed listed) {
            return ShelfJson.Entry.ofList(name, listed.works(), listed.trouble());
        }
        Receipt.Kept kept = (Receipt.Kept) receipt;
        return ShelfJson.Entry.of(name, kept.copy(), kept.match());
    }
}
