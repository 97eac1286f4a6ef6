package org.fourislands.ui.shell;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.fourislands.library.reading.OpenedCopy;
import org.fourislands.sources.Locator;
import org.fourislands.ui.reading.Evidence;
import org.fourislands.ui.reading.ReadingMatter;
import org.fourislands.ui.reading.ReadingPage;

/**
 * What is to be read.
 *
 * @param title what it is called while it is awaited
 * @param taken how it is taken from the shelf; off the window's thread
 * @param pointed what is pointed at once it is laid out
 * @param at where in it one begins
 * @param sought what is searched for in it
 */
record Reading(
        String title,
        Callable<Optional<OpenedCopy>> taken,
        Consumer<ReadingPage> pointed,
        Function<ReadingMatter, Optional<Locator>> at,
        Optional<Sought> sought) {

    /** From its beginning, with nothing pointed at. */
    static Reading of(String title, Callable<Optional<OpenedCopy>> taken) {
        return new Reading(title, taken, page -> {}, matter -> Optional.empty(), Optional.empty());
    }

    Reading from(Optional<Locator> place) {
        return new Reading(title, taken, pointed, matter -> place, sought);
    }

    Reading from(Function<ReadingMatter, Optional<Locator>> place) {
        return new Reading(title, taken, pointed, place, sought);
    }

    Reading pointing(Consumer<ReadingPage> newPointed) {
        return new Reading(title, taken, newPointed, at, sought);
    }

    Reading seeking(Optional<Sought> what) {
        return new Reading(title, taken, pointed, at, what);
    }

    /** What is searched for, and what follows once the text is left. */
    record Sought(Evidence evidence, Runnable left) {}
}
