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
import org.fourislands.storage.copies.UnreadableCopyException;
import org.fourislands.storage.shelf.Intake;
import org.fourislands.words.Phrases;
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
        CopyMatching matching = new CopyMatching(
                program.atlas().sources().sources(), program.reading().passages());
        Intake intake = new Intake(program.shelf(), matching, Clock.systemUTC());
        List<ShelfJson.Entry> entries = new ArrayList<>();
        for (String one : given) {
            Path path = Program.path(one);
            if (!Files.exists(path)) {
                throw new WrongUse(program.phrases().of("cli.no-file", path));
            }
            for (Path file : Intake.files(path)) {
                ShelfJson.Entry entry = take(intake, file);
                entries.add(entry);
                if (!json) {
                    program.print(ShelfWords.told(entry, program.phrases()));
                }
            }
        }
        if (json) {
            program.print(ShelfJson.added(entries));
        }
        boolean allRead = entries.stream().allMatch(entry -> entry.trouble().isEmpty());
        return allRead ? program.exit() : Exit.DATA_PROBLEM;
    }

    private ShelfJson.Entry take(Intake intake, Path file) {
        Phrases phrases = program.phrases();
        try {
            Intake.Taken taken = intake.take(file);
            return ShelfJson.Entry.of(file.toString(), taken.copy(), taken.match());
        } catch (UnreadableCopyException e) {
            return ShelfJson.Entry.refused(
                    file.toString(), phrases.of("copy.unreadable." + e.reason().word()));
        } catch (IOException e) {
            return ShelfJson.Entry.refused(
                    file.toString(), phrases.of("copy.not-kept", String.valueOf(e.getMessage())));
        }
    }
}
