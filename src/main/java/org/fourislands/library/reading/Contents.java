package org.fourislands.library.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourislands.library.Block;
import org.fourislands.library.CopyText;

/** The table of contents of a copy: its headings and its known paragraphs, in order. */
public record Contents(List<Line> lines) {
    private static final int FIRST_WORDS = 60;

    public Contents {
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param words the heading, or how the paragraph begins
     * @param passage the known paragraph; empty for a heading
     * @param place where it begins in the text
     */
    public record Line(String words, Optional<PassageMap.Standing> passage, int place) {}

    public static Contents of(CopyText text, PassageMap passages) {
        BlockStarts starts = new BlockStarts(text);
        String whole = text.whole();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < starts.count(); i++) {
            Block block = text.blocks().get(i);
            if (block.kind() == Block.Kind.HEADING) {
                lines.add(new Line(ShownText.copied(block.text()), Optional.empty(), starts.start(i)));
            }
        }
        for (PassageMap.Standing standing : passages.standings()) {
            String words =
                    whole.substring(standing.place().from(), standing.place().to());
            lines.add(new Line(
                    beginning(words), Optional.of(standing), standing.place().from()));
        }
        lines.sort((one, other) -> Integer.compare(one.place(), other.place()));
        return new Contents(lines);
    }

    /** The last line that begins at a place or before it. */
    public Optional<Line> at(int place) {
        return lines.stream().filter(line -> line.place() <= place).reduce((first, second) -> second);
    }

    private static String beginning(String words) {
        String flat = ShownText.copied(words).replaceAll("\\s+", " ").strip();
        if (flat.codePointCount(0, flat.length()) <= FIRST_WORDS) {
            return flat;
        }
        String cut = flat.substring(0, flat.offsetByCodePoints(0, FIRST_WORDS));
        int space = cut.lastIndexOf(' ');
        return (space > FIRST_WORDS / 2 ? cut.substring(0, space) : cut) + " …";
    }
}
