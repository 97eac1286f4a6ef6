package org.fourislands.app;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.fourislands.library.notes.NotesRead;
import org.fourislands.sources.Source;
import org.fourislands.storage.shelf.ShelfExport;
import org.fourislands.words.Phrases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code shelf export SOURCE}: a work with its copies, their text, the notes on it and what to cite, as files. */
@Command(name = "export", description = "A work with its copies, their text, the notes on it and what to cite.")
final class ShelfExportCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "SOURCE")
    private String source = "";

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR|FILE.zip",
            description = "where to: a folder of the work’s name is made in DIR")
    private String out = "";

    @Option(names = "--json", description = "as JSON (docs/command-line.md)")
    private boolean json;

    private final Program program;

    ShelfExportCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        Phrases phrases = program.phrases();
        Source work = program.atlas()
                .sources()
                .source(source)
                .orElseThrow(() -> new WrongUse(phrases.of("cli.no-source", source)));
        NotesRead read = program.notes().notes();
        ShelfExport export = ShelfExport.of(work, program.shelf(), read.notes());
        Path written = export.into(Program.path(out));
        if (json) {
            program.print(form(written, export));
        } else {
            program.print(phrases.of(
                    "shelf.exported",
                    written,
                    String.join(", ", export.files()),
                    Integer.toString(export.notes().size())));
        }
        read.unreadable().forEach(file -> program.complain(phrases.of("notes.unreadable", file)));
        return read.unreadable().isEmpty() ? Exit.FINE : Exit.DATA_PROBLEM;
    }

    private JsonObject form(Path written, ShelfExport export) {
        JsonObject form = new JsonObject();
        form.addProperty("source", source);
        form.addProperty("out", written.toString());
        JsonArray files = new JsonArray();
        export.files().forEach(files::add);
        form.add("files", files);
        return form;
    }
}
