package org.fourislands.ui.lessons;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.fourislands.lessons.LessonStore;
import org.fourislands.lessons.Scene;
import org.fourislands.lessons.Task;
import org.fourislands.view.ViewState;

/** What a scene asks the class: what is asked and what is right, in whose words, why; and what it lacks still. */
final class TaskField extends VBox {
    private final Workshop workshop;
    private final Consumer<UnaryOperator<Scene>> change;
    private final Supplier<ViewState> view;
    private final Label asked = new Label();
    private final Label lacking = new Label();
    private final VBox made = new VBox();
    private final TextArea prompt = new TextArea();
    private final TextArea explanation = new TextArea();
    private final VBox words;
    private final SceneField promptWords;
    private final SceneField explanationWords;
    private final ThingSearch things;
    private final TaskMenu menu;
    private Optional<Task> shown = Optional.empty();

    /** {@code view} is what the map and the clock show now. */
    TaskField(Workshop workshop, LessonStore store, Consumer<UnaryOperator<Scene>> change, Supplier<ViewState> view) {
        this.workshop = workshop;
        this.change = change;
        this.view = view;
        getStyleClass().add("scene-task");
        made.getStyleClass().add("scene-task");
        style(asked, "scene-source");
        style(lacking, "task-lacking");
        lacking.setId("task-lacking");
        things = new ThingSearch(workshop, this::addThing);
        promptWords = new SceneField(prompt, store, of(Task::prompt), writing(Task::prompting));
        explanationWords = new SceneField(explanation, store, of(Task::explanation), writing(Task::explaining));
        words = new VBox(
                captioned("lessons.task.prompt", prompt, "task-prompt-field"),
                captioned("lessons.task.explanation", explanation, "task-explanation-field"));
        words.getStyleClass().add("scene-task");
        menu = new TaskMenu(workshop, task -> change.accept(scene -> scene.asking(task)));
        getChildren().addAll(menu, asked, lacking, made, words);
    }

    void show(Scene scene) {
        promptWords.show(scene);
        explanationWords.show(scene);
        asked.setText(workshop.words().asked().apply(scene));
        lacking.setText(String.join("\n", lacks(scene)));
        there(asked, scene.task().isPresent());
        there(words, scene.task().isPresent());
        there(lacking, !lacking.getText().isEmpty());
        if (!scene.task().map(TaskField::bare).equals(shown)) {
            shown = scene.task().map(TaskField::bare);
            compose(scene);
        }
    }

    private java.util.List<String> lacks(Scene scene) {
        return workshop.words().asking().lacks().apply(scene).stream()
                .map(lack -> workshop.phrases().of("lessons.lack." + lack.word()))
                .toList();
    }

    /** Without its words, which are typed in fields that stay. */
    private static Task bare(Task task) {
        return task.prompting("").explaining("");
    }

    private void compose(Scene scene) {
        Optional<String> focused = Optional.ofNullable(getScene())
                .map(javafx.scene.Scene::getFocusOwner)
                .filter(owner -> owner.getParent() != null && isWithin(owner))
                .map(Node::getId);
        made.getChildren().clear();
        scene.task().flatMap(this::maker).ifPresent(made.getChildren()::add);
        applyCss();
        focused.map(id -> Optional.ofNullable(made.lookup("#" + id))
                        .filter(node -> !node.isDisabled())
                        .orElse(menu))
                .ifPresent(
                        Node::requestFocus); // what is gone gives the keyboard to what stays, and undo goes on working
    }

    private boolean isWithin(Node owner) {
        for (Node up = owner; up != null; up = up.getParent()) {
            if (up == made) {
                return true;
            }
        }
        return false;
    }

    private Optional<Node> maker(Task task) {
        return switch (task.kind()) {
            case IN_ORDER -> Optional.of(new OrderField(workshop, task, things, this::edit));
            case FIND_EVIDENCE -> Optional.of(new EvidenceField(workshop, task, this::edit));
            case WHICH_ISLANDS -> Optional.of(new GroupsField(workshop, task, this::edit));
            case WHICH_DAY -> Optional.of(new DayField(workshop, task, things, this::edit, view));
            case WHO_ADMINISTERED, WHO_CLAIMED, WHICH_ADMINISTERED, WHICH_CLAIMED, WHICH_PROPOSAL -> Optional.empty();
        };
    }

    private void edit(UnaryOperator<Task> edit) {
        change.accept(scene -> scene.asking(scene.task().map(edit)));
    }

    private void addThing(String id) {
        edit(task -> task.kind() == Task.Kind.IN_ORDER ? OrderField.adding(task, id) : DayField.of(task, id));
    }

    private static Function<Scene, String> of(Function<Task, String> read) {
        return scene -> scene.task().map(read).orElse("");
    }

    private static BiFunction<Scene, String, Scene> writing(BiFunction<Task, String, Task> write) {
        return (scene, typed) -> scene.asking(scene.task().map(task -> write.apply(task, typed)));
    }

    private VBox captioned(String key, TextArea area, String id) {
        Label caption = new Label(workshop.phrases().of(key));
        caption.getStyleClass().add("scene-caption");
        caption.setLabelFor(area);
        area.setId(id);
        area.setAccessibleText(caption.getText());
        area.setPromptText(workshop.phrases().of(key + ".prompt"));
        area.setPrefRowCount(2);
        area.setWrapText(true);
        return new VBox(caption, area);
    }

    private static void style(Label label, String style) {
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
    }

    private static void there(Node node, boolean isThere) {
        node.setManaged(isThere);
        node.setVisible(isThere);
    }
}
