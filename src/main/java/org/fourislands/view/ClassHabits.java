package org.fourislands.view;

/**
 * How a teacher likes to have it in class.
 *
 * @param letters whether single letters are keys there
 * @param notesStep how many steps the notes are larger than usual; below zero they are smaller
 */
public record ClassHabits(boolean letters, int notesStep) {
    private static final int SMALLEST = -3;
    private static final int LARGEST = 6;

    /** Whatever a file says, the notes can be read. */
    public ClassHabits {
        notesStep = Math.max(SMALLEST, Math.min(LARGEST, notesStep));
    }

    /** What a new teacher starts with. */
    public static ClassHabits usual() {
        return new ClassHabits(true, 0);
    }

    public ClassHabits larger() {
        return new ClassHabits(letters, notesStep + 1);
    }

    public ClassHabits smaller() {
        return new ClassHabits(letters, notesStep - 1);
    }

    public ClassHabits turningLetters() {
        return new ClassHabits(!letters, notesStep);
    }
}
