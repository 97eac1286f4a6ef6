package org.fourislands.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.fourislands.map.Layer;
import org.junit.jupiter.api.Test;

class ViewStoreTest {
    private static final LocalDate START = LocalDate.of(1855, 2, 7);
    private final ViewStore store = new ViewStore(ViewState.startingOn(START));

    @Test
    void backUndoesOneStepAndForwardRedoesIt() {
        step(1);
        step(2);
        store.back();
        assertDay(1);
        store.back();
        assertDay(0);
        assertFalse(store.canGoBack());
        store.forward();
        store.forward();
        assertDay(2);
        assertFalse(store.canGoForward());
    }

    @Test
    void whoWatchesFirstHearsBeforeThoseWhoWatchedEarlier() {
        List<String> heard = new ArrayList<>();
        store.watch(ViewState::day, day -> heard.add("earlier"));
        Runnable stop = store.watchFirst(state -> heard.add("first"));
        heard.clear();
        step(1);
        assertEquals(List.of("first", "earlier"), heard);
        stop.run();
        step(2);
        assertEquals(List.of("first", "earlier", "earlier"), heard);
    }

    @Test
    void atEitherEndNothingHappens() {
        store.back();
        store.forward();
        assertDay(0);
    }

    @Test
    void aNewStepEndsTheWayForward() {
        step(1);
        store.back();
        step(2);
        assertFalse(store.canGoForward());
        store.back();
        assertDay(0);
    }

    @Test
    void aStepThatChangesNothingIsNone() {
        step(1);
        store.back();
        step(0);
        assertFalse(store.canGoBack());
        assertTrue(store.canGoForward());
    }

    @Test
    void aDragIsOneStepHoweverLong() {
        step(1);
        for (int day = 2; day < 50; day++) {
            preview(day);
        }
        assertDay(49);
        store.settle();
        store.back();
        assertDay(1);
        store.forward();
        assertDay(49);
    }

    @Test
    void aDragThatReturnsToItsStartIsNoStep() {
        preview(5);
        preview(0);
        store.settle();
        assertFalse(store.canGoBack());
    }

    @Test
    void aStepDuringADragSettlesBothAsOne() {
        preview(5);
        store.update(state -> state.toggling(Layer.DEPTHS));
        store.back();
        assertEquals(ViewState.startingOn(START), store.get());
    }

    @Test
    void goingBackDuringADragEndsItAndCanBeRedone() {
        preview(5);
        store.back();
        assertDay(0);
        store.forward();
        assertDay(5);
    }

    @Test
    void fiveHundredStepsAreKept() {
        for (int day = 1; day <= 600; day++) {
            step(day);
        }
        int steps = 0;
        for (; store.canGoBack(); steps++) {
            store.back();
        }
        assertEquals(500, steps);
        assertDay(100);
    }

    @Test
    void aWatcherHearsItsSliceAtOnceAndThenOnlyItsChanges() {
        List<Perspective> heard = new ArrayList<>();
        Runnable stop = store.watch(ViewState::perspective, heard::add);
        step(1);
        store.update(state -> state.seenFrom(Perspective.JAPAN));
        store.update(state -> state.toggling(Layer.BOUNDARIES));
        store.preview(state -> state.seenFrom(Perspective.RUSSIA));
        store.settle();
        store.back();
        stop.run();
        store.update(state -> state.seenFrom(Perspective.NEITHER));
        assertEquals(
                List.of(Perspective.ADMINISTRATION, Perspective.JAPAN, Perspective.RUSSIA, Perspective.JAPAN), heard);
    }

    @Test
    void aWatcherMayStopItselfOrAnotherWhileItIsTold() {
        List<String> heard = new ArrayList<>();
        List<Runnable> stops = new ArrayList<>();
        Runnable first = store.watch(ViewState::day, day -> {
            heard.add("first " + day.getDayOfYear());
            stops.forEach(Runnable::run);
        });
        Runnable second = store.watch(ViewState::day, day -> heard.add("second " + day.getDayOfYear()));
        step(1);
        stops.addAll(List.of(first, second));
        step(2);
        assertEquals(List.of("first 38", "second 38", "first 39", "second 39", "first 40"), heard);
    }

    @Test
    void stoppingTwiceLeavesOthersAlone() {
        List<Boolean> heard = new ArrayList<>();
        Runnable listener = () -> heard.add(true);
        Runnable stopFirst = store.watchAll(listener);
        store.watchAll(listener);
        stopFirst.run();
        stopFirst.run();
        heard.clear();
        preview(1);
        assertEquals(List.of(true), heard);
    }

    @Test
    void aWatcherThatChangesTheViewLeavesAllWithTheLastWord() {
        List<LocalDate> heard = new ArrayList<>();
        store.watch(ViewState::perspective, seen -> {
            if (seen == Perspective.JAPAN) {
                step(7);
            }
        });
        store.watch(ViewState::day, heard::add);
        store.update(state -> state.seenFrom(Perspective.JAPAN));
        assertEquals(List.of(START, START.plusDays(7)), heard);
        assertEquals(Perspective.JAPAN, store.get().perspective());
    }

    @Test
    void whoWatchesAllSeesTheWayBackAsItIs() {
        AtomicReference<Optional<Boolean>> back = new AtomicReference<>(Optional.empty());
        store.watchAll(() -> back.set(Optional.of(store.canGoBack())));
        assertEquals(Optional.of(false), back.get());
        step(1);
        assertEquals(Optional.of(true), back.get());
        store.back();
        assertEquals(Optional.of(false), back.get());
    }

    enum Move {
        UPDATE,
        PREVIEW,
        SETTLE,
        BACK,
        FORWARD
    }

    /** Against the plain model: a list of settled days, a place in it, and what is shown. */
    @Property
    void anySequenceOfMovesKeepsTheWayBackAndForward(@ForAll @Size(max = 40) List<Move> moves) {
        ViewStore tried = new ViewStore(ViewState.startingOn(START));
        List<Integer> settled = new ArrayList<>(List.of(0));
        int at = 0;
        int shown = 0;
        int next = 1;
        for (Move move : moves) {
            int day = next % 3;
            next++;
            if (move == Move.UPDATE || move == Move.PREVIEW) {
                shown = day;
            }
            if (move != Move.PREVIEW && shown != settled.get(at)) {
                settled.subList(at + 1, settled.size()).clear();
                settled.add(shown);
                at++;
            }
            at = move == Move.BACK ? Math.max(0, at - 1) : at;
            at = move == Move.FORWARD ? Math.min(settled.size() - 1, at + 1) : at;
            shown = move == Move.PREVIEW ? shown : settled.get(at);
            apply(tried, move, day);
            assertEquals(START.plusDays(shown), tried.get().day());
            assertEquals(at > 0, tried.canGoBack());
            assertEquals(at < settled.size() - 1, tried.canGoForward());
        }
    }

    private static void apply(ViewStore tried, Move move, int day) {
        switch (move) {
            case UPDATE -> tried.update(state -> state.at(START.plusDays(day)));
            case PREVIEW -> tried.preview(state -> state.at(START.plusDays(day)));
            case SETTLE -> tried.settle();
            case BACK -> tried.back();
            case FORWARD -> tried.forward();
        }
    }

    private void step(int day) {
        store.update(state -> state.at(START.plusDays(day)));
    }

    private void preview(int day) {
        store.preview(state -> state.at(START.plusDays(day)));
    }

    private void assertDay(int day) {
        assertEquals(START.plusDays(day), store.get().day());
    }
}
