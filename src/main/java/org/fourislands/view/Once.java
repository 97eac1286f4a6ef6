package org.fourislands.view;

import java.util.Optional;
import java.util.function.Supplier;

/** Something made when it is first asked for, once, whichever thread asks. */
final class Once<T> implements Supplier<T> {
    private final Supplier<? extends T> maker;
    private Optional<T> made = Optional.empty();

    Once(Supplier<? extends T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        if (made.isEmpty()) {
            made = Optional.of(maker.get());
        }
        return made.orElseThrow();
    }
}
