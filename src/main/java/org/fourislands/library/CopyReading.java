package org.fourislands.library;

import java.util.List;

/**
 * What a file was read as.
 *
 * @param readings its text; where the order or the bounds of the text are in doubt, every reading of it that makes sense, the
 *     likeliest first; never none
 */
public record CopyReading(CopyHead head, List<CopyText> readings) {

    public CopyReading {
        readings = List.copyOf(readings);
        if (readings.isEmpty()) {
            throw new IllegalArgumentException("a copy is read in at least one way");
        }
    }
}
