package org.fourislands.ui.present;

import java.util.function.Predicate;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fourislands.lessons.Scene;
import org.fourislands.lessons.run.Cover;
import org.fourislands.lessons.run.PresenterRun;
import org.fourislands.lessons.run.Step;
import org.fourislands.lessons.run.Tool;
import org.fourislands.words.Phrases;

/** All that keys do while presenting, to be pressed: for touch screens, and for who does not know the keys yet. */
final class TeacherBar extends VBox {
    private final Phrases phrases;
    private final Lecture lecture;
    private final FlowPane buttons = new FlowPane();
    private final Label place = new Label();
    private final Label state = new Label();
    private final Button back;

    TeacherBar(PresentingParts parts, Lecture lecture, MoreMenu more) {
        this.phrases = parts.phrases();
        this.lecture = lecture;
        getStyleClass().add("teacher-bar");
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(phrases.of("present.bar"));
        buttons.getStyleClass().add("teacher-buttons");
        place.getStyleClass().add("run-place");
        place.setMinWidth(Region.USE_PREF_SIZE);
        state.getStyleClass().add("run-state");
        state.setId("run-state");
        state.setWrapText(true);
        back = button("present.scene-again", lecture::backToScene);
        back.setId("scene-again");
        HBox told = new HBox(state, back);
        told.getStyleClass().add("run-told");
        told.managedProperty().bind(told.visibleProperty());
        told.visibleProperty().bind(state.textProperty().isNotEmpty());
        fill(parts, more);
        getChildren().addAll(buttons, told);
        StateWords words = new StateWords(phrases);
        Runnable tell = () -> tell(words);
        lecture.run().subscribe(run -> tell.run());
        lecture.classView().watch(view -> view, view -> tell.run());
    }

    private void fill(PresentingParts parts, MoreMenu more) {
        buttons.getChildren()
                .addAll(
                        group(
                                step("present.back", Step.Plain.BACK),
                                place,
                                step("present.next", Step.Plain.NEXT),
                                step("present.overview", Step.Plain.OVERVIEW)),
                        group(
                                holding("present.pointer", Step.Plain.POINTER, Tool.POINTER),
                                holding("present.spotlight", Step.Plain.SPOTLIGHT, Tool.SPOTLIGHT),
                                holding("present.pen", Step.Plain.PEN, Tool.PEN),
                                holding("present.eraser", Step.Plain.ERASER, Tool.ERASER),
                                button("present.clear", this::clear)),
                        group(
                                turning("present.black", Step.Plain.BLACK, run -> run.cover() == Cover.BLACK),
                                turning("present.white", Step.Plain.WHITE, run -> run.cover() == Cover.WHITE),
                                turning("present.freeze", Step.Plain.FREEZE, PresenterRun::isFrozen)),
                        group(new TimerLabel(parts, lecture), more, step("present.leave", Step.Plain.LEAVE)));
    }

    private void clear() {
        lecture.own().map(Scene::id).ifPresent(scene -> lecture.draw(ink -> ink.cleared(scene)));
    }

    private void tell(StateWords words) {
        PresenterRun run = lecture.run().get();
        place.setText(phrases.of("present.place", Math.min(run.at() + 1, run.scenes()), run.scenes()));
        state.setText(String.join("  ", words.of(lecture)));
        back.setVisible(lecture.isClassAway());
        back.setManaged(lecture.isClassAway());
    }

    private static HBox group(Node... nodes) {
        HBox group = new HBox(nodes);
        group.getStyleClass().add("teacher-group");
        return group;
    }

    private ToggleButton holding(String key, Step.Plain step, Tool tool) {
        return turning(key, step, run -> run.tool() == tool);
    }

    private ToggleButton turning(String key, Step.Plain step, Predicate<PresenterRun> on) {
        ToggleButton button = dressed(new ToggleButton(), key);
        button.setOnAction(event -> {
            lecture.take(step);
            button.setSelected(on.test(lecture.run().get()));
        });
        lecture.run().subscribe(run -> button.setSelected(on.test(run)));
        return button;
    }

    private Button step(String key, Step.Plain step) {
        return button(key, () -> lecture.take(step));
    }

    private Button button(String key, Runnable deed) {
        Button button = dressed(new Button(), key);
        button.setOnAction(event -> deed.run());
        return button;
    }

    /** Keys do the same wherever the focus is, so the buttons do not take it: a clicker's space bar must never press one. */
    private <B extends ButtonBase> B dressed(B button, String key) {
        button.setText(phrases.of(key));
        button.setTooltip(new Tooltip(phrases.of(key + ".help")));
        button.setAccessibleHelp(phrases.of(key + ".help"));
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
