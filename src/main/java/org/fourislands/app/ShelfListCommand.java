package org.fourislands.app;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.fourislands.export.ShelfJson;
import org.fourislands.library.SavedCopy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code shelf list}: the saved copies, the latest first. */
@Command(name = "list", description = "The saved copies, the latest first.")
final class ShelfListCommand implements Callable<Integer> {
    @Option(names = "--json", description = "as JSON (docs/command-line.md)")
    private boolean json;

    private final Program program;

    ShelfListCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        List<SavedCopy> copies = program.shelf().copies();
        if (json) {
            program.print(ShelfJson.list(copies));
        } else if (copies.isEmpty()) {
            program.print(program.phrases().of("shelf.empty"));
        } else {
            copies.forEach(copy -> program.print(program.phrases()
                    .of(
                            "shelf.copy",
                            copy.source().orElseGet(() -> program.phrases().of("shelf.no-source")),
                            copy.fileName(),
                            copy.taken().toString(),
                            copy.sha256())));
        }
        return Exit.FINE;
    }
}
