package org.fourislands.ui.present;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.fourislands.lessons.Scene;
import org.fourislands.view.DateWords;
import org.fourislands.view.ViewState;

/**
 * The words of all scenes as the class reads them from the last row: title and day above the map, the sentence beside or below
 * it with what it rests on. Their size follows the window's height. All lie in the same place, one seen, so that the map between
 * them has the same size in every scene.
 */
final class SceneWords {
    private static final double TITLE = 1 / 21.0;
    private static final double SENTENCE = 1 / 29.5;
    private static final double DAY = 1 / 28.0;
    private static final double PERSPECTIVE = 1 / 30.0;
    private static final double SOURCES = 1 / 48.0;
    private static final double LEAST_SOURCES = 12;
    private static final int FEW = 2;

    /** Four lines of a column, in heights of its letters. */
    private static final double SOURCE_LINES = 5.7;

    private final PresentingParts parts;
    private final List<Label> titles = new ArrayList<>();
    private final List<Label> sentences = new ArrayList<>();
    private final List<Label> sources = new ArrayList<>();
    private final List<VBox> told = new ArrayList<>();
    private final Label day = new Label();
    private final Label perspective = new Label();
    private final HBox above;
    private final StackPane below = new StackPane();

    SceneWords(PresentingParts parts, Lecture lecture) {
        this.parts = parts;
        lecture.lesson().scenes().forEach(this::add);
        StackPane named = new StackPane();
        named.getChildren().addAll(titles);
        named.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(named, Priority.ALWAYS);
        day.getStyleClass().add("class-day");
        day.setMinWidth(Region.USE_PREF_SIZE);
        perspective.getStyleClass().add("class-perspective");
        perspective.setId("class-perspective");
        perspective.setMinWidth(Region.USE_PREF_SIZE);
        VBox when = new VBox(day, perspective);
        when.setAlignment(Pos.CENTER_RIGHT);
        above = new HBox(named, when);
        above.getStyleClass().add("class-above");
        below.getChildren().addAll(told);
        below.getStyleClass().add("class-below");
        DateWords dates = new DateWords(parts.phrases());
        lecture.run().subscribe(run -> show(run.shown()));
        lecture.classView().watch(ViewState::day, now -> day.setText(dates.of(now)));
        lecture.classView().watch(view -> view, view -> perspective.setText(look(view)));
    }

    /** What the map's stamp begins with, in few words. */
    private String look(ViewState view) {
        return view.proposal().isPresent()
                ? parts.phrases().of("present.drawn")
                : parts.phrases().of("perspective." + view.perspective().id());
    }

    Region above() {
        return above;
    }

    Region below() {
        return below;
    }

    /** Letters for a window of this height. */
    void size(double height) {
        titles.forEach(label -> letter(label, height * TITLE));
        letter(day, height * DAY);
        letter(perspective, height * PERSPECTIVE);
        sentences.forEach(label -> letter(label, height * SENTENCE));
        sources.forEach(label -> letter(label, Math.max(LEAST_SOURCES, height * SOURCES)));
    }

    /** Below each other beside the map, so wide. */
    void inColumn(double width) {
        below.setMinWidth(width);
        below.setPrefWidth(width);
        below.setMaxWidth(width);
        below.getStyleClass().setAll("class-below", "in-column");
        sources.forEach(label -> {
            label.setWrapText(true);
            label.setMinHeight(0);
            label.setMaxHeight(SOURCE_LINES * label.getFont().getSize());
        });
    }

    /** Across the window. */
    void inLines() {
        below.setMinWidth(Region.USE_COMPUTED_SIZE);
        below.setPrefWidth(Region.USE_COMPUTED_SIZE);
        below.setMaxWidth(Double.MAX_VALUE);
        below.getStyleClass().setAll("class-below");
        sources.forEach(label -> {
            label.setWrapText(false);
            label.setMinHeight(Region.USE_PREF_SIZE);
            label.setMaxHeight(Region.USE_COMPUTED_SIZE);
        });
    }

    private static void letter(Label label, double pixels) {
        label.setStyle("-fx-font-size: " + Math.round(pixels) + "px;");
    }

    private void show(int place) {
        for (int i = 0; i < titles.size(); i++) {
            seen(titles.get(i), i == place);
            seen(told.get(i), i == place);
        }
    }

    private static void seen(Node node, boolean is) {
        node.setVisible(is);
        node.setId(is ? node.getStyleClass().get(0) + "-now" : null);
    }

    private void add(Scene scene) {
        titles.add(label("class-title", scene.title()));
        Label sentence = label("class-sentence", scene.sentence());
        Label question = label("class-question", parts.asked().apply(scene));
        Label source = label("class-sources", cited(scene));
        source.setWrapText(false);
        sentences.add(sentence);
        sentences.add(question);
        sources.add(source);
        VBox both = new VBox(sentence, question, source);
        both.getStyleClass().setAll("class-told");
        told.add(both);
    }

    /** The first works only: all of them stand in the handout. */
    private String cited(Scene scene) {
        List<String> works = scene.sources().stream()
                .map(citation -> parts.sources().shortForm(citation))
                .distinct()
                .toList();
        if (works.isEmpty()) {
            return "";
        }
        String first = String.join("; ", works.subList(0, Math.min(FEW, works.size())));
        return works.size() > FEW
                ? parts.phrases().of("present.sources.more", first, works.size() - FEW)
                : parts.phrases().of("present.sources", first);
    }

    private static Label label(String style, String words) {
        Label label = new Label(words);
        label.getStyleClass().setAll(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setManaged(!words.isEmpty());
        return label;
    }
}
