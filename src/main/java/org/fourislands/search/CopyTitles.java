package org.fourislands.search;

import java.util.List;
import java.util.Optional;
import org.fourislands.library.SavedCopy;
import org.fourislands.sources.Locator;
import org.fourislands.sources.SourceBook;
import org.fourislands.view.FoundGroup;
import org.fourislands.view.FoundItem;
import org.fourislands.view.FoundText;
import org.fourislands.view.FoundText.Mark;
import org.fourislands.view.Opening;
import org.fourislands.view.SourceWords;
import org.fourislands.words.Phrases;

/** What a paragraph of a copy is shown as: of which work, what stands around the words, and where it opens. */
final class CopyTitles {
    private final SourceBook sources;
    private final SourceWords words;

    CopyTitles(SourceBook sources, Phrases phrases) {
        this.sources = sources;
        this.words = new SourceWords(sources, phrases);
    }

    FoundItem item(Paragraph paragraph, SavedCopy copy, Typed typed) {
        List<Mark> marks = Marking.in(paragraph.text(), typed);
        boolean inText = paragraph.block() != Paragraph.WHOLE && !marks.isEmpty();
        int from = inText ? marks.get(0).from() : 0;
        int to = inText ? marks.get(0).to() : 0;
        return new FoundItem(
                FoundGroup.COPIES,
                new Opening.OfCopy(copy.sha256(), copy.source(), paragraph.block(), from, to),
                FoundText.plain(title(copy)),
                Context.around(paragraph.text(), marks));
    }

    /** What a work of the record is called, with a place in it. */
    Optional<String> of(String source, Optional<Locator> at) {
        return sources.source(source)
                .map(work -> words.named(work.id(), at.stream().toList()));
    }

    private String title(SavedCopy copy) {
        return copy.source()
                .flatMap(sources::source)
                .map(words::shortForm)
                .or(copy::title)
                .filter(title -> !title.isBlank())
                .orElse(copy.fileName());
    }
}
