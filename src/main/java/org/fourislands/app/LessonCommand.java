package org.fourislands.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code lesson}: lessons at hand; what to do with them is said by a second word. */
@Command(name = "lesson", description = "Lessons: list, export, pass-on, take.")
final class LessonCommand implements Callable<Integer> {
    private final Program program;

    LessonCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        throw new WrongUse(program.phrases().of("cli.lesson-what"));
    }
}
