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

/**
 * Short notices over the top of the map, each as long as it takes to read and while the pointer rests on it, or until it is clicked or
 * Escape is pressed. What still stands is not said twice.
 */
final class Notices extends VBox {
    private static final Duration NOTICED = Duration.seconds(4);

    /** Slow readers take so long for a letter of a language that is not theirs. */
    private static final Duration LETTER = Duration.millis(80);

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
        PauseTransition pause = new PauseTransition(timeFor(sentence));
        pause.setOnFinished(event -> getChildren().remove(notice));
        notice.hoverProperty().subscribe(resting -> {
            if (resting) {
                pause.stop();
            } else {
                pause.playFromStart();
            }
        });
        return notice;
    }

    static Duration timeFor(String sentence) {
        return NOTICED.add(LETTER.multiply(sentence.length()));
    }

    /** Takes away what stands; answers whether there was anything. */
    boolean leave() {
        boolean stood = !getChildren().isEmpty();
        getChildren().clear();
        return stood;
    }
}
