package org.fourislands.export.lessons;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.fourislands.map.MapContent;
import org.fourislands.map.NameTag;
import org.fourislands.map.PlateContent;
import org.fourislands.map.TagKind;

/** What a map says, with the names left out for the class to write: the islands have numbers, the rest nothing. */
final class BlankNames {
    private static final String BLANK = " ............";

    private BlankNames() {}

    static PlateContent in(PlateContent content, UnaryOperator<String> left) {
        return new PlateContent(
                content.arrangement(),
                content.handle(),
                content.panels().stream()
                        .map(panel -> new PlateContent.Panel(left.apply(panel.title()), blank(panel.content(), left)))
                        .toList(),
                blank(content.common(), left));
    }

    private static MapContent blank(MapContent map, UnaryOperator<String> left) {
        return map.withNames(blank(map.names()))
                .saying(left.apply(map.stamp()), left.apply(map.legendTitle()), map.legend());
    }

    /** How many names are to be written. */
    static int count(PlateContent content) {
        return (int) content.common().names().stream()
                .filter(tag -> tag.kind() == TagKind.ISLAND)
                .count();
    }

    private static List<NameTag> blank(List<NameTag> names) {
        List<NameTag> blank = new ArrayList<>();
        for (NameTag tag : names) {
            if (tag.kind() == TagKind.ISLAND) {
                String number = Integer.toString(blank.size() + 1);
                blank.add(new NameTag(
                        tag.id(), tag.kind(), tag.at(), tag.course(), List.of(number + BLANK), tag.importance()));
            }
        }
        return blank;
    }
}
