package org.fourislands.export.lessons;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fourislands.lessons.Scene;
import org.fourislands.view.AspectWords;
import org.fourislands.view.CoordinateForm;
import org.fourislands.view.DaySentence;
import org.fourislands.view.PictureTable;
import org.fourislands.view.PictureTables;
import org.fourislands.view.ViewState;
import org.fourislands.words.Phrases;

/** What the map of a scene shows, in words: for those who do not see it. */
final class PictureWords {
    private static final Set<PictureTable.Part> TOLD = Set.of(
            PictureTable.Part.DIFFERENCES,
            PictureTable.Part.ISLANDS,
            PictureTable.Part.PROPOSAL,
            PictureTable.Part.LINES);

    private final PictureTables tables;
    private final DaySentence sentence;
    private final AspectWords titles;
    private final Phrases phrases;

    PictureWords(LessonPress press) {
        this.tables = new PictureTables(press.atlas(), press.phrases(), CoordinateForm.DECIMAL);
        this.phrases = press.phrases();
        this.titles = new AspectWords(press.atlas(), press.phrases());
        this.sentence = new DaySentence(press.atlas(), press.phrases());
    }

    /** In a sentence or two: of two maps, what they are called and both. */
    String briefly(Scene scene) {
        ViewState view = scene.view();
        String first = sentence.of(view).text();
        return view.other()
                .map(other -> phrases.of(
                        "handout.two-maps",
                        titles.whole(view),
                        first,
                        sentence.of(other).text()))
                .orElse(first);
    }

    /** Everything on the map but the names, a sentence each; of two maps under their titles, after what differs. */
    List<String> whole(Scene scene, SceneMap map) {
        return tables.of(scene.view(), map.plate()).sections().stream()
                .filter(section -> TOLD.contains(section.part()))
                .flatMap(this::told)
                .filter(words -> !words.isBlank())
                .distinct()
                .toList();
    }

    private Stream<String> told(PictureTable.Section section) {
        Stream<String> rows = section.rows().stream()
                .map(row ->
                        section.map() > 0 ? phrases.of("table.on-map", section.map(), row.sentence()) : row.sentence());
        boolean headed = section.map() > 0 || section.part() == PictureTable.Part.DIFFERENCES;
        return headed ? Stream.concat(Stream.of(section.heading()), rows) : rows;
    }
}
