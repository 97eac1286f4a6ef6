package org.fourislands.ui.timeline;

import java.time.LocalDate;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.fourislands.ui.settings.Colours;
import org.fourislands.ui.settings.Icons;
import org.fourislands.view.DateWords;
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

    public ClockPane(
            Phrases phrases,
            ViewStore store,
            Clockwork clockwork,
            Icons icons,
            Colours colours,
            ClockPicture.Memory memory) {
        this.store = store;
        this.dates = new DateWords(phrases);
        this.clockwork = clockwork;
        play = new ClockPlay(store, clockwork.steps());
        keys = new ClockKeys(store, clockwork, play);
        picture = new ClockPicture(phrases, store, clockwork, colours, icons, memory);
        controls = new ClockControls(phrases, icons, play);
        box = new DayBox(phrases, clockwork.read(), this::go, picture.face()::requestFocus);
        arrange();
        listen();
    }

    /** Shows the sentence of the day to those who hear the clock. */
    public void say(String sentence) {
        picture.showDay(store.get().day(), dates.of(store.get().day()) + ". " + sentence);
    }

    public void colour(Colours colours) {
        picture.colour(colours);
    }

    /** Puts the cursor into the box for typing a date. */
    public void typeADay() {
        box.field().requestFocus();
        box.field().selectAll();
    }

    @Override
    public void requestFocus() {
        picture.face().requestFocus();
    }

    private void arrange() {
        getStyleClass().add("clock");
        controls.getChildren().add(box);
        HBox.setHgrow(picture, Priority.ALWAYS);
        controls.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(controls, picture);
    }

    private void listen() {
        keepWithinEnds();
        controls.onPrevious(keys::previousChange);
        controls.onNext(keys::nextChange);
        picture.face().addEventHandler(KeyEvent.KEY_PRESSED, keys::handle);
        store.watch(
                ViewState::nameOrder,
                order -> picture.showStrips(clockwork.strips().apply(store.get())));
        store.watch(ViewState::day, this::show);
        store.watch(ViewState::day, day -> box.forgetRefusal());
        store.watch(ViewState::selection, picture::pick);
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
        controls.show(words, clockwork.otherCalendars().apply(day));
        picture.showDay(day, words);
        picture.lens().include(day);
    }
}
