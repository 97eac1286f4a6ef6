package org.fourislands.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.fourislands.lessons.EnclosedCopy;
import org.fourislands.library.FetchWatch;
import org.fourislands.library.Offer;
import org.fourislands.library.Receipt;
import org.fourislands.library.TakingIn;
import org.fourislands.storage.copies.UnreadableCopyException;
import org.fourislands.storage.lessons.LessonFolder;
import org.fourislands.storage.shelf.Intake;
import org.fourislands.words.Phrases;

/** The shelf's door as the window asks for it: what goes wrong comes back as a sentence. */
final class ShelfDoor implements TakingIn {
    private final Supplier<Intake> intake;
    private final Supplier<ReadingLists> lists;
    private final Phrases phrases;

    /** {@code intake} and {@code lists} may wait until the record is read. */
    ShelfDoor(Supplier<Intake> intake, Supplier<ReadingLists> lists, Phrases phrases) {
        this.intake = intake;
        this.lists = lists;
        this.phrases = phrases;
    }

    @Override
    public List<Offer> files(List<Path> given) throws IOException {
        List<Offer> files = new ArrayList<>();
        for (Path one : given) {
            Intake.files(one).forEach(file -> files.add(new Offer.InFile(file)));
        }
        return files;
    }

    @Override
    public Receipt take(Offer offer, FetchWatch watch) {
        if (offer instanceof Offer.AtAddress page) {
            return new PagesOntoShelf(intake.get(), phrases).take(page.address(), watch);
        }
        if (offer instanceof Offer.InFile list && ReadingLists.isOne(list.file())) {
            return lists.get().receive(list.file());
        }
        return new Receipts(phrases).ofCopy(() -> taken(offer));
    }

    private Intake.Taken taken(Offer offer) throws IOException, UnreadableCopyException {
        Intake open = intake.get();
        if (offer instanceof Offer.InFile in) {
            return open.take(in.file());
        }
        if (offer instanceof Offer.Enclosed copy) {
            return open.take(LessonFolder.bytes(copy.lesson(), EnclosedCopy.unsaid(copy.entry(), 0)), copy.name());
        }
        Offer.Pasted pasted = (Offer.Pasted) offer;
        return open.take(pasted.text().getBytes(StandardCharsets.UTF_8), pasted.name());
    }
}
