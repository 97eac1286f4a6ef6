package org.fourislands.ui.present;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.fourislands.lessons.run.PresenterRun;
import org.fourislands.lessons.run.Step;
import org.fourislands.words.Phrases;

/** Says above the teacher's map whether the class sees the same, and sends it there. */
final class AheadBar extends FlowPane {
    private final Phrases phrases;
    private final Lecture lecture;
    private final Label words = new Label();
    private final Button send;
    private final Button join;

    AheadBar(Phrases phrases, Lecture lecture) {
        this.phrases = phrases;
        this.lecture = lecture;
        getStyleClass().add("ahead-bar");
        words.setMinWidth(USE_PREF_SIZE);
        send = button("present.show", () -> lecture.take(Step.Plain.SHOW_TO_CLASS));
        send.setId("show-to-class");
        join = button("present.join", lecture::joinClass);
        getChildren().addAll(words, send, join);
        lecture.run().subscribe(run -> tell());
        lecture.ahead().subscribe(ahead -> tell());
        lecture.classView().watch(view -> view, view -> tell());
        lecture.ownView().watch(view -> view, view -> tell());
    }

    private void tell() {
        PresenterRun run = lecture.run().get();
        boolean apart = !lecture.ownView().get().equals(lecture.classView().get()) || run.at() != run.shown();
        words.setText(phrases.of(apart ? "present.map.ahead" : "present.map.same"));
        send.setDisable(!apart);
        join.setDisable(!apart);
        setAccessibleText(words.getText());
    }

    private Button button(String key, Runnable deed) {
        Button button = new Button(phrases.of(key));
        button.setTooltip(new Tooltip(phrases.of(key + ".help")));
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> deed.run());
        return button;
    }
}
