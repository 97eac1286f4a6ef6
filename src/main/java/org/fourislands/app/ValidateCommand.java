package org.fourislands.app;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.fourislands.map.Typefaces;
import org.fourislands.storage.DataFolder;
import org.fourislands.storage.DataIssue;
import org.fourislands.storage.geodata.GeodataReader;
import org.fourislands.storage.geodata.GeodataReading;
import org.fourislands.storage.record.RecordReader;
import org.fourislands.storage.record.RecordReading;
import org.fourislands.storage.validation.RecordValidator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code validate [DIR]}: every problem of the record and the map's data, each with its place and mend. */
@Command(name = "validate", description = "Every problem of the record and of the map's data, with its place and mend.")
final class ValidateCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DIR",
            description = "a folder of the record's files, or one that holds assets/history and geodata")
    private @Nullable String folder;

    @Option(names = "--json", description = "as JSON (docs/command-line.md)")
    private boolean json;

    private final Program program;

    ValidateCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        List<DataIssue> issues = issues();
        if (json) {
            program.print(form(issues));
        } else {
            issues.forEach(issue -> program.print(issue.toString()));
            program.print(program.phrases().of("validate.count", issues.size()));
        }
        return issues.isEmpty() ? Exit.FINE : Exit.DATA_PROBLEM;
    }

    private List<DataIssue> issues() {
        Optional<Path> asked = Optional.ofNullable(folder).map(Program::path);
        asked.filter(path -> !Files.isDirectory(path)).ifPresent(path -> {
            throw new WrongUse(program.phrases().of("cli.no-folder", path));
        });
        DataFolder data = DataFolder.locate(asked);
        boolean recordOnly = asked.isPresent() && !data.exists();
        GeodataReading geography = GeodataReader.read((recordOnly ? program.folder() : data).geodata());
        RecordReading record = RecordReader.read(recordOnly ? asked.get() : data.record());
        Stream<DataIssue> map = recordOnly ? Stream.of() : Stream.concat(geography.issues().stream(), fonts(data));
        return Stream.concat(map, RecordValidator.allIssues(record, geography.lineIds()).stream())
                .toList();
    }

    private Stream<DataIssue> fonts(DataFolder data) {
        return Typefaces.in(data.fonts()).missingFiles().stream()
                .map(file -> new DataIssue(
                        file,
                        "",
                        "",
                        program.phrases().of("fonts.missing"),
                        program.phrases().of("fonts.missing.mend")));
    }

    private static JsonObject form(List<DataIssue> issues) {
        JsonArray array = new JsonArray();
        for (DataIssue issue : issues) {
            JsonObject form = new JsonObject();
            form.addProperty("file", issue.file());
            form.addProperty("record", issue.record());
            form.addProperty("field", issue.field());
            form.addProperty("what", issue.what());
            form.addProperty("mend", issue.mend());
            array.add(form);
        }
        JsonObject form = new JsonObject();
        form.add("issues", array);
        return form;
    }
}
