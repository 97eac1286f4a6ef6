package org.fourislands.library.reading;

import java.util.Arrays;
import java.util.Optional;
import org.fourislands.library.CopyText;
import org.fourislands.library.Found;

/** Where each block of a copy stands in its {@link CopyText#whole whole} text, in chars: found once, asked often. Immutable. */
public final class BlockStarts {
    private final int[] starts;
    private final int[] ends;

    public BlockStarts(CopyText text) {
        int between = CopyText.BETWEEN.length();
        starts = new int[text.blocks().size()];
        ends = new int[text.blocks().size()];
        int at = 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = at;
            ends[i] = at + text.blocks().get(i).text().length();
            at = ends[i] + between;
        }
    }

    public int count() {
        return starts.length;
    }

    public int start(int block) {
        return starts[block];
    }

    /** The first char after the block's text. */
    public int end(int block) {
        return ends[block];
    }

    /** The block that holds a place; between two, the one before. */
    public int blockAt(int place) {
        int found = Arrays.binarySearch(starts, place);
        return Math.max(0, found >= 0 ? found : -found - 2);
    }

    /** The nearest place that is in a block. */
    public int into(int place) {
        if (starts.length == 0) {
            return 0;
        }
        int block = blockAt(Math.max(0, place));
        return Math.min(Math.max(0, place), ends[block]);
    }

    /** What of a stretch lies in a block, in chars of the block. */
    public Optional<Found.Place> inBlock(int block, Found.Place stretch) {
        int from = Math.max(stretch.from(), starts[block]);
        int to = Math.min(stretch.to(), ends[block]);
        return from < to ? Optional.of(new Found.Place(from - starts[block], to - starts[block])) : Optional.empty();
    }
}
