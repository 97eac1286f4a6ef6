package org.fourislands.lessons.run;

/** Something a teacher does while presenting, by key, clicker or button. */
public sealed interface Step {

    /** A step that needs no more words. */
    enum Plain implements Step {
        /** From the first scene; while a lesson runs it does nothing, so that a clicker's start key harms nothing. */
        START,
        /** From the scene where the run stood when it was left. */
        START_FROM_HERE,
        NEXT,
        BACK,
        FIRST,
        LAST,
        /** To the scene of the number typed; without a number, the next. */
        GO,
        BLACK,
        WHITE,
        /** The class keeps what it sees while the teacher looks ahead; once more, and it sees what the teacher sees. */
        FREEZE,
        /** The class sees what the teacher sees; where it was frozen it stays so, at the new scene. */
        SHOW_TO_CLASS,
        OVERVIEW,
        ARROW,
        POINTER,
        SPOTLIGHT,
        PEN,
        ERASER,
        TIMER,
        RESET_TIMER,
        /** The window's own affair: the size of the teacher's notes. */
        LARGER_NOTES,
        SMALLER_NOTES,
        /** One step out: a number typed is dropped, else the overview closes, else the run ends. */
        LEAVE
    }

    /** A digit of a scene's number. */
    record Digit(int digit) implements Step {
        public Digit {
            if (digit < 0 || digit > 9) {
                throw new IllegalArgumentException("no digit: " + digit);
            }
        }
    }

    /** To a scene by its number, counted from 1; a number beyond the last is the last. */
    record Jump(int number) implements Step {}
}
