package org.fourislands.ui.lessons;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fourislands.lessons.Scene;
import org.fourislands.sources.Citation;
import org.kordamp.ikonli.feather.Feather;

/** The works a scene rests on: each can be taken away, and others added. */
final class SourcesField extends VBox {
    private final Workshop workshop;
    private final Consumer<UnaryOperator<Scene>> change;
    private final VBox cited = new VBox();
    private final ComboBox<LessonWords.Work> works = new ComboBox<>();
    private List<Citation> shown = List.of();

    SourcesField(Workshop workshop, Consumer<UnaryOperator<Scene>> change) {
        this.workshop = workshop;
        this.change = change;
        getStyleClass().add("scene-sources");
        works.setId("scene-add-source");
        works.setPromptText(workshop.phrases().of("lessons.scene.add-source"));
        works.setAccessibleText(workshop.phrases().of("lessons.scene.add-source"));
        works.setMaxWidth(Double.MAX_VALUE);
        List<LessonWords.Work> known = workshop.words().works().get();
        works.setConverter(new WorkTitles(known));
        works.getItems().setAll(known);
        works.setOnAction(event -> Optional.ofNullable(works.getValue()).ifPresent(this::add));
        getChildren().addAll(cited, works);
    }

    void show(List<Citation> now) {
        if (!now.equals(shown) || now.isEmpty()) {
            shown = now;
            cited.getChildren().setAll(now.stream().map(this::line).toList());
        }
    }

    /** Those there are, then those of {@code others} that are not among them. */
    static List<Citation> adding(List<Citation> there, List<Citation> others) {
        return Stream.concat(there.stream(), others.stream()).distinct().toList();
    }

    private void add(LessonWords.Work work) {
        // Nobody has said that it was read for this.
        Citation citation = new Citation(work.id(), Optional.empty(), Optional.empty(), false);
        change.accept(scene -> scene.citing(adding(scene.sources(), List.of(citation))));
        works.setValue(null);
    }

    private Node line(Citation citation) {
        Label words = new Label(workshop.words().cite().apply(citation));
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().add("scene-source");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(
                words,
                workshop.icon(
                        Feather.X,
                        "lessons.scene.drop-source",
                        () -> change.accept(scene -> scene.citing(scene.sources().stream()
                                .filter(one -> !one.equals(citation))
                                .toList()))));
        line.getStyleClass().add("scene-source-line");
        return line;
    }
}
