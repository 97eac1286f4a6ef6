package org.fourislands.ui.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.layout.Region;
import org.fourislands.library.Found.Certainty;
import org.fourislands.library.reading.PassageMap;
import org.fourislands.view.SourceWords;
import org.fourislands.words.Phrases;

/** Puts a block of a copy into a row: its words, its number where that is known, and what stands beside it. */
final class RowFilling {
    private final Phrases phrases;
    private final SourceWords words;
    private final Asides asides;
    private PageSet set = new PageSet(17, 560);

    RowFilling(Phrases phrases, SourceWords words, Asides asides) {
        this.phrases = phrases;
        this.words = words;
        this.asides = asides;
    }

    void set(PageSet newSet) {
        set = newSet;
    }

    void fill(BlockRow row, int block, Page page, double width) {
        row.show(page.opened().text().blocks().get(block), set);
        if (block == 0) {
            row.standOff();
        }
        List<PassageMap.Standing> begun = page.beginningIn(block);
        row.number(
                begun.stream().map(this::shown).collect(Collectors.joining("\n")),
                phrases.list(begun.stream().map(this::told).toList()));
        Optional<Region> aside =
                asides.of(page, block, BlockRow.isWide(width, set) ? Asides.Room.WIDE : Asides.Room.NARROW);
        row.lay(aside);
    }

    private String shown(PassageMap.Standing standing) {
        String number = standing.locator().value();
        return standing.certainty() == Certainty.CERTAIN ? number : phrases.of("reading.number.near", number);
    }

    private String told(PassageMap.Standing standing) {
        return phrases.of("reading.number." + standing.certainty().word() + ".told", words.locator(standing.locator()));
    }
}
