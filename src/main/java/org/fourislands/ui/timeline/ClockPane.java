package org.fourislands.ui.timeline;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fourislands.ui.Light;
import org.fourislands.ui.settings.Colours;
import org.fourislands.ui.settings.Icons;
import org.fourislands.view.ClockHabits;
import org.fourislands.view.DateWords;
import org.fourislands.view.Selection;
import org.fourislands.view.ViewState;
import org.fourislands.view.ViewStore;
import org.fourislands.words.Phrases;

/** The clock: the day in large type, its controls, a strip for each island under one scrubber, and the span shown. */
public final class ClockPane extends HBox {
    private static final LocalDate USUAL_START = LocalDate.of(1850, 1, 1);

    private final ViewStore store;
    private final DateWords dates;
    private final Clockwork clockwork;
    private final ClockFace face;
    private final ClockControls controls;
    private final ClockPlay play;
    private final ClockKeys keys;
    private final DayBox box;
    private final SpanSlider span;
    private final Habits habits;

    public ClockPane(Phrases phrases, ViewStore store, Clockwork clockwork, Ties ties) {
        this.store = store;
        this.habits = ties.habits();
        this.dates = new DateWords(phrases);
        this.clockwork = clockwork;
        Clockwork.Ends shown = new Clockwork.Ends(
                clockwork.ends().clamp(USUAL_START), clockwork.ends().last());
        play = new ClockPlay(store, clockwork.steps(), habits);
        keys = new ClockKeys(store, clockwork, play, habits);
        face = new ClockFace(clockwork, shown, store.get().day(), ties.colours());
        face.setAccessibleHelp(phrases.of("clock.help"));
        controls = new ClockControls(phrases, ties.icons(), play, habits);
        box = new DayBox(phrases, clockwork.read(), this::go, face::requestFocus);
        span = new SpanSlider(phrases, clockwork.ends(), shown, face::show);
        new ClockDrag(store, face, play, clockwork.ends());
        arrange();
        listen();
    }

    /** What ties the clock to the rest of the window. */
    public record Ties(Icons icons, Colours colours, Habits habits, Light light) {}

    /** Shows the sentence of the day to those who hear the clock. */
    public void say(String sentence) {
        face.show(store.get().day(), dates.of(store.get().day()) + ". " + sentence);
    }

    public void colour(Colours colours) {
        face.colour(colours);
    }

    /** Puts the cursor into the box for typing a date. */
    public void typeADay() {
        box.field().requestFocus();
        box.field().selectAll();
    }

    @Override
    public void requestFocus() {
        face.requestFocus();
    }

    private void arrange() {
        getStyleClass().add("clock");
        controls.getChildren().add(box);
        VBox right = new VBox(face, span);
        right.getStyleClass().add("clock-right");
        HBox.setHgrow(right, Priority.ALWAYS);
        controls.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(controls, right);
    }

    private void listen() {
        keepWithinEnds();
        face.marginProperty().subscribe(width -> span.indent(width.doubleValue()));
        controls.onPrevious(keys::previous);
        controls.onNext(keys::next);
        face.addEventHandler(KeyEvent.KEY_PRESSED, keys::handle);
        store.watch(ViewState::nameOrder, order -> face.show(clockwork.strips().apply(store.get())));
        store.watch(ViewState::day, this::show);
        habits.watch(ClockHabits::calendars, calendars -> show(store.get().day()));
        store.watch(ViewState::day, day -> box.forgetRefusal());
        store.watch(
                state -> state.selection().filter(s -> s.kind() == Selection.Kind.ISLAND),
                picked -> face.pick(picked.map(Selection::id)));
    }

    /** A view kept from another start may stand on a day this clock cannot show. */
    private void keepWithinEnds() {
        LocalDate day = store.get().day();
        if (!clockwork.ends().clamp(day).equals(day)) {
            store.update(state -> state.at(clockwork.ends().clamp(day)));
        }
    }

    private void go(LocalDate day) {
        play.stop();
        store.update(state -> state.at(clockwork.ends().clamp(day)));
    }

    private void show(LocalDate day) {
        String words = dates.of(day);
        controls.show(words, clockwork.otherCalendars().apply(day, habits.get().calendars()));
        face.show(day, Optional.ofNullable(face.getAccessibleText()).orElse(words));
        span.include(day);
    }
}
