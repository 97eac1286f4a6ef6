package org.fourislands.ui.present;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.fourislands.lessons.Scene;

/** A scene in small: what it is here, its picture, its title. */
final class SceneCard extends VBox {
    private final Thumbs thumbs;
    private final Label head = new Label();
    private final Label title = new Label();
    private final ImageView picture = new ImageView();
    private final StackPane frame = new StackPane(picture);
    private Optional<Scene> shown = Optional.empty();

    SceneCard(Thumbs thumbs) {
        this.thumbs = thumbs;
        getStyleClass().add("run-card");
        head.getStyleClass().add("run-card-head");
        title.getStyleClass().add("run-card-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        frame.getStyleClass().add("run-card-frame");
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        getChildren().addAll(head, frame, title);
    }

    /** With a picture as wide as this. */
    SceneCard wide(double width) {
        picture.setFitWidth(width);
        frame.setMinSize(width, width * Thumbs.HEIGHT / Thumbs.WIDTH);
        frame.setMaxWidth(width);
        title.setPrefWidth(width);
        setMaxWidth(USE_PREF_SIZE);
        return this;
    }

    /** {@code words} say what the scene is; without one there is no picture. */
    void show(String words, Optional<Scene> scene) {
        head.setText(words);
        title.setText(scene.map(Scene::title).orElse(""));
        boolean another = !scene.map(Scene::view).equals(shown.map(Scene::view));
        shown = scene;
        if (another) {
            picture.setImage(null);
        }
        scene.ifPresent(one -> thumbs.ask(one.view(), image -> {
            if (shown.equals(scene)) {
                picture.setImage(image);
            }
        }));
        setAccessibleText(words + ". " + title.getText());
    }
}
