package org.fourislands.storage.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fourislands.library.SavedCopy;
import org.fourislands.library.notes.NotesRead;
import org.fourislands.storage.notes.NoteFolder;
import org.fourislands.storage.shelf.ShelfFolder;
import org.fourislands.storage.works.OwnSourceFolder;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;

/**
 * What is on the shelf, read as the program reads it.
 *
 * @param there each copy, note and work, as {@link Ledger} names them
 * @param broken what is there and not whole
 * @param drafts files and folders that an ended program left half done, seen by nobody; what was removed is kept aside for a day and is none
 */
record Stock(Map<String, String> there, List<String> broken, int drafts) {

    static Stock of(Path library) throws IOException {
        Map<String, String> there = new TreeMap<>();
        List<String> broken = new ArrayList<>();
        ShelfFolder shelf = new ShelfFolder(library);
        for (SavedCopy copy : shelf.copies()) {
            there.put("copy:" + copy.sha256(), "there");
            byte[] bytes = Files.readAllBytes(shelf.original(copy));
            if (!ShelfFolder.sha256(bytes).equals(copy.sha256()) || bytes.length != copy.bytes()) {
                broken.add("bytes of " + copy.sha256());
            }
            if (shelf.text(copy).isEmpty()) {
                broken.add("text of " + copy.sha256());
            }
        }
        NotesRead notes = new NoteFolder(library, Clock.systemUTC()).notes();
        notes.notes().forEach(note -> there.put("note:" + note.id(), note.words()));
        notes.unreadable().forEach(file -> broken.add(file.toString()));
        OwnSourceFolder works = new OwnSourceFolder(library, Phrases.in(Language.ENGLISH), Clock.systemUTC());
        works.all().forEach(work -> there.put("work:" + work.bibliography().title(), "there"));
        works.unreadable().forEach(file -> broken.add(file.toString()));
        return new Stock(there, broken, drafts(library));
    }

    private static int drafts(Path library) throws IOException {
        try (Stream<Path> all = Files.walk(library)) {
            return (int) all.map(path -> String.valueOf(path.getFileName()))
                    .filter(name -> name.startsWith(".") && !name.equals(".lock") && !name.startsWith(".removed-"))
                    .count();
        }
    }
}
