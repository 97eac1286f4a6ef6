package org.fourislands.ui.lessons;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.fourislands.words.Phrases;

/** The passages of a work as the record retells them, to search for evidence in where no copy is saved. Works offline. */
public final class EvidencePage extends BorderPane {
    private static final double MARGINS = 60;

    private final Phrases phrases;
    private final AnswerPlaces.Search search;
    private final Runnable leave;
    private final ListView<LessonWords.Choice> passages = new ListView<>();

    /** {@code leave} goes back to the question; it runs after something was found, too. */
    public EvidencePage(Phrases phrases, AnswerPlaces.Search search, Runnable leave) {
        this.phrases = phrases;
        this.search = search;
        this.leave = leave;
        getStyleClass().addAll("lessons-page", "evidence-page");
        passages.setId("evidence-passages");
        passages.setAccessibleText(phrases.of("lessons.evidence.list", search.title()));
        passages.getItems().setAll(search.passages());
        passages.setCellFactory(list -> new PassageCell());
        passages.setPlaceholder(TaskCard.label(phrases.of("lessons.evidence.empty"), "lesson-soft"));
        passages.getSelectionModel().selectFirst();
        passages.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        setTop(head());
        setCenter(passages);
        setBottom(foot());
    }

    public void enter() {
        passages.requestFocus();
    }

    private VBox head() {
        Label title = TaskCard.label(search.title(), "dossier-title");
        Label asked = TaskCard.label(search.asked(), "evidence-asked");
        Label told = TaskCard.label(phrases.of("lessons.evidence.digest"), "lesson-soft");
        VBox head = new VBox(title, asked, told);
        head.getStyleClass().add("evidence-head");
        return head;
    }

    private HBox foot() {
        Button found = new Button(phrases.of("lessons.evidence.this"));
        found.setId("evidence-this");
        found.getStyleClass().add("accent");
        found.disableProperty()
                .bind(Bindings.isNull(passages.getSelectionModel().selectedItemProperty()));
        found.setOnAction(event -> find());
        Button back = new Button(phrases.of("lessons.evidence.back"));
        back.setId("evidence-back");
        back.setOnAction(event -> leave.run());
        HBox foot = new HBox(found, back);
        foot.getStyleClass().add("work-foot");
        return foot;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            find();
        } else if (event.getCode() == KeyCode.ESCAPE) { // a list keeps it to itself
            event.consume();
            leave.run();
        }
    }

    private void find() {
        List<LessonWords.Choice> chosen =
                List.copyOf(passages.getSelectionModel().getSelectedItems());
        if (!chosen.isEmpty()) {
            search.found().accept(chosen.stream().map(LessonWords.Choice::id).toList());
            leave.run();
        }
    }

    /** A passage in as many lines as it needs. */
    private final class PassageCell extends ListCell<LessonWords.Choice> {
        private final Text words = new Text();

        PassageCell() {
            getStyleClass().add("evidence-passage");
            setPrefWidth(0);
            words.getStyleClass().add("evidence-words");
            words.wrappingWidthProperty().bind(passages.widthProperty().subtract(MARGINS));
            setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && !isEmpty()) {
                    find();
                }
            });
        }

        @Override
        protected void updateItem(LessonWords.Choice passage, boolean empty) {
            super.updateItem(passage, empty);
            boolean none = empty || passage == null;
            words.setText(none ? "" : passage.words());
            setGraphic(none ? null : words);
            setAccessibleText(words.getText());
        }
    }
}
