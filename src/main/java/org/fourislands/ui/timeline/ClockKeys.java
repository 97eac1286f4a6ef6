package org.fourislands.ui.timeline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.input.KeyEvent;
import org.fourislands.view.ViewState;
import org.fourislands.view.ViewStore;

/** What keys do while the clock has the focus: days, with Shift months; with Control changes; ten at a time; the ends. */
final class ClockKeys {
    private static final int MANY = 10;

    private final ViewStore store;
    private final Clockwork clockwork;
    private final ClockPlay play;

    ClockKeys(ViewStore store, Clockwork clockwork, ClockPlay play) {
        this.store = store;
        this.clockwork = clockwork;
        this.play = play;
    }

    void handle(KeyEvent event) {
        if (event.isAltDown() || event.isMetaDown()) {
            return;
        }
        Optional<Runnable> deed = deed(event);
        deed.ifPresent(run -> {
            event.consume();
            run.run();
        });
    }

    private Optional<Runnable> deed(KeyEvent event) {
        return switch (event.getCode()) {
            case LEFT -> Optional.of(event.isShortcutDown() ? this::previousChange : () -> move(event, -1));
            case RIGHT -> Optional.of(event.isShortcutDown() ? this::nextChange : () -> move(event, 1));
            case DOWN -> Optional.of(() -> move(event, -1));
            case UP -> Optional.of(() -> move(event, 1));
            case PAGE_DOWN -> Optional.of(() -> move(event, -MANY));
            case PAGE_UP -> Optional.of(() -> move(event, MANY));
            case HOME -> Optional.of(() -> show(clockwork.ends().first()));
            case END -> Optional.of(() -> show(clockwork.ends().last()));
            case SPACE -> Optional.of(play::toggle);
            default -> Optional.empty();
        };
    }

    void nextChange() {
        change(clockwork.steps().next());
    }

    void previousChange() {
        change(clockwork.steps().previous());
    }

    private void change(Function<ViewState, Optional<LocalDate>> step) {
        play.stop();
        step.apply(store.get()).ifPresent(day -> store.update(state -> state.at(day)));
    }

    private void move(KeyEvent event, int units) {
        LocalDate day = store.get().day();
        show(event.isShiftDown() ? day.plusMonths(units) : day.plusDays(units));
    }

    private void show(LocalDate day) {
        play.stop();
        store.update(state -> state.at(clockwork.ends().clamp(day)));
    }
}
