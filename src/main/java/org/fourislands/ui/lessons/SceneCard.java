package org.fourislands.ui.lessons;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.fourislands.lessons.Scene;
import org.fourislands.lessons.Transition;
import org.fourislands.ui.map.Miniatures;
import org.fourislands.view.Theme;
import org.fourislands.view.ViewState;

/** One scene in its place: its small picture, its words, and how the map comes to it from the scene before. */
final class SceneCard extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double WORDS_HIGH = 40;

    private final Workshop workshop;
    private final TransitionWords transitions;
    private final Label way = new Label();
    private final Label number = new Label();
    private final Label title = new Label();
    private final Label day = new Label();
    private final Label sentence = new Label();
    private final ImageView picture = new ImageView();
    private final VBox body = new VBox();
    private Optional<Placed> placed = Optional.empty();
    private Optional<ViewState> pictured = Optional.empty();
    private Optional<Theme> painted = Optional.empty();
    private Scene scene;

    SceneCard(Workshop workshop, TransitionWords transitions, Scene scene) {
        this.workshop = workshop;
        this.transitions = transitions;
        this.scene = scene;
        getStyleClass().add("scene-place");
        way.getStyleClass().add("scene-way");
        way.setWrapText(true);
        number.getStyleClass().add("scene-number");
        title.getStyleClass().add("scene-title");
        day.getStyleClass().add("lesson-soft");
        day.setWrapText(true);
        sentence.getStyleClass().add("scene-sentence");
        sentence.setWrapText(true);
        sentence.setMaxHeight(WORDS_HIGH);
        picture.setFitWidth(Miniatures.WIDTH);
        picture.setFitHeight(Miniatures.HEIGHT);
        StackPane frame = new StackPane(picture);
        frame.getStyleClass().add("scene-picture");
        frame.setMinSize(Miniatures.WIDTH + 2, Miniatures.HEIGHT + 2);
        frame.setMaxSize(Miniatures.WIDTH + 2, Miniatures.HEIGHT + 2);
        VBox words = new VBox(title, day, sentence);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        HBox line = new HBox(number, frame, words);
        line.getStyleClass().add("scene-line");
        body.getStyleClass().add("scene-card");
        body.setFocusTraversable(true);
        body.setAccessibleRole(AccessibleRole.LIST_ITEM);
        body.getChildren().add(line);
        getChildren().addAll(way, body);
    }

    Scene scene() {
        return scene;
    }

    /** What takes the focus, the mouse and what is dropped. */
    VBox body() {
        return body;
    }

    /** Shows the scene as the one at {@code place}, from 0, after {@code before}. */
    void show(Scene now, int place, int all, Optional<Scene> before) {
        Optional<Placed> wanted = Optional.of(new Placed(now, place, all, before));
        if (!wanted.equals(placed)) {
            placed = wanted;
            write(now, place, all, before);
        }
    }

    private void write(Scene now, int place, int all, Optional<Scene> before) {
        scene = now;
        number.setText(Integer.toString(place + 1));
        String view = workshop.words().title().apply(now.view());
        title.setText(now.title().isBlank() ? workshop.phrases().of("lessons.scene.untitled") : now.title());
        String asks = now.task().isPresent() ? workshop.phrases().of("lessons.scene.asks", view) : view;
        day.setText(asks);
        sentence.setText(now.sentence());
        sentence.setManaged(!now.sentence().isBlank());
        body.setAccessibleText(
                workshop.phrases().of("lessons.scene.place", place + 1, all, title.getText(), view, now.sentence()));
        way.setVisible(before.isPresent());
        way.setManaged(before.isPresent());
        before.ifPresent(last -> way.setText(
                workshop.phrases().of("lessons.change", transitions.of(new Transition(last.view(), now.view())))));
        picture();
    }

    /** Asks for the small picture where the view or the theme is another than the one painted. */
    void picture() {
        Theme theme = workshop.looks().theme().get();
        ViewState view = scene.view();
        if (pictured.filter(view::equals).isEmpty()
                || painted.filter(theme::equals).isEmpty()) {
            pictured = Optional.of(view);
            painted = Optional.of(theme);
            double scale = getScene() == null || getScene().getWindow() == null
                    ? 1
                    : getScene().getWindow().getRenderScaleX();
            workshop.miniatures().show(view, theme, scale, image -> {
                if (scene.view().equals(view)) {
                    picture.setImage(image);
                }
            });
        }
    }

    /** Opens the card for {@code editor}, or closes it. */
    void open(Optional<? extends Node> editor) {
        body.pseudoClassStateChanged(SELECTED, editor.isPresent());
        while (body.getChildren().size() > 1) {
            body.getChildren().remove(1);
        }
        editor.ifPresent(body.getChildren()::add);
    }

    /** What a card says: of that nothing is written anew while other scenes are typed in. */
    private record Placed(Scene scene, int place, int all, Optional<Scene> before) {}
}
