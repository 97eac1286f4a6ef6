package org.fourislands.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fourislands.lessons.PassedOn;
import org.fourislands.words.Phrases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lesson pass-on ID|FILE --out FILE}: a lesson to give away, with the saved copies that may go with it. */
@Command(name = "pass-on", description = "A lesson to give away, with the saved copies that may go with it.")
final class LessonPassOnCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ID|FILE", description = "a lesson of the list, or a file")
    private String lesson = "";

    @Option(names = "--out", required = true, paramLabel = "FILE.lesson", description = "where to")
    private String out = "";

    private final Program program;

    LessonPassOnCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        Phrases phrases = program.phrases();
        GivenLesson given = new GivenLesson(program, lesson);
        Path target = Program.path(out);
        PassedOn passed = written(given, target);
        program.print(phrases.of("lesson.written", target));
        passed.enclosed().forEach(work -> program.print(phrases.of("lesson.pass-on.with", work)));
        for (PassedOn.Why why : PassedOn.Why.values()) {
            List<String> works = passed.keptOut(why);
            works.forEach(work -> program.print(phrases.of("lesson.pass-on." + why.word(), work)));
        }
        return program.exit();
    }

    private PassedOn written(GivenLesson given, Path target) {
        try {
            return given.lessons().passOn(given.lesson(), target, Optional.of(given.file()));
        } catch (IOException refused) {
            throw new WrongUse(program.phrases().of("cli.handout-not-writable", target));
        }
    }
}
