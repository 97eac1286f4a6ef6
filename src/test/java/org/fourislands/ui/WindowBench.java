package org.fourislands.ui;

import java.awt.GraphicsEnvironment;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.fourislands.bench.Bench;
import org.fourislands.bench.Figures;
import org.fourislands.bench.LargeData;
import org.fourislands.ui.ScreenWatch.Change;

/**
 * From a key or the mouse to the changed pixel of the real window, 1600 x 1000, on the display; and what that window takes of
 * memory. It moves the pointer of that display, so it runs only when named, best on a display of its own.
 */
public final class WindowBench implements Bench {

    private static final int TURNS = 24;
    private static final int MOVES = 60;

    @Override
    public void measure(Figures figures) throws Exception {
        System.setProperty("awt.robot.gtk", "false");
        if (System.getenv("DISPLAY") == null || GraphicsEnvironment.isHeadless()) {
            System.out.println("left out: there is no display");
            return;
        }
        bare(figures);
        measure("own", List.of(), figures);
        measure("large", List.of("--data", LargeData.folder().toString()), figures);
    }

    /** What no window of this toolkit can do faster here: to be set beside the figures below, measured by the same eyes. */
    private static void bare(Figures figures) throws Exception {
        try (OpenWindow window = OpenWindow.bare()) {
            new Hands("bare window", window, figures).keys();
            figures.add("bare window: resident", "MB", window.residentMegabytes());
        }
    }

    private static void measure(String set, List<String> arguments, Figures figures) throws Exception {
        try (OpenWindow window = OpenWindow.open(arguments)) {
            figures.add(set + ": resident after the start", "MB", window.residentMegabytes());
            Hands hands = new Hands(set, window, figures);
            hands.days();
            hands.strips();
            hands.clockDrag();
            hands.wheel();
            hands.mapDrag();
            figures.add(set + ": resident after these", "MB", window.residentMegabytes());
            int done = 0;
            for (int steps : List.of(1000, 10_000)) {
                window.ask("wander " + done + " " + steps);
                done = steps;
                String name = String.format(Locale.ROOT, "%s: resident after %,d steps", set, steps);
                figures.add(name, "MB", window.residentMegabytes());
            }
            figures.add(set + ": longest block while wandering", "ms", window.longestBlock());
        }
    }

    /** What a reader's hands do, and the pixels that answer. */
    private static final class Hands {
        private final String set;
        private final OpenWindow window;
        private final Figures figures;
        private final Robot robot;
        private final Rectangle clock;
        private final Point middle;
        private final ScreenWatch both;
        private final ScreenWatch map;

        Hands(String set, OpenWindow window, Figures figures) throws Exception {
            this.set = set;
            this.window = window;
            this.figures = figures;
            robot = new Robot();
            Rectangle pane = window.places().get(0);
            clock = window.places().get(1);
            middle = new Point((int) pane.getCenterX(), (int) pane.getCenterY());
            Rectangle stamp = OpenWindow.stampIn(pane);
            Rectangle needle = new Rectangle(clock.x, clock.y + clock.height / 2, clock.width, 2);
            both = new ScreenWatch(robot, stamp, needle);
            map = new ScreenWatch(robot, new Rectangle(middle.x - 120, middle.y - 120, 240, 240));
        }

        void keys() {
            rest(800);
            tellBoth("key to", pressed(), Change::first);
        }

        void days() {
            click(atDay(0.5));
            begin();
            tellBoth("clock key to", pressed(), Change::first);
            block("clock keys");
        }

        private List<List<Change>> pressed() {
            List<List<Change>> years = new ArrayList<>();
            for (int i = 0; i < TURNS; i++) {
                years.add(both.settled(() -> key(KeyEvent.VK_PAGE_UP)));
            }
            return years;
        }

