package org.fourislands.app;

/**
 * How still the program has been, told from the heap in use, in bytes, looked at every few seconds. Whatever it does, painting,
 * playing or answering the reader, takes of the heap; a window that only stands there takes nothing.
 *
 * @param used of the heap when last looked at
 * @param calm how often in a row nothing had been taken since the look before
 * @param swept what was left in use by the last sweep
 */
record Stillness(long used, int calm, long swept) {
    private static final long MEGABYTE = 1 << 20;
    /** So much is taken by a cursor that blinks. */
    private static final long NOTHING = MEGABYTE;
    /** Less is not worth stopping the window for. */
    private static final long WORTHWHILE = 12 * MEGABYTE;

    private static final int LOOKS = 2;

    /** Before the first sweep. */
    static Stillness beginning(long used) {
        return new Stillness(used, 0, 0);
    }

    Stillness seeing(long now) {
        boolean still = now >= used && now - used < NOTHING;
        return new Stillness(now, still ? calm + 1 : 0, swept);
    }

    /** Whether the heap is to be swept now: nobody would notice, and there is something to sweep. */
    boolean isSweepDue() {
        return calm >= LOOKS && used - swept > WORTHWHILE;
    }

    Stillness sweptTo(long left) {
        return new Stillness(left, 0, left);
    }
}
