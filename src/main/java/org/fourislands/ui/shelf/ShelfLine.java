package org.fourislands.ui.shelf;

import java.util.ArrayList;
import java.util.List;
import org.fourislands.view.CopyTaken;
import org.fourislands.view.ShelfList;
import org.fourislands.view.ShelfRow;

/** A line of the list: a heading, a work, or a copy that belongs to none. */
sealed interface ShelfLine {

    /** What stands above works. */
    record Heading(String words) implements ShelfLine {}

    /** A work. */
    record Work(ShelfRow row) implements ShelfLine {}

    /** A copy without a work. */
    record Loose(CopyTaken copy) implements ShelfLine {}

    /** What waits to be put to a work comes first. */
    static List<ShelfLine> of(ShelfList.Listing listing, String looseHeading) {
        List<ShelfLine> lines = new ArrayList<>();
        if (!listing.loose().isEmpty()) {
            lines.add(new Heading(looseHeading));
            listing.loose().forEach(copy -> lines.add(new Loose(copy)));
        }
        for (ShelfList.Group group : listing.groups()) {
            if (!group.heading().isEmpty()) {
                lines.add(new Heading(group.heading()));
            }
            group.rows().forEach(row -> lines.add(new Work(row)));
        }
        return lines;
    }
}
