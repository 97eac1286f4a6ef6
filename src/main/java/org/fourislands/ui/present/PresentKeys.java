package org.fourislands.ui.present;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fourislands.lessons.run.PresenterKeys;
import org.fourislands.lessons.run.PresenterKeys.Held;
import org.fourislands.lessons.run.Step;

/** The keys of a lesson, the same in both windows. Single letters can be switched off; what a clicker sends cannot. */
final class PresentKeys {
    private final BooleanProperty letters = new SimpleBooleanProperty(true);
    private final Deeds deeds;

    PresentKeys(Deeds deeds) {
        this.deeds = deeds;
    }

    BooleanProperty letters() {
        return letters;
    }

    void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /** A window beside those of the lesson takes no key from the class, but the one that closes it. */
    void listenBeside(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.F1) {
                event.consume();
                scene.getWindow().hide();
            } else {
                press(event);
            }
        });
    }

    private void press(KeyEvent event) {
        if (event.isConsumed() || event.isAltDown() || event.getTarget() instanceof TextInputControl) {
            return;
        }
        deed(event).ifPresent(deed -> {
            event.consume();
            deed.run();
        });
    }

    private Optional<Runnable> deed(KeyEvent event) {
        Held held = held(event);
        KeyCode code = event.getCode();
        if (held == Held.NOTHING && code.isLetterKey() && !letters.get()) {
            return Optional.empty();
        }
        if (held == Held.NOTHING && deeds.inOverview(code)) {
            return Optional.of(() -> {});
        }
        return windows(code, held)
                .or(() -> PresenterKeys.stepOf(code.name(), held).map(step -> () -> deeds.take(step)));
    }

    private Optional<Runnable> windows(KeyCode code, Held held) {
        return switch (code) {
            case H -> held == Held.NOTHING ? Optional.of(deeds::backToScene) : Optional.empty();
            case F1 -> Optional.of(deeds::showKeys);
            case F2 -> Optional.of(deeds::turnBar);
            case F11 -> Optional.of(held == Held.SHIFT ? deeds::turnOneWindow : deeds::turnFrame);
            default -> Optional.empty();
        };
    }

    private static Held held(KeyEvent event) {
        if (event.isShortcutDown()) {
            return Held.CONTROL;
        }
        return event.isShiftDown() ? Held.SHIFT : Held.NOTHING;
    }

    /** What keys do. */
    interface Deeds {
        void take(Step step);

        /** Takes a key where all scenes are looked at, if it means something there. */
        boolean inOverview(KeyCode code);

        void backToScene();

        /** Shows what the keys do, to the teacher. */
        void showKeys();

        void turnBar();

        /** The class's window with a frame, or filling its screen. */
        void turnFrame();

        /** One window for both, or two. */
        void turnOneWindow();
    }
}
