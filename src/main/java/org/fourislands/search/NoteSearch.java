package org.fourislands.search;

import java.io.IOException;
import java.util.List;
import org.fourislands.library.notes.Note;
import org.fourislands.library.notes.NoteBook;
import org.fourislands.library.notes.Quote;
import org.fourislands.view.FoundGroup;
import org.fourislands.view.FoundItem;
import org.fourislands.view.FoundText;
import org.fourislands.view.Opening;
import org.fourislands.view.Selection;

/** Finds words in the reader's notes, and in the passages that they marked. */
final class NoteSearch {
    private static final int MOST = 1000;

    private final NoteBook book;
    private final CopyTitles titles;
    private volatile HeldIndex<Note> index = HeldIndex.of(List.of(), NoteSearch::text);
    private volatile List<Note> taken = List.of();

    NoteSearch(NoteBook book, CopyTitles titles) {
        this.book = book;
        this.titles = titles;
    }

    /** Reads the notes again. */
    void refresh() throws IOException {
        List<Note> now = book.notes().notes();
        if (!now.equals(taken)) {
            index = HeldIndex.of(now, NoteSearch::text);
            taken = now;
        }
    }

    List<Note> find(Typed typed) {
        return typed.saysSomething() ? index.find(typed, MOST) : List.of();
    }

    FoundItem item(Note note, String nameless, Typed typed) {
        String text = text(note);
        return new FoundItem(
                FoundGroup.NOTES,
                new Opening.OfNote(
                        note.id(),
                        note.subject().copy(),
                        note.subject().source().map(Selection::source),
                        note.at()),
                FoundText.plain(note.subject()
                        .source()
                        .flatMap(source -> titles.of(source, note.at()))
                        .orElse(nameless)),
                Context.around(text, Marking.in(text, typed)));
    }

    private static String text(Note note) {
        String marked = note.quote().map(Quote::exact).orElse("");
        return note.words().isBlank() || marked.isBlank() ? note.words() + marked : note.words() + "\n" + marked;
    }
}
