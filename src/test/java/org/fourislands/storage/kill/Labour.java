package org.fourislands.storage.kill;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.fourislands.library.CopyMatching;
import org.fourislands.library.Found;
import org.fourislands.library.NewWork;
import org.fourislands.library.SavedCopy;
import org.fourislands.library.notes.Note;
import org.fourislands.library.notes.NoteSubject;
import org.fourislands.library.notes.Quote;
import org.fourislands.sources.Source;
import org.fourislands.storage.copies.UnreadableCopyException;
import org.fourislands.storage.notes.NoteFolder;
import org.fourislands.storage.shelf.Intake;
import org.fourislands.storage.shelf.ShelfFolder;
import org.fourislands.storage.works.OwnSourceFolder;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;

/**
 * A busy reader: takes pages in, notes, changes and removes notes, adds works, removes and assigns copies. Says what it is about to do and
 * what is done, one line each, as {@link Ledger} reads them.
 */
final class Labour {
    private static final Phrases PHRASES = Phrases.in(Language.ENGLISH);

    private final Random chance;
    private final Consumer<String> told;
    private final Path inbox;
    private final ShelfFolder shelf;
    private final Intake intake;
    private final NoteFolder notes;
    private final OwnSourceFolder works;
    private int kinds = 10;

    Labour(Path library, Path inbox, long seed, Consumer<String> told) {
        this.chance = new Random(seed);
        this.told = told;
        this.inbox = inbox;
        this.shelf = new ShelfFolder(library);
        this.intake = new Intake(shelf, new CopyMatching(List.of(), List.of()), Clock.systemUTC());
        this.notes = new NoteFolder(library, Clock.systemUTC());
        this.works = new OwnSourceFolder(library, PHRASES, Clock.systemUTC());
    }

    /** Touches nothing that is there. */
    Labour onlyAdding() {
        kinds = 6;
        return this;
    }

    /** One thing of many; what is refused stays undone, and is told. */
    void once() {
        try {
            switch (chance.nextInt(kinds)) {
                case 0, 1 -> takeIn();
                case 2, 3, 4 -> note();
                case 5 -> addWork();
                case 6, 7 -> changeNote();
                case 8 -> removeNote();

                default -> removeOrAssignCopy();
            }
        } catch (IOException | UnreadableCopyException refused) {
            told.accept("refused");
        }
    }

    private void takeIn() throws IOException, UnreadableCopyException {
        String page = "<html><head><title>Sample " + UUID.randomUUID() + "</title></head><body><article><p>"
                + "One more sentence of no meaning. ".repeat(1 + chance.nextInt(400)) + "</p></article></body></html>";
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(inbox.resolve("page-" + UUID.randomUUID() + ".html"), bytes);
        doing("copy:" + ShelfFolder.sha256(bytes), "there", () -> intake.take(file));
        Files.delete(file);
    }

    private void note() throws IOException {
        String words = words();
        Note note = Note.on(
                        NoteSubject.ofSource("lowy-2016"),
                        Quote.of("Some words of a copy.", new Found.Place(5, 10)),
                        Optional.empty(),
                        Instant.now())
                .saying(words);
        doing("note:" + note.id(), words, () -> notes.save(note));
    }

    private void changeNote() throws IOException {
        Optional<Note> note = any(notes.notes().notes());
        if (note.isPresent()) {
            String words = words();
            doing("note:" + note.get().id(), words, () -> notes.save(note.get().saying(words)));
        }
    }

    private void removeNote() throws IOException {
        Optional<Note> note = any(notes.notes().notes());
        if (note.isPresent()) {
            doing("note:" + note.get().id(), "", () -> notes.remove(note.get()));
        }
    }

    private void addWork() throws IOException {
        String title = "Sample " + UUID.randomUUID();
        NewWork work = new NewWork(
                title,
                List.of("Ann Sample"),
                Optional.empty(),
                Optional.empty(),
                "en",
                Optional.empty(),
                Source.Kind.PRESS,
                Source.Side.THIRD);
        doing("work:" + title, "there", () -> works.add(work));
    }

    private void removeOrAssignCopy() throws IOException {
        Optional<SavedCopy> copy = any(shelf.copies());
        if (copy.isPresent() && chance.nextBoolean()) {
            doing("copy:" + copy.get().sha256(), "", () -> {
                shelf.remove(copy.get());
                return copy;
            });
        } else if (copy.isPresent()) {
            doing("copy:" + copy.get().sha256(), "there", () -> shelf.assign(copy.get(), Optional.of("osw-2019")));
        }
    }

    private String words() {
        return "w" + UUID.randomUUID() + " islands and ferries".repeat(chance.nextInt(300));
    }

    private <T> Optional<T> any(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(new ArrayList<>(all).get(chance.nextInt(all.size())));
    }

    /** An empty value is what is gone. */
    private void doing(String what, String value, Deed deed) throws IOException {
        told.accept(Ledger.BEGUN + what + "\t" + value);
        try {
            deed.run();
        } catch (UnreadableCopyException impossible) {
            throw new IllegalStateException(impossible);
        }
        told.accept(Ledger.DONE + what + "\t" + value);
    }

    private interface Deed {
        Object run() throws IOException, UnreadableCopyException;
    }
}
