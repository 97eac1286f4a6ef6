package org.fourislands.app;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.fourislands.export.ShelfJson;
import org.fourislands.lessons.EnclosedCopy;
import org.fourislands.library.CopyMatching;
import org.fourislands.storage.lessons.LessonFolder;
import org.fourislands.storage.shelf.Intake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lesson take ID|FILE}: takes the saved copies that came with a lesson onto the shelf, each like any file. */
@Command(name = "take", description = "Take in the saved copies that came with a lesson.")
final class LessonTakeCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ID|FILE", description = "a lesson of the list, or a file")
    private String lesson = "";

    @Option(names = "--json", description = "as JSON (docs/command-line.md)")
    private boolean json;

    private final Program program;

    LessonTakeCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        GivenLesson given = new GivenLesson(program, lesson);
        List<EnclosedCopy> enclosed = given.reading().enclosed();
        List<ShelfJson.Entry> entries = taken(given, enclosed);
        given.lessons().asked(enclosed);
        if (json) {
            program.print(ShelfJson.added(entries));
        } else if (entries.isEmpty()) {
            program.print(program.phrases().of("lesson.take.none", given.file()));
        } else {
            entries.forEach(entry -> program.print(ShelfWords.told(entry, program.phrases())));
        }
        boolean allTaken = entries.stream().allMatch(entry -> entry.trouble().isEmpty());
        return allTaken ? program.exit() : Exit.DATA_PROBLEM;
    }

    private List<ShelfJson.Entry> taken(GivenLesson given, List<EnclosedCopy> enclosed) {
        CopyMatching matching = new CopyMatching(
                program.atlas().sources().all(), program.reading().passages());
        Intake intake = new Intake(program.shelf(), matching, Clock.systemUTC());
        Receipts receipts = new Receipts(program.phrases());
        List<ShelfJson.Entry> entries = new ArrayList<>();
        for (EnclosedCopy copy : enclosed) {
            entries.add(Receipts.entry(
                    copy.fileName(),
                    receipts.ofCopy(() -> intake.take(LessonFolder.bytes(given.file(), copy), copy.fileName()))));
        }
        return entries;
    }
}
