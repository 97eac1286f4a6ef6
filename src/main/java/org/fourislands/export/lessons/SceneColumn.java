package org.fourislands.export.lessons;

import java.util.ArrayList;
import java.util.List;
import org.fourislands.citing.Reference;
import org.fourislands.lessons.Scene;

/** What stands above and below the map of a scene on paper. */
record SceneColumn(List<PageItem> above, List<PageItem> below) {
    private static final int LINES_FOR_AN_ANSWER = 3;
    private static final int LINES_FOR_A_SCENE = 2;

    SceneColumn {
        above = List.copyOf(above);
        below = List.copyOf(below);
    }

    /** {@code blanks} is how many names are to be written on a worksheet. */
    static SceneColumn of(Scene scene, int number, int blanks, SceneWords words, Handout handout, PageType type) {
        List<PageItem> above = new ArrayList<>();
        above.add(type.heading(words.heading(scene, number)));
        if (!scene.sentence().isBlank()) {
            above.add(type.sentence(scene.sentence()));
        }
        List<PageItem> below = new ArrayList<>();
        words.prompt(scene).ifPresent(prompt -> below.add(type.prompt(prompt)));
        if (handout.has(Handout.Extra.WORKSHEET)) {
            addLines(below, scene, blanks, words, type);
        }
        if (handout.has(Handout.Extra.NOTES)) {
            words.answer(scene).ifPresent(answer -> below.add(type.notes(answer)));
        }
        List<Reference> references = words.references(scene);
        if (!references.isEmpty()) {
            below.add(type.label(words.of("handout.sources")));
            references.forEach(reference -> below.add(type.source(reference.plain())));
        }
        if (handout.has(Handout.Extra.NOTES) && !scene.notes().isBlank()) {
            below.add(type.label(words.of("handout.notes")));
            below.add(type.notes(scene.notes()));
        }
        return new SceneColumn(above, below);
    }

    private static void addLines(List<PageItem> below, Scene scene, int blanks, SceneWords words, PageType type) {
        below.add(type.lines(scene.task().isPresent() ? LINES_FOR_AN_ANSWER : LINES_FOR_A_SCENE));
        if (blanks > 0) {
            below.add(type.label(words.of("handout.names")));
            below.add(type.numberedLines(blanks));
        }
    }

    double heightAbove() {
        return PageItem.height(above);
    }

    double heightBelow() {
        return PageItem.height(below);
    }
}
