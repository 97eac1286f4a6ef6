package org.fourislands.survey;

/** A part of a longer piece of work: its own progress from 0 to 1 is told as that from {@code from} to {@code to} of the whole. */
record Stage(Progress whole, double from, double to) implements Progress {
    @Override
    public void at(double share) {
        whole.at(from + share * (to - from));
    }

    @Override
    public boolean isCancelled() {
        return whole.isCancelled();
    }
}
