package org.fourislands.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.fourislands.export.ShelfJson;
import org.fourislands.library.CopyMatching;
import org.fourislands.storage.shelf.Intake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code shelf add FILE|DIR..}: takes in saved copies, each told of which work it is and which passages were found. */
@Command(name = "add", description = "Take in saved copies: files, or folders with all that is in them.")
final class ShelfAddCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE|DIR")
    private List<String> given = new ArrayList<>();

    @Option(names = "--json", description = "as JSON (docs/command-line.md)")
    private boolean json;

    private final Program program;

    ShelfAddCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        List<ShelfJson.Entry> entries = new ArrayList<>();
        List<Path> files = files();
        // Reading lists first: a copy may be of one of their works.
        ReadingLists lists = new ReadingLists(program);
        for (Path file : files.stream().filter(ReadingLists::isOne).toList()) {
            add(Receipts.entry(file.toString(), lists.receive(file)), entries);
        }
        CopyMatching matching =
                new CopyMatching(lists.worksToMatch(), program.reading().passages());
        Receipts receipts = new Receipts(program.phrases());
        Intake intake = new Intake(program.shelf(), matching, Clock.systemUTC());
        for (Path file :
                files.stream().filter(file -> !ReadingLists.isOne(file)).toList()) {
            add(Receipts.entry(file.toString(), receipts.ofCopy(() -> intake.take(file))), entries);
        }
        if (json) {
            program.print(ShelfJson.added(entries));
        }
        boolean allRead = entries.stream().allMatch(entry -> entry.trouble().isEmpty());
        return allRead ? program.exit() : Exit.DATA_PROBLEM;
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String one : given) {
            Path path = Program.path(one);
            if (!Files.exists(path)) {
                throw new WrongUse(program.phrases().of("cli.no-file", path));
            }
            files.addAll(Intake.files(path));
        }
        return files;
    }

    private void add(ShelfJson.Entry entry, List<ShelfJson.Entry> entries) {
        entries.add(entry);
        if (!json) {
            (entry.works().isEmpty()
                            ? List.of(ShelfWords.told(entry, program.phrases()))
                            : ReadingLists.told(entry, program.phrases()))
                    .forEach(program::print);
        }
    }
}
