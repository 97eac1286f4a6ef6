package org.fourislands.library;

import java.util.List;
import java.util.stream.Collectors;

/** The text of a copy, taken out of the file: nothing in it can call the network. */
public record CopyText(List<Block> blocks) {
    /** What stands between two blocks in {@link #whole}. */
    public static final String BETWEEN = "\n\n";

    public CopyText {
        blocks = List.copyOf(blocks);
    }

    public boolean isEmpty() {
        return blocks.stream().allMatch(block -> block.text().isBlank());
    }

    /** All of it, an empty line between any two blocks; the places of {@link Found} count in this. */
    public String whole() {
        return blocks.stream().map(Block::text).collect(Collectors.joining(BETWEEN));
    }

    /** The blocks that a place reaches into: the first, and the one after the last. */
    public Reach reach(Found.Place place) {
        int first = blocks.size();
        int after = 0;
        int start = 0;
        for (int i = 0; i < blocks.size(); i++) {
            int end = start + blocks.get(i).text().length();
            if (end > place.from() && start < place.to()) {
                first = Math.min(first, i);
                after = i + 1;
            }
            start = end + BETWEEN.length();
        }
        return new Reach(Math.min(first, after), after);
    }

    /** Some blocks in a row. */
    public record Reach(int first, int after) {}
}
