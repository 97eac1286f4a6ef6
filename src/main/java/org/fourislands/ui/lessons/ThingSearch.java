package org.fourislands.ui.lessons;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Finds an event or a proposal by words of its name or its year; Enter takes the first that is found. */
final class ThingSearch extends VBox {
    private static final int MOST = 6;

    private final List<LessonWords.Choice> all;
    private final Consumer<String> take;
    private final TextField field = new TextField();
    private final VBox hits = new VBox();

    ThingSearch(Workshop workshop, Consumer<String> take) {
        this.take = take;
        all = workshop.words().asking().dated().get();
        field.setId("task-search");
        field.setPromptText(workshop.phrases().of("lessons.task.search"));
        field.setAccessibleText(workshop.phrases().of("lessons.task.search"));
        field.textProperty().subscribe(this::find);
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                found(field.getText()).stream().findFirst().ifPresent(this::taken);
            }
        });
        getStyleClass().add("thing-search");
        getChildren().addAll(field, hits);
    }

    private void find(String typed) {
        hits.getChildren().setAll(found(typed).stream().map(this::hit).toList());
    }

    private List<LessonWords.Choice> found(String typed) {
        List<String> words = List.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        return typed.isBlank()
                ? List.of()
                : all.stream()
                        .filter(thing -> words.stream()
                                .allMatch(word ->
                                        thing.words().toLowerCase(Locale.ROOT).contains(word)))
                        .limit(MOST)
                        .toList();
    }

    private Hyperlink hit(LessonWords.Choice thing) {
        Hyperlink link = new Hyperlink(thing.words());
        link.getStyleClass().add("thing-found");
        link.setWrapText(true);
        link.setOnAction(event -> taken(thing));
        return link;
    }

    /** What takes it lays this search anew; one goes on typing. */
    private void taken(LessonWords.Choice thing) {
        field.clear();
        take.accept(thing.id());
        field.requestFocus();
    }
}
