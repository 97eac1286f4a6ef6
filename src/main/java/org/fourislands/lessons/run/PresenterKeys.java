package org.fourislands.lessons.run;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which key does what while presenting, as data, so that both windows agree and the sheet of keys can list them. Keys are named
 * as JavaFX's {@code KeyCode} names them ({@code PAGE_DOWN}); clickers send PAGE_UP, PAGE_DOWN, F5, ESCAPE and PERIOD.
 */
public final class PresenterKeys {
    private static final String SHIFT = "Shift+";
    private static final String CONTROL = "Ctrl+";
    private static final Map<String, Step> STEPS = steps();

    private PresenterKeys() {}

    /** What a key does with Shift or Ctrl (the Mac's command key) held or not; empty where it does nothing. */
    public static Optional<Step> stepOf(String key, Held held) {
        Optional<Step> digit = held == Held.NOTHING ? digit(key) : Optional.empty();
        return digit.or(() -> Optional.ofNullable(STEPS.get(held.before + key)));
    }

    /** All keys but the digits, in reading order, each with what it does: {@code Ctrl+P} to PEN. */
    public static Map<String, Step> all() {
        return new LinkedHashMap<>(STEPS);
    }

    private static Optional<Step> digit(String key) {
        return IntStream.rangeClosed(0, 9)
                .filter(digit -> key.equals("DIGIT" + digit) || key.equals("NUMPAD" + digit))
                .<Step>mapToObj(Step.Digit::new)
                .findFirst();
    }

    private static Map<String, Step> steps() {
        Map<String, Step> steps = new LinkedHashMap<>();
        put(steps, Step.Plain.START, "F5");
        put(steps, Step.Plain.START_FROM_HERE, SHIFT + "F5");
        put(steps, Step.Plain.NEXT, "RIGHT", "DOWN", "PAGE_DOWN", "SPACE", "N");
        put(steps, Step.Plain.BACK, "LEFT", "UP", "PAGE_UP", "BACK_SPACE", "P");
        put(steps, Step.Plain.GO, "ENTER");
        put(steps, Step.Plain.FIRST, "HOME");
        put(steps, Step.Plain.LAST, "END");
        put(steps, Step.Plain.BLACK, "B", "PERIOD", "DECIMAL");
        put(steps, Step.Plain.WHITE, "W", "COMMA");
        put(steps, Step.Plain.FREEZE, "F");
        put(steps, Step.Plain.SHOW_TO_CLASS, "S");
        put(steps, Step.Plain.OVERVIEW, "TAB", "G");
        put(steps, Step.Plain.POINTER, CONTROL + "L");
        put(steps, Step.Plain.SPOTLIGHT, CONTROL + "K");
        put(steps, Step.Plain.PEN, CONTROL + "P");
        put(steps, Step.Plain.ARROW, CONTROL + "A");
        put(steps, Step.Plain.ERASER, "E");
        put(steps, Step.Plain.LARGER_NOTES, "PLUS", "EQUALS", "ADD", SHIFT + "EQUALS", SHIFT + "PLUS");
        put(steps, Step.Plain.SMALLER_NOTES, "MINUS", "SUBTRACT");
        put(steps, Step.Plain.TIMER, "T");
        put(steps, Step.Plain.RESET_TIMER, "R");
        put(steps, Step.Plain.LEAVE, "ESCAPE");
        return steps;
    }

    private static void put(Map<String, Step> steps, Step step, String... keys) {
        for (String key : keys) {
            steps.put(key, step);
        }
    }

    /** What is held down with a key. */
    public enum Held {
        NOTHING(""),
        SHIFT(PresenterKeys.SHIFT),
        CONTROL(PresenterKeys.CONTROL);

        private final String before;

        Held(String before) {
            this.before = before;
        }
    }
}
