package org.fourislands.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.stage.Popup;
import javafx.util.Duration;
import org.fourislands.ui.Job;
import org.fourislands.ui.Jobs;
import org.fourislands.view.FoundItem;
import org.fourislands.view.FoundItems;
import org.fourislands.view.Opening;
import org.fourislands.words.Phrases;

/** Where words are looked for in the record and on the shelf. What was found hangs below it; the cursor stays in the field. */
final class FindField extends TextField {
    private static final double WIDTH = 560;
    private static final double MARGIN = 16;
    private static final double USUAL_LETTERS = 13;
    private static final Duration TYPING = Duration.millis(50);

    private final FoundList list;
    private final Popup popup = new Popup();
    private final PauseTransition pause = new PauseTransition(TYPING);
    private final List<Runnable> whenFound = new ArrayList<>();
    private Consumer<Opening> visit = nothing -> {};
    private Readings.Finder finder = new Readings.Finder(words -> FoundItems.none(), foundMore -> {});
    private Optional<Jobs> jobs = Optional.empty();
    private Optional<Node> before = Optional.empty();
    private FoundUnfolded unfolded = FoundUnfolded.none();
    private Job looking = Job.none();
    private boolean awaiting;
    private boolean ready;
    private String last = "";

    FindField(Phrases phrases) {
        list = new FoundList(phrases);
        getStyleClass().add("find-field");
        setPromptText(phrases.of("find.prompt"));
        setAccessibleText(phrases.of("find.help"));
        setPrefColumnCount(26);
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                open();
            }
        });
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false); // the field does, and empties itself
        pause.setOnFinished(event -> look(1));
        textProperty().subscribe(() -> {
            unfolded = FoundUnfolded.none();
            pause.playFromStart();
        });
        focusedProperty().subscribe(this::enteredOrLeft);
        sceneProperty().subscribe(this::watchFocus);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** {@code newFinder} is asked off the window's thread; {@code newVisit} opens what was found. */
    void searchIn(Readings.Finder newFinder, Consumer<Opening> newVisit, Jobs newJobs) {
        finder = newFinder;
        visit = newVisit;
        jobs = Optional.of(newJobs);
        ready = false;
        if (isFocused()) {
            enteredOrLeft(true);
        }
    }

    /** The things that hang below it now. */
    List<FoundItem> found() {
        return list.getItems().stream()
                .filter(FoundRow.Item.class::isInstance)
                .map(row -> ((FoundRow.Item) row).item())
                .toList();
    }

    private void watchFocus(Scene scene) {
        if (scene != null) {
            scene.focusOwnerProperty().subscribe((old, owner) -> {
                if (owner == this && old != null) {
                    before = Optional.of(old);
                } else if (old == this) {
                    empty();
                }
            });
        }
    }

    private void enteredOrLeft(boolean focused) {
        if (focused) {
            finder.refresh().accept(() -> jobs.ifPresent(run -> run.soon(this::lookAgain)));
        } else {
            popup.hide();
        }
    }

    /** More can be found than when the words were typed. The row that is chosen stays so. */
    private void lookAgain() {
        ready = true;
        if (awaiting) {
            whenFound.add(this::lookAgain);
        } else if (isFocused() && !getText().isBlank()) {
            look(Math.max(1, list.getSelectionModel().getSelectedIndex()));
        }
    }

    /** {@code place} is the row that is chosen then. */
    private void look(int place) {
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
            FoundUnfolded wide = unfolded;
            looking = run.run(
                    "find.failed",
                    () -> finder.find().apply(wide.request(words)),
                    found -> answer(FoundRow.of(found, wide), place));
        });
    }

    private void answer(List<FoundRow> rows, int place) {
        awaiting = false;
        list.show(rows, place);
        if (ready || !found().isEmpty()) {
            hang();
        } else {
            popup.hide(); // too early to say that there is nothing
        }
        List<Runnable> due = List.copyOf(whenFound);
        whenFound.clear();
        due.forEach(Runnable::run);
    }

    /** Below the field, within the window. */
    private void hang() {
        Bounds at = localToScreen(getBoundsInLocal());
        if (!isFocused() || at == null) {
            return;
        }
        Scene scene = getScene();
        double below = scene.getHeight() - localToScene(getBoundsInLocal()).getMaxY() - 2 * MARGIN;
        list.setPrefSize(
                Math.min(WIDTH, scene.getWidth() - 2 * MARGIN),
                Math.min(list.height(getFont().getSize() / USUAL_LETTERS), Math.max(160, below)));
        list.getStylesheets().setAll(scene.getStylesheets());
        popup.show(this, at.getMinX(), at.getMaxY() + 4);
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
                leave();
            }
            default -> {}
        }
    }

    /** Empties itself, and gives the cursor back to where it came from. */
    private void leave() {
        empty();
        before.filter(node -> node.getScene() == getScene() && !node.isDisabled())
                .ifPresent(Node::requestFocus);
    }

    /** What was looked for is over once the field is left; the arrow keys bring it back. */
    private void empty() {
        popup.hide();
        if (!getText().isBlank()) {
            last = getText();
            clear();
        }
    }

    /** Does {@code deed} to what was found for the words as they stand now, even if they were typed only just. */
    private void onceFound(Runnable deed) {
        if (pause.getStatus() == Animation.Status.RUNNING) {
            pause.stop();
            look(1);
        }
        if (awaiting) {
            whenFound.add(deed);
        } else {
            deed.run();
        }
    }

    private void move(KeyEvent event, int step) {
        event.consume();
        if (getText().isBlank()) {
            setText(last);
            selectAll();
            return;
        }
        onceFound(() -> {
            if (popup.isShowing()) {
                list.move(step);
            } else {
                hang();
            }
        });
    }

    private void open() {
        FoundRow row = list.chosen().orElse(null);
        if (row instanceof FoundRow.Item found) {
            empty();
            visit.accept(found.item().opens());
        } else if (row instanceof FoundRow.More more) {
            unfolded = unfolded.with(more.group());
            look(list.getSelectionModel().getSelectedIndex());
        }
    }
}
