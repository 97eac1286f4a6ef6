package org.fourislands.export.lessons;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fourislands.lessons.Scene;
import org.fourislands.map.Sheet;
import org.fourislands.view.CoordinateForm;
import org.fourislands.view.DaySentence;
import org.fourislands.view.PictureTable;
import org.fourislands.view.PictureTables;
import org.fourislands.view.ViewState;

/** What the map of a scene shows, in words: for those who do not see it. */
final class PictureWords {
    private static final Set<PictureTable.Part> TOLD =
            Set.of(PictureTable.Part.ISLANDS, PictureTable.Part.PROPOSAL, PictureTable.Part.LINES);

    private final PictureTables tables;
    private final DaySentence sentence;

    PictureWords(LessonPress press) {
        this.tables = new PictureTables(press.atlas(), press.phrases(), CoordinateForm.DECIMAL);
        this.sentence = new DaySentence(press.atlas(), press.phrases());
    }

    /** In one sentence or two: of two maps, both. */
    String briefly(Scene scene) {
        ViewState view = scene.view();
        String first = sentence.of(view).text();
        return view.other()
                .map(other -> first + " " + sentence.of(other).text())
                .orElse(first);
    }

    /** Everything on the map but the names, a sentence each. */
    List<String> whole(Scene scene, SceneMap map) {
        List<String> told = new ArrayList<>(told(scene.view(), map, 0));
        if (map.plate().sheet().arrangement() != Sheet.Arrangement.ONE) {
            scene.view().other().ifPresent(other -> told.addAll(told(other, map, 1)));
        }
        return told.stream().distinct().toList();
    }

    private List<String> told(ViewState view, SceneMap map, int panel) {
        return tables.of(view, map.plate().scene(panel)).sections().stream()
                .filter(section -> TOLD.contains(section.part()))
                .flatMap(section -> section.rows().stream())
                .map(PictureTable.Row::sentence)
                .filter(words -> !words.isBlank())
                .toList();
    }
}