        void strips() {
            begin();
            List<List<Change>> clicks = new ArrayList<>();
            for (int i = 0; i < TURNS; i++) {
                Point spot = atDay(0.1 + i * 17 % TURNS * 0.8 / TURNS);
                robot.mouseMove(spot.x, spot.y);
                rest(400);
                clicks.add(both.settled(() -> click(spot)));
            }
            tellBoth("click on a strip to", clicks, Change::first);
            block("clicks on a strip");
        }

        void clockDrag() {
            press(atDay(0.02));
            begin();
            List<List<Change>> moves = new ArrayList<>();
            for (int i = 1; i <= MOVES; i++) {
                Point spot = atDay(0.02 + 0.96 * i / MOVES);
                moves.add(both.moved(() -> robot.mouseMove(spot.x, spot.y), 250));
            }
            tellBoth("clock drag, each move to", moves, Change::first);
            List<Change> end = both.settled(() -> robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK));
            tell("clock drag, release to settled map", List.of(end.get(0)), Change::last);
            block("clock drag");
        }

        void wheel() {
            robot.mouseMove(middle.x, middle.y);
            begin();
            List<Change> turns = new ArrayList<>();
            for (int i = 0; i < TURNS; i++) {
                int way = i / 3 % 2 == 0 ? -1 : 1;
                turns.add(map.settled(() -> robot.mouseWheel(way)).get(0));
            }
            tell("wheel to first scaled picture", turns, Change::first);
            tell("wheel to settled picture", turns, Change::last);
            block("wheel");
        }

        void mapDrag() {
            List<Change> moves = new ArrayList<>();
            List<Change> ends = new ArrayList<>();
            begin();
            for (int turn = 0; turn < TURNS / 2; turn++) {
                press(middle);
                int way = turn % 2 == 0 ? 1 : -1;
                for (int i = 1; i <= 20; i++) {
                    Point spot = new Point(middle.x + way * 8 * i, middle.y + way * 4 * i);
                    moves.add(map.moved(() -> robot.mouseMove(spot.x, spot.y), 250)
                            .get(0));
                }
                rest(120); // held still, so that it does not glide on
                ends.add(map.settled(() -> robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK))
                        .get(0));
            }
            tell("map drag, each move to picture", moves, Change::first);
            tell("map drag, release to settled picture", ends, Change::last);
            block("map drag");
        }

        private void begin() {
            rest(800);
            window.longestBlock();
        }

        private void block(String during) {
            figures.add(set + ": longest block, " + during, "ms", window.longestBlock());
        }

        private void tellBoth(String what, List<List<Change>> changes, ToDoubleFunction<Change> when) {
            tell(what + " map pixel", changes.stream().map(pair -> pair.get(0)).toList(), when);
            tell(
                    what + " clock pixel",
                    changes.stream().map(pair -> pair.get(1)).toList(),
                    when);
        }

        private void tell(String what, List<Change> changes, ToDoubleFunction<Change> when) {
            double[] times = changes.stream()
                    .mapToDouble(when)
                    .filter(time -> !Double.isNaN(time))
                    .toArray();
            if (times.length < changes.size()) {
                System.out.println(what + ": " + (changes.size() - times.length) + " without a change");
            }
            if (times.length > 0) {
                figures.add(set + ": " + what, "ms", times);
            }
        }

        /** On an empty line of the clock, {@code share} of the way from its first day to its last. */
        private Point atDay(double share) {
            int left = clock.x + OpenWindow.CLOCK_NAMES;
            return new Point(left + (int) (share * (clock.x + clock.width - left)), clock.y + OpenWindow.CLOCK_STRIP);
        }

        private void key(int code) {
            robot.keyPress(code);
            robot.keyRelease(code);
        }

        private void press(Point spot) {
            robot.mouseMove(spot.x, spot.y);
            rest(60);
            robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
            rest(60);
        }

        private void click(Point spot) {
            robot.mouseMove(spot.x, spot.y);
            robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
            robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        }

        private void rest(int millis) {
            robot.delay(millis);
        }
    }
}
