package org.fourislands.storage.kill;

import java.io.IOException;

/** What befalls a program that changes files. Each change is a step, and so is each byte that is written. */
interface Fate {

    /** Before a file or folder is made, renamed, flushed or taken away. */
    void step(Change change) throws IOException;

    /** How many of these bytes are still written before it strikes. */
    int bytes(int wanted) throws IOException;

    /** After some were written; strikes if not all of them could be. */
    void wrote(int written, int wanted) throws IOException;

    /** What is done to files, as far as it matters on a full disk. */
    enum Change {
        MAKE,
        RENAME,
        FLUSH,
        TAKE_AWAY
    }

    /** Nothing ever happens; counts the steps. */
    final class None implements Fate {
        private long steps;

        long steps() {
            return steps;
        }

        @Override
        public void step(Change change) {
            steps++;
        }

        @Override
        public int bytes(int wanted) {
            return wanted;
        }

        @Override
        public void wrote(int written, int wanted) {
            steps += written;
        }
    }

    /** At one step the program ends. Where it cannot really end, nothing it does afterwards reaches the disk. */
    final class Death implements Fate {
        private long left;
        private final Runnable end;

        Death(long steps, Runnable end) {
            this.left = steps;
            this.end = end;
        }

        boolean hasStruck() {
            return left <= 0;
        }

        @Override
        public void step(Change change) {
            left--;
            strikeIfDue();
        }

        @Override
        public int bytes(int wanted) {
            strikeIfDue();
            return (int) Math.min(wanted, left);
        }

        @Override
        public void wrote(int written, int wanted) {
            left -= written;
            strikeIfDue();
        }

        private void strikeIfDue() {
            if (left <= 0) {
                end.run();
                throw new Killed();
            }
        }
    }

    /** So many bytes still fit; nothing more can be made or written then, but renamed and taken away. */
    final class FullDisk implements Fate {
        private long room;
        private int refused;

        FullDisk(long room) {
            this.room = room;
        }

        int refused() {
            return refused;
        }

        @Override
        public void step(Change change) throws IOException {
            if (change == Change.MAKE) {
                room--;
                refuseIfFull();
            }
        }

        @Override
        public int bytes(int wanted) throws IOException {
            refuseIfFull();
            return (int) Math.min(wanted, room);
        }

        @Override
        public void wrote(int written, int wanted) {
            room -= written;
        }

        private void refuseIfFull() throws IOException {
            if (room <= 0) {
                refused++;
                throw new IOException("No space left on device");
            }
        }
    }

    /** Stands for the end of the program; no cleaning up comes after it. */
    final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }
}
