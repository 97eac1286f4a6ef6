package org.fourislands.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.fourislands.earth.Position;
import org.fourislands.lessons.run.Cover;
import org.fourislands.lessons.run.PresenterRun;
import org.fourislands.lessons.run.Tool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class PresentingTest {
    private static final List<KeyCode> KEYS = List.of(
            KeyCode.PAGE_DOWN,
            KeyCode.PAGE_DOWN,
            KeyCode.RIGHT,
            KeyCode.SPACE,
            KeyCode.PAGE_UP,
            KeyCode.LEFT,
            KeyCode.HOME,
            KeyCode.END,
            KeyCode.DIGIT2,
            KeyCode.ENTER,
            KeyCode.B,
            KeyCode.PERIOD,
            KeyCode.W,
            KeyCode.F,
            KeyCode.S,
            KeyCode.G,
            KeyCode.H,
            KeyCode.T,
            KeyCode.F5,
            KeyCode.F11);

    private InClass room = InClass.nowhere();

    @BeforeEach
    void open() throws TimeoutException {
        room = InClass.on(InClass.DESK, InClass.WALL);
    }

    @AfterEach
    void close() throws TimeoutException {
        room.close();
    }

    @Test
    void anyKeysInEitherWindowLeaveBothInAgreement() {
        Random dice = new Random(1855);
        for (int i = 0; i < 150; i++) {
            KeyCode key = KEYS.get(dice.nextInt(KEYS.size()));
            Scene window = dice.nextBoolean() ? room.pupils() : room.teacher();
            room.press(window, key);
            agree(i + " " + key);
        }
    }

    @Test
    void theSheetOfKeysLiesOverTheTeachersWindow() {
        room.press(room.pupils(), KeyCode.F1);
        assertEquals(List.of(room.teacher().getWindow()), room.sheets);
        int before = room.lecture().run().get().at();
        room.press(room.keysShown.get(0), KeyCode.PAGE_DOWN);
        assertEquals(before + 1, room.lecture().run().get().at());
        room.press(room.teacher(), KeyCode.PLUS);
        assertEquals(1, room.habits.notesStep());
        assertEquals(List.of(), room.ended);
    }

    private void agree(String after) {
        Lecture lecture = room.lecture();
        PresenterRun run = lecture.run().get();
        assertEquals(
                lecture.shown().map(org.fourislands.lessons.Scene::title).orElse(""),
                room.words(room.pupils(), "#class-title-now"),
                after);
        lecture.shown()
                .ifPresent(
                        scene -> assertEquals(scene.view(), lecture.classView().get(), after));
        lecture.current()
                .ifPresent(scene -> assertEquals(scene.view(), lecture.ownView().get(), after));
        assertEquals(
                run.cover() != Cover.NONE,
                InClass.isSeen(room.pupils().getRoot().lookup("#class-cover")),
                after);
        String told = room.words(room.teacher(), "#run-state");
        assertEquals(run.cover() == Cover.BLACK, told.contains("black"), after + ": " + told);
        assertEquals(run.isFrozen(), told.toLowerCase(Locale.ROOT).contains("frozen"), after + ": " + told);
        assertTrue(room.isOpen(room.pupils()) && room.isOpen(room.teacher()), after);
    }

    @Test
    void theClassSeesNoNotes() {
        assertTrue(room.words(room.teacher(), "#notes").startsWith("Ask"));
        assertEquals("", room.words(room.pupils(), "#notes"));
    }

    @Test
    void wordsForTheClassAreAThirtiethOfTheWindowAtLeast() {
        double least = room.pupils().getHeight() / 30;
        for (String style : List.of(".class-title", ".class-sentence", ".class-day")) {
            for (Node node : room.pupils().getRoot().lookupAll(style)) {
                assertTrue(((Label) node).getFont().getSize() >= least, style);
            }
        }
    }

    @Test
    void aScreenPulledOutBringsTheClassBackAndLosesNothing() {
        room.press(room.teacher(), KeyCode.PAGE_DOWN);
        room.robot.interact(() -> room.screens.remove(InClass.WALL));
        agree("pulled out");
        assertEquals(1, room.lecture().run().get().at());
        assertTrue(room.stage(room.pupils()).getX() < InClass.WALL.x());
        assertTrue(room.words(room.teacher(), "#window-notice").contains("nothing is lost"));
        room.robot.interact(() -> room.screens.add(InClass.WALL));
        assertEquals(InClass.WALL.x(), room.stage(room.pupils()).getX());
        assertEquals("", room.words(room.teacher(), "#window-notice"));
        agree("plugged in");
    }

    @Test
    void theClasssWindowClosedCanBeOpenedAgainWhereTheLessonIs() {
        room.closeWindow(room.pupils());
        assertFalse(room.isOpen(room.pupils()));
        room.press(room.teacher(), KeyCode.PAGE_DOWN);
        assertTrue(room.words(room.teacher(), "#window-notice").contains("closed"));
        room.press(room.teacher(), KeyCode.F11);
        agree("opened again");
        assertEquals(List.of(), room.ended);
    }

    @Test
    void theTeachersWindowClosedLeavesOneWindowForBoth() {
        room.closeWindow(room.teacher());
        assertFalse(room.isOpen(room.teacher()));
        assertTrue(InClass.isSeen(room.pupils().getRoot().lookup("#hiding-bar")));
        room.press(room.pupils(), KeyCode.PAGE_DOWN);
        assertEquals(1, room.lecture().run().get().shown());
        room.closeWindow(room.pupils());
        assertEquals(1, room.ended.get(0).scene());
    }

    @Test
    void escapeEndsItWhereItWasWithWhatWasDrawn() {
        room.press(room.teacher(), KeyCode.END);
        room.robot.interact(() -> room.lecture()
                .draw(ink -> ink.drawing("three", new Position(147, 44)).lifted()));
        room.press(room.pupils(), KeyCode.ESCAPE);
        assertEquals(1, room.ended.size());
        assertEquals(2, room.ended.get(0).scene());
        assertEquals(1, room.ended.get(0).lesson().scenes().get(2).marks().size());
        assertFalse(room.isOpen(room.pupils()) || room.isOpen(room.teacher()));
    }

    @Test
    void whatTheTeacherLooksAtAheadIsSeenByTheClassOnceItIsShown() {
        LocalDate ahead = LocalDate.of(1875, 5, 7);
        room.robot.interact(() -> room.lecture().ownView().update(view -> view.at(ahead)));
        assertNotEquals(ahead, room.lecture().classView().get().day());
        assertTrue(room.lecture().ahead().get());
        room.press(room.teacher(), KeyCode.S);
        assertEquals(ahead, room.lecture().classView().get().day());
        assertTrue(room.words(room.teacher(), "#run-state").contains("not as in the scene"));
        room.press(room.teacher(), KeyCode.H);
        agree("back to the scene");
    }

    @Test
    void theTeachersMapFollowsTheClasssMap() {
        LocalDate day = LocalDate.of(1875, 5, 7);
        room.robot.interact(() -> room.lecture().classView().update(view -> view.at(day)));
        assertEquals(day, room.lecture().ownView().get().day());
        assertFalse(room.lecture().ahead().get());
    }

    @Test
    void takingUpThePenLeavesLookingAhead() {
        room.robot.interact(() -> room.lecture().ownView().update(view -> view.at(LocalDate.of(1875, 5, 7))));
        room.pressWithControl(room.teacher(), KeyCode.P);
        assertEquals(Tool.PEN, room.lecture().run().get().tool());
        agree("the pen taken up");
    }

    @Test
    void penOnTheTeachersMapIsSeenOnTheClasssMap() {
        room.settle();
        room.pressWithControl(room.teacher(), KeyCode.P);
        Node map = room.teacher().getRoot().lookup(".map");
        room.robot.interact(() -> room.stage(room.teacher()).toFront());
        room.robot.moveTo(map).press(MouseButton.PRIMARY).moveBy(20, 10);
        room.robot.release(MouseButton.PRIMARY);
        assertEquals(1, room.lecture().ink().get().on("one").size());
        assertFalse(room.pupils().getRoot().lookupAll(".pen-line").isEmpty());
    }

    @Test
    void lettersCanBeSwitchedOffClickersNot() {
        room.robot.interact(() -> room.letters().set(false));
        room.press(room.teacher(), KeyCode.B);
        assertEquals(Cover.NONE, room.lecture().run().get().cover());
        room.press(room.teacher(), KeyCode.PERIOD);
        assertEquals(Cover.BLACK, room.lecture().run().get().cover());
    }
}
