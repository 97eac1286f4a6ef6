package org.fourislands.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fourislands.history.Atlas;
import org.fourislands.view.Find;
import org.fourislands.view.FoundItem;
import org.fourislands.view.FoundText;
import org.fourislands.view.Indexed;
import org.fourislands.view.Opening;
import org.fourislands.words.Phrases;

/**
 * Finds words in the record: first as they stand there letter by letter, the thing itself before what speaks of it, then in
 * other forms. Needs no index for the first.
 */
final class RecordSearch {
    private static final int MOST_IN_OTHER_FORMS = 400;

    private final Atlas atlas;
    private final Phrases phrases;
    private Optional<Find> letters = Optional.empty();
    private volatile Optional<HeldIndex<Indexed>> index = Optional.empty();

    RecordSearch(Atlas atlas, Phrases phrases) {
        this.atlas = atlas;
        this.phrases = phrases;
    }

    /** Takes the record apart: takes about a second, and nothing waits for it. */
    void prepare() {
        if (index.isEmpty()) {
            index = Optional.of(HeldIndex.of(letters().pieces(), piece -> piece.title() + "\n" + piece.text()));
        }
    }

    /** The pieces, the nearest first. */
    List<Indexed> find(String words, Typed typed) {
        Set<Indexed> found = new LinkedHashSet<>();
        asTyped(words, typed).forEach(hit -> found.add(hit.piece()));
        if (typed.saysSomething()) {
            index.ifPresent(taken -> found.addAll(taken.find(typed, MOST_IN_OTHER_FORMS)));
        }
        return List.copyOf(found);
    }

    private List<Find.Hit> asTyped(String words, Typed typed) {
        boolean quoted = typed.all().stream().anyMatch(wanted -> wanted.way() == Wanted.Way.PHRASE);
        return quoted
                ? letters()
                        .findFolded(typed.all().stream()
                                .map(wanted -> Find.folded(wanted.text()))
                                .toList())
                : letters().find(words);
    }

    static FoundItem item(Indexed piece, Typed typed) {
        FoundText title = new FoundText(piece.title(), Marking.in(piece.title(), typed));
        FoundText context = Context.around(piece.text(), Marking.in(piece.text(), typed));
        return new FoundItem(piece.group(), new Opening.OfRecord(piece.target(), piece.at()), title, context);
    }

    private synchronized Find letters() {
        Find made = letters.orElseGet(() -> new Find(atlas, phrases));
        letters = Optional.of(made);
        return made;
    }
}
