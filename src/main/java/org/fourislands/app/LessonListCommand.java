package org.fourislands.app;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.fourislands.export.lessons.LessonListJson;
import org.fourislands.lessons.LessonEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lesson list}: the lessons that come with the program, and the reader's own. */
@Command(name = "list", description = "The lessons that come with the program, and your own.")
final class LessonListCommand implements Callable<Integer> {
    @Option(names = "--json", description = "as JSON (docs/command-line.md)")
    private boolean json;

    private final Program program;

    LessonListCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        List<LessonEntry> lessons = program.lessons().lessons();
        if (json) {
            program.print(LessonListJson.of(lessons));
        } else {
            lessons.forEach(entry -> program.print(program.phrases()
                    .of(
                            "lesson.entry",
                            entry.id(),
                            entry.title(),
                            entry.scenes(),
                            program.phrases()
                                    .of("lesson.origin." + entry.origin().name().toLowerCase(Locale.ROOT)))));
        }
        return program.exit();
    }
}
