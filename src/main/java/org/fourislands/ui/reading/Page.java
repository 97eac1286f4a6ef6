package org.fourislands.ui.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fourislands.library.Found;
import org.fourislands.library.reading.BlockStarts;
import org.fourislands.library.reading.OpenedCopy;
import org.fourislands.library.reading.PassageMap;

/** A copy ready to be shown: its blocks, where they begin, and which known passages begin in each. Immutable. */
record Page(OpenedCopy opened, BlockStarts starts, Map<Integer, List<PassageMap.Standing>> beginnings) {

    static Page of(OpenedCopy opened) {
        BlockStarts starts = new BlockStarts(opened.text());
        Map<Integer, List<PassageMap.Standing>> beginnings = opened.passages().standings().stream()
                .collect(java.util.stream.Collectors.groupingBy(
                        standing -> starts.blockAt(standing.place().from())));
        return new Page(opened, starts, beginnings);
    }

    List<PassageMap.Standing> beginningIn(int block) {
        return beginnings.getOrDefault(block, List.of());
    }

    /** What of {@code marks} lies in a block, in its own chars; nothing in the empty rows below a short text. */
    Map<MarkKind, List<Found.Place>> inBlock(int block, Map<MarkKind, List<Found.Place>> marks) {
        Map<MarkKind, List<Found.Place>> here = new EnumMap<>(MarkKind.class);
        if (block >= starts.count()) {
            return here;
        }
        marks.forEach((kind, places) -> {
            List<Found.Place> parts = places.stream()
                    .flatMap(place -> starts.inBlock(block, place).stream())
                    .toList();
            if (!parts.isEmpty()) {
                here.put(kind, parts);
            }
        });
        return here;
    }
}
