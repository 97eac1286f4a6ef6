package org.fourislands.search;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fourislands.history.Atlas;
import org.fourislands.library.CopyShelf;
import org.fourislands.library.notes.Note;
import org.fourislands.library.notes.NoteBook;
import org.fourislands.search.CopyIndex.Paragraphs;
import org.fourislands.view.FindRequest;
import org.fourislands.view.FoundGroup;
import org.fourislands.view.FoundItem;
import org.fourislands.view.FoundItems;
import org.fourislands.view.Indexed;
import org.fourislands.words.Phrases;

/**
 * Finds words over the record and the reader's shelf. Every word must occur; what stands in quotation marks must occur as it
 * stands; of the last word the beginning is enough. For any thread but the window's.
 */
public final class Search {
    private static final Logger LOG = System.getLogger(Search.class.getName());

    private final RecordSearch record;
    private final CopySearch copies;
    private final CopyTitles titles;
    private final NoteSearch notes;
    private final PlaceNaming naming;
    private final String ownNote;

    /** Opens nothing yet: {@link #prepare} does. */
    public Search(Atlas atlas, Phrases phrases, Library library) {
        this.record = new RecordSearch(atlas, phrases);
        this.copies = new CopySearch(library.copies(), library.folder());
        this.titles = new CopyTitles(atlas.sources(), phrases);
        this.notes = new NoteSearch(library.notes(), titles);
        this.naming = PlaceNaming.of(atlas);
        this.ownNote = phrases.of("find.note");
    }

    /**
     * What the reader keeps.
     *
     * @param folder for the index of the copies
     */
    public record Library(CopyShelf copies, NoteBook notes, Path folder) {}

    /** Makes ready what makes answers whole. Until it is done the record is searched by its letters alone. */
    public void prepare() {
        record.prepare();
        refresh();
    }

    /** Takes in the copies and notes that came, and out those that went. */
    public void refresh() {
        refresh("notes", notes::refresh);
        refresh("saved copies", copies::refresh);
    }

    private static void refresh(String what, Reading reading) {
        try {
            reading.read();
        } catch (IOException | RuntimeException unsearchable) {
            LOG.log(Level.WARNING, "the " + what + " cannot be searched", unsearchable);
        }
    }

    /** Looks through what the reader keeps. */
    private interface Reading {
        void read() throws IOException;
    }

    /** What holds the words. */
    public FoundItems find(FindRequest asked) {
        Typed typed = Typed.of(asked.words(), naming);
        if (typed.all().isEmpty()) {
            return FoundItems.none();
        }
        Map<FoundGroup, List<Indexed>> groups = new LinkedHashMap<>();
        record.find(asked.words(), typed)
                .forEach(piece -> groups.computeIfAbsent(piece.group(), first -> new ArrayList<>())
                        .add(piece));
        List<FoundItems.Section> sections = new ArrayList<>();
        groups.forEach((group, pieces) -> sections.add(section(group, pieces, typed, asked.mostOf(group))));
        addNotes(sections, typed, asked.mostOf(FoundGroup.NOTES));
        addCopies(sections, typed, asked.mostOf(FoundGroup.COPIES));
        return new FoundItems(sections);
    }

    private static FoundItems.Section section(FoundGroup group, List<Indexed> pieces, Typed typed, int most) {
        List<FoundItem> first = pieces.stream()
                .limit(most)
                .map(piece -> RecordSearch.item(piece, typed))
                .toList();
        return new FoundItems.Section(group, first, pieces.size());
    }

    private void addNotes(List<FoundItems.Section> sections, Typed typed, int most) {
        List<Note> found = notes.find(typed);
        List<FoundItem> items = found.stream()
                .limit(most)
                .map(note -> notes.item(note, ownNote, typed))
                .toList();
        if (!items.isEmpty()) {
            sections.add(new FoundItems.Section(FoundGroup.NOTES, items, found.size()));
        }
    }

    private void addCopies(List<FoundItems.Section> sections, Typed typed, int most) {
        Paragraphs found = copies.find(typed, most);
        List<FoundItem> items = found.first().stream()
                .flatMap(paragraph ->
                        copies.copy(paragraph.copy()).map(copy -> titles.item(paragraph, copy, typed)).stream())
                .toList();
        if (!items.isEmpty()) {
            sections.add(new FoundItems.Section(FoundGroup.COPIES, items, Math.max(found.all(), items.size())));
        }
    }
}
