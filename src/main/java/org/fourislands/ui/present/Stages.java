package org.fourislands.ui.present;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/** The windows of a lesson on their screens. What is in them stays when they are moved, closed or opened again. */
final class Stages {
    private static final double LEAST_WIDTH = 480;
    private static final double LEAST_HEIGHT = 320;

    private final Screens screens;
    private final Seat teacher;
    private final Seat pupils;

    Stages(Screens screens, Seat teacher, Seat pupils) {
        this.screens = screens;
        this.teacher = teacher;
        this.pupils = pupils;
    }

    /** Puts both windows where the plan has them; the teacher's, where there is one, has the keys. */
    void stand(StagePlan plan) {
        pupils.stand(plan.classPlace(), plan.covers(), screens.areGiven());
        plan.teacher().ifPresentOrElse(place -> teacher.stand(place, false, screens.areGiven()), teacher::leave);
        if (plan.teacher().isPresent()) {
            teacher.front();
        } else {
            pupils.front();
        }
    }

    void closeClass() {
        pupils.leave();
    }

    void leave() {
        teacher.leave();
        pupils.leave();
    }

    /** A window's content, and the window it is in now. */
    static final class Seat {
        private final Scene scene;
        private final String title;
        private final Runnable closed;
        private Optional<Stage> stage = Optional.empty();

        /** {@code closed} runs when someone closes the window. */
        Seat(Scene scene, String title, Runnable closed) {
            this.scene = scene;
            this.title = title;
            this.closed = closed;
        }

        private void stand(ScreenPlace place, boolean covers, boolean given) {
            StageStyle style = covers && given ? StageStyle.UNDECORATED : StageStyle.DECORATED;
            Stage window = stage.filter(old -> old.getStyle() == style).orElseGet(() -> opened(style));
            window.setFullScreen(false);
            window.setX(place.x());
            window.setY(place.y());
            window.setWidth(place.width());
            window.setHeight(place.height());
            window.setScene(scene);
            window.show();
            // Some window managers forget what was asked before a window is shown.
            window.setX(place.x());
            window.setY(place.y());
            window.setWidth(place.width());
            window.setHeight(place.height());
            window.setFullScreen(covers && !given);
        }

        private Stage opened(StageStyle style) {
            leave();
            Stage window = new Stage(style);
            window.setTitle(title);
            window.setMinWidth(LEAST_WIDTH);
            window.setMinHeight(LEAST_HEIGHT);
            window.setFullScreenExitHint("");
            window.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
            window.setOnCloseRequest(event -> {
                event.consume();
                closed.run();
            });
            stage = Optional.of(window);
            return window;
        }

        private void front() {
            stage.ifPresent(window -> {
                window.toFront();
                window.requestFocus();
            });
        }

        private void leave() {
            stage.ifPresent(window -> {
                window.setScene(null);
                window.hide();
            });
            stage = Optional.empty();
        }
    }
}
