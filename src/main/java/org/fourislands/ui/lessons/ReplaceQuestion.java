package org.fourislands.ui.lessons;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Whether files that are there already may be replaced; takes no room until it is asked. On the window's thread. */
final class ReplaceQuestion extends VBox {
    private final Workshop workshop;
    private final Runnable focusBack;
    private final Label words = new Label();
    private final Button replace;
    private Runnable deed = () -> {};

    /** {@code focusBack} runs where it was thought better of. */
    ReplaceQuestion(Workshop workshop, Runnable focusBack) {
        super(8);
        this.workshop = workshop;
        this.focusBack = focusBack;
        words.setId("replace-question");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        replace = workshop.button("lessons.replace", () -> deed.run());
        getChildren().addAll(words, new HBox(8, replace, workshop.button("lessons.replace.not", this::leave)));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                leave();
            }
        });
        hide();
    }

    void ask(List<Path> there, Runnable replacing) {
        deed = replacing;
        words.setText(workshop.phrases()
                .of("lessons.replace.asked", there.size(), there.get(0).getFileName()));
        setVisible(true);
        setManaged(true);
        replace.requestFocus();
    }

    void hide() {
        setVisible(false);
        setManaged(false);
    }

    private void leave() {
        hide();
        focusBack.run();
    }
}
