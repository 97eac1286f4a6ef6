package org.fourislands.export.lessons;

import java.util.ArrayList;
import java.util.List;
import org.fourislands.citing.Reference;
import org.fourislands.lessons.Scene;

/** What stands above and below the map of a scene on paper. */
record SceneColumn(List<PageItem> above, List<PageItem> below) {
    private static final int LINES_FOR_AN_ANSWER = 3;
    private static final int FEW_LINES = 2;

    SceneColumn {
        above = List.copyOf(above);
        below = List.copyOf(below);
    }

    /** {@code blanks} is how many names are to be written on a worksheet. */
    static SceneColumn of(Scene scene, int number, int blanks, SceneWords words, Handout handout, PageType type) {
        List<PageItem> above = new ArrayList<>();
        above.add(type.heading(words.heading(scene, number)));
        words.sentence(scene).ifPresent(sentence -> above.add(type.sentence(sentence)));
        List<PageItem> below = new ArrayList<>();
        words.prompt(scene).ifPresent(prompt -> below.add(type.prompt(prompt)));
        if (handout.has(Handout.Extra.WORKSHEET)) {
            words.howToAnswer(scene).ifPresent(how -> below.add(type.label(how)));
        }
        words.offered(scene).forEach(offered -> below.add(type.notes(offered)));
        if (handout.has(Handout.Extra.WORKSHEET)) {
            addLines(below, scene, blanks, words, type);
        }
        if (handout.has(Handout.Extra.NOTES)) {
            words.answer(scene).ifPresent(answer -> addAnswer(below, answer, words.answerRestsOn(scene), type));
        }
        List<Reference> references = words.references(scene);
        boolean apart = handout.has(Handout.Extra.WORKSHEET); // a worksheet's works stand at its end
        if (!references.isEmpty() && !apart) {
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
        boolean roomy = type.share() >= 1 && scene.task().isPresent();
        below.add(type.lines(roomy ? LINES_FOR_AN_ANSWER : FEW_LINES));
        if (blanks > 0 && type.share() >= 1) { // where room is short the names are written on the map alone
            below.add(type.label(words.of("handout.names")));
            below.add(type.numberedLines(blanks));
        }
    }

    private static void addAnswer(List<PageItem> below, String answer, String restsOn, PageType type) {
        below.add(type.notes(answer));
        if (!restsOn.isEmpty()) {
            below.add(type.source(restsOn));
        }
    }

    double heightAbove() {
        return PageItem.height(above);
    }

    double heightBelow() {
        return PageItem.height(below);
    }
}
