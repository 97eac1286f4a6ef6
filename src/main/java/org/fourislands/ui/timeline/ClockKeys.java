package org.fourislands.ui.timeline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.input.KeyEvent;
import org.fourislands.view.Pace;
import org.fourislands.view.StepKind;
import org.fourislands.view.UnitSteps;
import org.fourislands.view.ViewState;
import org.fourislands.view.ViewStore;

/**
 * What keys do while the clock has the focus: one unit or ten, with Shift months; with Control changes; the ends; playing and
 * its pace. Whatever moves the clock stops its playing.
 */
final class ClockKeys {
    private static final int MANY = 10;

    private final ViewStore store;
    private final Clockwork clockwork;
    private final ClockPlay play;
    private final Habits habits;

    ClockKeys(ViewStore store, Clockwork clockwork, ClockPlay play, Habits habits) {
        this.store = store;
        this.clockwork = clockwork;
        this.play = play;
        this.habits = habits;
    }

    void handle(KeyEvent event) {
        if (event.isAltDown() || event.isMetaDown()) {
            return;
        }
        Optional<Runnable> deed = deed(event).or(() -> paceOf(event).map(pace -> () -> playAt(pace)));
        deed.ifPresent(run -> {
            event.consume();
            run.run();
        });
    }

    private Optional<Runnable> deed(KeyEvent event) {
        return switch (event.getCode()) {
            case LEFT -> Optional.of(event.isShortcutDown() ? this::previousRecorded : () -> move(event, -1));
            case RIGHT -> Optional.of(event.isShortcutDown() ? this::nextRecorded : () -> move(event, 1));
            case PAGE_DOWN -> Optional.of(() -> move(event, -MANY));
            case PAGE_UP -> Optional.of(() -> move(event, MANY));
            case HOME -> Optional.of(() -> show(clockwork.ends().first()));
            case END -> Optional.of(() -> show(clockwork.ends().last()));
            case SPACE -> Optional.of(play::toggle);
            default -> Optional.empty();
        };
    }

    private Optional<Pace> paceOf(KeyEvent event) {
        if (event.isShortcutDown()) {
            return Optional.empty();
        }
        if (event.getCode().isDigitKey() && event.getText().matches("[1-5]")) {
            return Optional.of(Pace.of(Integer.parseInt(event.getText())));
        }
        return switch (event.getText()) {
            case "<" -> Optional.of(habits.get().pace().further(-1));
            case ">" -> Optional.of(habits.get().pace().further(1));
            default -> Optional.empty();
        };
    }

    private void playAt(Pace pace) {
        habits.change(now -> now.at(pace));
    }

    /** One step of the kind chosen. */
    void next() {
        step(clockwork.steps().next(), habits.get().step());
    }

    void previous() {
        step(clockwork.steps().previous(), habits.get().step());
    }

    private void nextRecorded() {
        step(clockwork.steps().next(), habits.get().recorded());
    }

    private void previousRecorded() {
        step(clockwork.steps().previous(), habits.get().recorded());
    }

    private void step(BiFunction<ViewState, StepKind, Optional<LocalDate>> step, StepKind kind) {
        play.stop();
        step.apply(store.get(), kind).ifPresent(day -> store.update(state -> state.at(day)));
    }

    private void move(KeyEvent event, int count) {
        StepKind unit = event.isShiftDown() ? StepKind.MONTH : habits.get().unit();
        show(UnitSteps.moved(store.get().day(), count, unit));
    }

    private void show(LocalDate day) {
        play.stop();
        store.update(state -> state.at(clockwork.ends().clamp(day)));
    }
}
