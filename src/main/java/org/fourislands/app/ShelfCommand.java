package org.fourislands.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code shelf}: the reader's saved copies; what to do with them is said by a second word. */
@Command(name = "shelf", description = "Saved copies of the works: add, fetch, list, passage.")
final class ShelfCommand implements Callable<Integer> {
    private final Program program;

    ShelfCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        throw new WrongUse(program.phrases().of("cli.shelf-what"));
    }
}
