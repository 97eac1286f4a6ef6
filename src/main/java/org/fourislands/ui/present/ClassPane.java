package org.fourislands.ui.present;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.fourislands.lessons.Scene;
import org.fourislands.lessons.run.ClassSide;
import org.fourislands.lessons.run.Cover;
import org.fourislands.ui.map.MapPane;
import org.fourislands.view.ViewState;

/** All that the class sees: the living map of the scene with its words, or black, or white, or that the lesson is over. */
final class ClassPane extends StackPane {
    private final Lecture lecture;
    private final MapPane map;
    private final Region cover = new Region();
    private final VBox end = new VBox();
    private Optional<ViewState> painted = Optional.empty();

    ClassPane(PresentingParts parts, Lecture lecture) {
        this.lecture = lecture;
        getStyleClass().add("class-side");
        setId("class-side");
        SceneWords words = new SceneWords(parts, lecture);
        WallDrawing drawing = new WallDrawing(parts.drawing());
        map = new SceneMap(parts, lecture, lecture.classView(), lecture::shown, drawing.uncredited()).pane();
        DayStrip strip = new DayStrip(parts, lecture.lesson(), lecture.classView());
        Label credits = new Label(drawing.credits(lecture.classView().get()));
        Magnified magnified = new Magnified(map);
        map.roomFor(magnified::roomFor);
        ClassPage page = new ClassPage(words, magnified, strip, credits);
        Label over = new Label(parts.phrases().of("present.end"));
        Label title = new Label(lecture.lesson().title());
        over.getStyleClass().add("class-end-words");
        title.getStyleClass().add("class-end-title");
        end.getStyleClass().add("class-end");
        end.getChildren().addAll(title, over);
        cover.setId("class-cover");
        getChildren().addAll(page, end, cover);
        Runnable fit = () -> {
            page.fit(getWidth(), getHeight());
            magnified.fitTo(this, lecture.classView().get().arrangement());
            title.setStyle("-fx-font-size: " + Math.round(getHeight() / 16) + "px;");
            over.setStyle("-fx-font-size: " + Math.round(getHeight() / 26) + "px;");
        };
        heightProperty().subscribe(fit);
        widthProperty().subscribe(fit);
        lecture.classView().watch(ViewState::arrangement, magnified::show);
        map.watchPictures((view, picture) -> {
            painted = Optional.of(view);
            expect();
        });
        // Afterwards, when the class's view has followed: what is ready for this very step must not be let go before
        // it.
        lecture.run().subscribe(run -> parts.jobs().soon(this::expect));
        lecture.run().subscribe(run -> look(run.classSide()));
    }

    MapPane map() {
        return map;
    }

    /** The view of the picture that is on screen. */
    Optional<ViewState> painted() {
        return painted;
    }

    private void look(ClassSide seen) {
        end.setVisible(lecture.shown().isEmpty());
        cover.setVisible(seen.cover() != Cover.NONE);
        cover.getStyleClass().setAll(seen.cover() == Cover.WHITE ? "cover-white" : "cover-black");
    }

    /** The scenes that the next key may ask for are painted while nothing else is to be done. */
    private void expect() {
        int at = lecture.run().get().at();
        List<Scene> scenes = lecture.lesson().scenes();
        List<ViewState> soon = Stream.of(at, at + 1, at - 1)
                .filter(place -> place >= 0 && place < scenes.size())
                .map(scenes::get)
                .map(Scene::view)
                .filter(view -> !view.equals(lecture.classView().get()))
                .toList();
        Optional.of(soon).filter(views -> !views.isEmpty()).ifPresent(map::expect);
    }
}
