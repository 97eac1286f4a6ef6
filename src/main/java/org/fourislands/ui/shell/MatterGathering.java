package org.fourislands.ui.shell;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourislands.library.SavedCopy;
import org.fourislands.library.notes.Anchoring;
import org.fourislands.library.notes.NoteBook;
import org.fourislands.library.reading.OpenedCopy;
import org.fourislands.ui.reading.ReadingMatter;
import org.fourislands.ui.reading.ReadingWorks;
import org.fourislands.view.Opening;
import org.fourislands.view.Selection;

/** Takes copies from the shelf with all that is read beside them. Reads files; never on the window's thread. */
record MatterGathering(NoteBook notes, ReadingWorks works, CopyTitles titles, LeftPlaces left) {

    Optional<ReadingMatter> of(Optional<OpenedCopy> opened) throws IOException {
        return opened.isEmpty() ? Optional.empty() : Optional.of(matter(opened.get()));
    }

    /** The copy in which a note was made, else the one of its work that has most of its passages. */
    Optional<OpenedCopy> copyOf(Opening.OfNote note) throws IOException {
        Optional<OpenedCopy> own =
                note.copy().isPresent() ? works.copies().openBytes(note.copy().get()) : Optional.empty();
        Optional<String> work = note.thing().map(Selection::id);
        return own.isPresent() || work.isEmpty() ? own : works.copies().open(work.get());
    }

    private ReadingMatter matter(OpenedCopy opened) throws IOException {
        Anchoring anchoring = Anchoring.in(opened.text());
        return new ReadingMatter(
                opened,
                titles.title(opened.copy()),
                titles.told(opened.copy()),
                opened.copy().source().map(works.beside()).orElse(Map.of()),
                notes.notes().of(opened.copy()).stream().map(anchoring::anchor).toList(),
                left.of(works, opened.copy()),
                copies(opened.copy()));
    }

    private List<ReadingMatter.CopyChoice> copies(SavedCopy shown) throws IOException {
        List<SavedCopy> all = shown.source().isPresent()
                ? works.copies().copiesOf(shown.source().get())
                : List.of(shown);
        return all.stream()
                .map(copy -> new ReadingMatter.CopyChoice(copy.sha256(), titles.saved(copy)))
                .toList();
    }
}
