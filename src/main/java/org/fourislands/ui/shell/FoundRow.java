package org.fourislands.ui.shell;

import java.util.ArrayList;
import java.util.List;
import org.fourislands.view.FoundGroup;
import org.fourislands.view.FoundItem;
import org.fourislands.view.FoundItems;

/** A row of what was found. */
sealed interface FoundRow {

    /** Whether it does something when it is chosen. */
    default boolean canBeChosen() {
        return true;
    }

    /** The name of a group and how many there are. */
    record Heading(FoundGroup group, int all) implements FoundRow {
        @Override
        public boolean canBeChosen() {
            return false;
        }
    }

    /** One thing found. */
    record Item(FoundItem item) implements FoundRow {}

    /** Shows the others of a group. */
    record More(FoundGroup group, int others) implements FoundRow {}

    /** All rows, from top to bottom. Of a group already unfolded no more is offered. */
    static List<FoundRow> of(FoundItems found, FoundUnfolded unfolded) {
        List<FoundRow> rows = new ArrayList<>();
        for (FoundItems.Section section : found.sections()) {
            rows.add(new Heading(section.group(), section.all()));
            section.items().forEach(item -> rows.add(new Item(item)));
            if (section.others() > 0 && !unfolded.has(section.group())) {
                rows.add(new More(section.group(), section.others()));
            }
        }
        return rows;
    }
}
