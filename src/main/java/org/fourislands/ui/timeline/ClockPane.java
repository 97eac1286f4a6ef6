package org.fourislands.ui.timeline;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.fourislands.history.Island;
import org.fourislands.ui.Light;
import org.fourislands.ui.settings.Colours;
import org.fourislands.ui.settings.Icons;
import org.fourislands.view.ClockHabits;
import org.fourislands.view.DateWords;
import org.fourislands.view.MarkFilter;
import org.fourislands.view.Selection;
import org.fourislands.view.StripRow;
import org.fourislands.view.ViewState;
import org.fourislands.view.ViewStore;
import org.fourislands.words.Phrases;

/** The clock: the day in large type, its controls, a strip for each island under one scrubber, and the span shown. */
public final class ClockPane extends HBox {
    private final ViewStore store;
    private final DateWords dates;
    private final Clockwork clockwork;
    private final ClockPicture picture;
    private final ClockControls controls;
    private final ClockPlay play;
    private final ClockKeys keys;
    private final DayBox box;
    private final Habits habits;
    private final FilterNote note;

    public ClockPane(Phrases phrases, ViewStore store, Clockwork clockwork, Ties ties) {
        this.habits = ties.habits();
        this.store = store;
        this.dates = new DateWords(phrases);
        this.clockwork = clockwork;
        play = new ClockPlay(store, clockwork.steps(), habits);
        keys = new ClockKeys(store, clockwork, play, habits);
        picture = new ClockPicture(phrases, store, clockwork, ties);
        controls = new ClockControls(phrases, ties.icons(), play, habits);
        box = new DayBox(phrases, clockwork.read(), this::go, picture.face()::requestFocus);
        note = new FilterNote(phrases, habits);
        arrange();
        listen();
        link(ties.light());
    }

    /**
     * What ties the clock to the rest of the window.
     *
     * @param memory how the clock was left, and who keeps it
     */
    public record Ties(Icons icons, Colours colours, ClockPicture.Memory memory, Habits habits, Light light) {}

    /** Shows the sentence of the day to those who hear the clock. */
    public void say(String sentence) {
        picture.showDay(store.get().day(), dates.of(store.get().day()) + ". " + sentence);
    }

    /** Shows the picture of time as many times as large, with its letters. */
    public void enlarge(double factor) {
        picture.enlarge(factor);
    }

    public void colour(Colours colours) {
        picture.colour(colours);
    }

    /** Puts the cursor into the box for typing a date. */
    public void typeADay() {
        box.field().requestFocus();
        box.field().selectAll();
    }

    /** Takes a date that was typed but not sent; answers whether the day is the one that was meant. */
    public boolean sendTyped() {
        return box.send();
    }

    @Override
    public void requestFocus() {
        picture.face().requestFocus();
    }

    private void arrange() {
        getStyleClass().add("clock");
        controls.getChildren().addAll(box, note);
        HBox.setHgrow(picture, Priority.ALWAYS);
        controls.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(controls, picture);
    }

    private void listen() {
        keepWithinEnds();
        controls.onPrevious(keys::previous);
        controls.onNext(keys::next);
        picture.face().addEventHandler(KeyEvent.KEY_PRESSED, keys::handle);
        store.watch(
                ViewState::nameOrder,
                order -> picture.showStrips(clockwork.strips().apply(store.get())));
        store.watch(ViewState::day, this::show);
        store.watch(ViewState::day, day -> box.forgetRefusal());
        store.watch(ViewState::selection, picture::pick);
        picture.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> play.stop());
        picture.addEventFilter(ScrollEvent.SCROLL, event -> play.stop());
        habits.watch(ClockHabits::calendars, calendars -> tellCalendars());
    }

    /** What is pointed at on the clock lights the map, and the other way round; a selected island pales the rest. */
    private void link(Light light) {
        picture.touched().subscribe(light::on);
        light.islands().subscribe(picture::light);
        store.watch(ViewState::selection, picked -> dim());
        store.watch(ViewState::nameOrder, order -> dim());
        habits.watch(ClockHabits::dimming, dimming -> dim());
    }

    private void dim() {
        Optional<StripRow> island = store.get()
                .selection()
                .filter(picked -> picked.kind() == Selection.Kind.ISLAND)
                .flatMap(picked -> stripOf(Island.groupOf(picked.id())));
        picture.filter(island.filter(strip -> habits.get().dimming())
                .map(strip -> MarkFilter.touching(strip.island()))
                .orElseGet(MarkFilter::none));
        note.show(island.map(StripRow::name));
    }

    private Optional<StripRow> stripOf(String island) {
        return clockwork.strips().apply(store.get()).stream()
                .filter(strip -> strip.island().equals(island))
                .findFirst();
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
        controls.show(words);
        tellCalendars();
        picture.showDay(day, words);
        picture.lens().include(day);
    }

    private void tellCalendars() {
        controls.showCalendars(
                clockwork.otherCalendars().apply(store.get().day(), habits.get().calendars()));
    }
}
