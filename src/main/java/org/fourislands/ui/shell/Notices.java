package org.fourislands.ui.shell;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Short notices over the top of the map, each for a while or until it is clicked. What still stands is not said twice. */
final class Notices extends VBox {
    private static final Duration SHOWN = Duration.seconds(7);
    private static final double WIDTH = 360;

    Notices() {
        getStyleClass().add("notices");
        setAlignment(Pos.TOP_CENTER);
        setPickOnBounds(false);
    }

    /** Says what was done. */
    void tell(String sentence) {
        warn(sentence);
    }

    void warn(String sentence) {
        boolean stands = getChildren().stream()
                .anyMatch(node -> node instanceof Label label && label.getText().equals(sentence));
        if (!stands) {
            Label unused = show(sentence);
        }
    }

    /** Tells something, with a button for what can be done about it while it stands; of notices that offer the same the newest stays. */
    void offer(String sentence, String words, Runnable deed) {
        getChildren().removeIf(notice -> offers(notice, words));
        Button button = new Button(words);
        button.getStyleClass().add("notice-offer");
        Label notice = show(sentence);
        notice.setGraphic(button);
        notice.setContentDisplay(ContentDisplay.BOTTOM);
        notice.setGraphicTextGap(8);
        button.setOnAction(event -> {
            getChildren().remove(notice);
            deed.run();
        });
    }

    private static boolean offers(Node notice, String words) {
        return notice instanceof Label label
                && label.getGraphic() instanceof Button button
                && button.getText().equals(words);
    }

    private Label show(String sentence) {
        Label notice = new Label(sentence);
        notice.getStyleClass().add("notice");
        notice.setWrapText(true);
        notice.setMaxWidth(WIDTH);
        notice.setMinHeight(USE_PREF_SIZE);
        notice.setAccessibleRole(AccessibleRole.TEXT);
        notice.setOnMouseClicked(event -> getChildren().remove(notice));
        getChildren().add(notice);
        PauseTransition pause = new PauseTransition(SHOWN);
        pause.setOnFinished(event -> getChildren().remove(notice));
        pause.play();
        return notice;
    }
}
