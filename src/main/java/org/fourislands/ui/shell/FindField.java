package org.fourislands.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.util.Duration;
import org.fourislands.ui.Job;
import org.fourislands.ui.Jobs;
import org.fourislands.view.Selection;
import org.fourislands.words.Phrases;

/** Where words are looked for in the record. What was found hangs below it; the cursor stays in the field. */
final class FindField extends TextField {
    private static final int MOST = 50;
    private static final double ROW = 54;
    private static final double ROWS_SEEN = 8;
    private static final Duration TYPING = Duration.millis(120);

    private final Phrases phrases;
    private Consumer<Selection> visit = nothing -> {};
    private final ListView<FoundItem> list = new ListView<>();
    private final Popup popup = new Popup();
    private final PauseTransition pause = new PauseTransition(TYPING);
    private Function<String, List<FoundItem>> find = words -> List.of();
    private Optional<Jobs> jobs = Optional.empty();
    private Job looking = Job.none();
    private boolean awaiting;
    private final List<Runnable> whenFound = new ArrayList<>();

    FindField(Phrases phrases) {
        this.phrases = phrases;
        getStyleClass().add("find-field");
        setPromptText(phrases.of("find.prompt"));
        setAccessibleText(phrases.of("find.help"));
        setPrefColumnCount(26);
        list.getStyleClass().add("found");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new FoundCell());
        list.setPlaceholder(new Label(phrases.of("find.nothing")));
        list.setOnMouseClicked(event -> open());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        pause.setOnFinished(event -> look());
        textProperty().subscribe(() -> pause.playFromStart());
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                popup.hide();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /**
     * {@code newFind} is called off the window's thread: its first answer may take a while; {@code newVisit} opens what was
     * found.
     */
    void searchIn(Function<String, List<FoundItem>> newFind, Consumer<Selection> newVisit, Jobs newJobs) {
        find = newFind;
        visit = newVisit;
        jobs = Optional.of(newJobs);
    }

    List<FoundItem> found() {
        return List.copyOf(list.getItems());
    }

    private void look() {
        looking.cancel();
        awaiting = false;
        whenFound.clear();
        String words = getText();
        if (words.isBlank() || getScene() == null) {
            popup.hide();
            list.getItems().clear();
            return;
        }
        jobs.ifPresent(run -> {
            awaiting = true;
            looking = run.run("find.failed", () -> first(find.apply(words)), this::answer);
        });
    }

    private static List<FoundItem> first(List<FoundItem> all) {
        return all.stream().limit(MOST).toList();
    }

    private void answer(List<FoundItem> items) {
        awaiting = false;
        show(items);
        List<Runnable> due = List.copyOf(whenFound);
        whenFound.clear();
        due.forEach(Runnable::run);
    }

    private void show(List<FoundItem> items) {
        list.getItems().setAll(items);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        double rows = Math.max(1, Math.min(ROWS_SEEN, list.getItems().size()));
        list.setPrefSize(Math.max(420, getWidth()), rows * ROW + 2);
        Bounds at = localToScreen(getBoundsInLocal());
        if (isFocused() && at != null) {
            list.getStylesheets().setAll(getScene().getStylesheets());
            popup.show(this, at.getMinX(), at.getMaxY() + 4);
        }
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(event, 1);
            case UP -> move(event, -1);
            case ENTER -> {
                event.consume();
                onceFound(this::open);
            }
            case ESCAPE -> {
                event.consume();
                popup.hide();
                clear();
            }
            default -> {}
        }
    }

    /** Does {@code deed} to what was found for the words as they stand now, even if they were typed only just. */
    private void onceFound(Runnable deed) {
        if (pause.getStatus() == Animation.Status.RUNNING) {
            pause.stop();
            look();
        }
        if (awaiting) {
            whenFound.add(deed);
        } else {
            deed.run();
        }
    }

    private void move(KeyEvent event, int rows) {
        event.consume();
        onceFound(() -> move(rows));
    }

    private void move(int rows) {
        int last = list.getItems().size() - 1;
        int next = Math.max(0, Math.min(last, list.getSelectionModel().getSelectedIndex() + rows));
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - 3));
    }

    private void open() {
        FoundItem item = list.getSelectionModel().getSelectedItem();
        if (item != null) {
            popup.hide();
            selectAll();
            visit.accept(item.target());
        }
    }

    private final class FoundCell extends ListCell<FoundItem> {
        private final Label title = new Label();
        private final Label context = new Label();
        private final VBox box = new VBox(title, context);

        FoundCell() {
            title.getStyleClass().add("found-title");
            context.getStyleClass().add("found-context");
            box.getStyleClass().add("found-box");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(FoundItem item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty ? null : box);
            if (!empty) {
                String kind = phrases.of("kind." + item.target().kind().name().toLowerCase(Locale.ROOT));
                title.setText(item.title());
                context.setText(phrases.of("find.context", kind, item.context()));
            }
        }
    }
}
