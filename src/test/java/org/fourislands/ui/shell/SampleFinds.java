package org.fourislands.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fourislands.view.FindRequest;
import org.fourislands.view.FoundGroup;
import org.fourislands.view.FoundItem;
import org.fourislands.view.FoundItems;
import org.fourislands.view.FoundText;
import org.fourislands.view.Opening;
import org.fourislands.view.Selection;

/** What is found in the small world: an island, a source, and seven paragraphs of a saved copy of it. */
final class SampleFinds {
    private static final int PARAGRAPHS = 7;

    private SampleFinds() {}

    static FoundItems of(FindRequest asked) {
        if (asked.words().startsWith("nowhere")) {
            return FoundItems.none();
        }
        if (asked.words().startsWith("mine")) {
            FoundItem note = item(
                    FoundGroup.NOTES,
                    new Opening.OfNote(
                            SampleCopies.NOTE.id(),
                            SampleCopies.NOTE.subject().copy(),
                            Optional.of(Selection.source("survey")),
                            Optional.empty()),
                    "A survey",
                    "a word of mine");
            return new FoundItems(List.of(new FoundItems.Section(FoundGroup.NOTES, List.of(note), 1)));
        }
        List<FoundItem> paragraphs = IntStream.range(0, PARAGRAPHS)
                .mapToObj(block -> item(
                        FoundGroup.COPIES,
                        new Opening.OfCopy("ab".repeat(32), Optional.of("declaration"), block, 4, 11),
                        "The declaration",
                        "the islands in paragraph " + block))
                .limit(asked.mostOf(FoundGroup.COPIES))
                .toList();
        return new FoundItems(List.of(
                section(FoundGroup.ISLANDS, Selection.island("shikotan"), "Shikotan"),
                section(FoundGroup.SOURCES, Selection.source("declaration"), "The declaration"),
                new FoundItems.Section(FoundGroup.COPIES, paragraphs, PARAGRAPHS)));
    }

    private static FoundItems.Section section(FoundGroup group, Selection opened, String title) {
        FoundItem item = item(group, new Opening.OfRecord(opened, Optional.empty()), title, "and what it says");
        return new FoundItems.Section(group, List.of(item), 1);
    }

    private static FoundItem item(FoundGroup group, Opening opens, String title, String context) {
        return new FoundItem(
                group, opens, FoundText.plain(title), new FoundText(context, List.of(new FoundText.Mark(4, 8))));
    }
}
