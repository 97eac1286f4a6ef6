package org.fourislands.view;

import java.util.List;

/** All that was found, under its headings: that of the nearest first. */
public record FoundItems(List<Section> sections) {

    public FoundItems {
        sections = List.copyOf(sections);
    }

    public static FoundItems none() {
        return new FoundItems(List.of());
    }

    public boolean isEmpty() {
        return sections.isEmpty();
    }

    /** All items, in the order in which they stand. */
    public List<FoundItem> all() {
        return sections.stream().flatMap(section -> section.items().stream()).toList();
    }

    /**
     * What was found of one group, the nearest first.
     *
     * @param all how many there are; {@code items} may be only the first of them
     */
    public record Section(FoundGroup group, List<FoundItem> items, int all) {
        public Section {
            items = List.copyOf(items);
        }

        public int others() {
            return all - items.size();
        }
    }
}
