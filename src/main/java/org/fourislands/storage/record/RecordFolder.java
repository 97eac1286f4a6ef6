package org.fourislands.storage.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fourislands.storage.DataIssue;
import org.fourislands.storage.json.Form;
import org.fourislands.storage.json.IssueLog;
import org.fourislands.storage.json.JsonRecord;
import org.fourislands.storage.json.RecordsFile;

/** The folder of the record while it is read: opens file after file, gathers their issues, and knows which files nobody asked for. */
final class RecordFolder {
    private static final String JSON = ".json";

    private final Path folder;
    private final List<DataIssue> issues = new ArrayList<>();
    private final Set<String> asked = new TreeSet<>();

    RecordFolder(Path folder) {
        this.folder = folder;
    }

    <T> List<T> records(String name, Form<T> form) {
        IssueLog log = new IssueLog(name);
        List<T> records = file(name, log).records(form);
        issues.addAll(log.issues());
        return records;
    }

    <T> Optional<T> single(String name, Form<T> form) {
        IssueLog log = new IssueLog(name);
        Optional<T> record = file(name, log).single(form);
        issues.addAll(log.issues());
        return record;
    }

    /** Reads each file of the folder {@code inner}, told its name without the ending. */
    <T> List<T> each(String inner, NamedForm<T> form) {
        List<T> read = new ArrayList<>();
        for (String name : namesIn(inner)) {
            String path = inner + "/" + name + JSON;
            IssueLog log = new IssueLog(path);
            file(path, log).read(record -> form.read(record, name)).ifPresent(read::add);
            issues.addAll(log.issues());
        }
        return read;
    }

    /** Everything noted so far, and every JSON file that was not asked for. */
    List<DataIssue> issues() {
        if (!Files.isDirectory(folder)) {
            return List.of(missing(String.valueOf(folder.getFileName())));
        }
        for (String name : namesIn(".")) {
            if (!asked.contains(name + JSON)) {
                issues.add(new DataIssue(
                        name + JSON,
                        "",
                        "",
                        "This is not a file of the record.",
                        "Rename it to one of docs/data-format.md, or take it away."));
            }
        }
        return issues;
    }

    private RecordsFile file(String name, IssueLog log) {
        asked.add(name);
        return new RecordsFile(folder.resolve(name), log);
    }

    private List<String> namesIn(String inner) {
        Path place = folder.resolve(inner);
        if (!Files.isDirectory(place)) {
            issues.add(missing(inner));
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(JSON))
                    .map(name -> name.substring(0, name.length() - JSON.length()))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            issues.add(new DataIssue(inner, "", "", "The folder cannot be read.", "Check that this user may read it."));
            return List.of();
        }
    }

    private static DataIssue missing(String folder) {
        return new DataIssue(
                folder, "", "", "The folder is missing.", "Put it back; its form is in docs/data-format.md.");
    }

    /** A form that is told its file's name. */
    @FunctionalInterface
    interface NamedForm<T> {
        T read(JsonRecord file, String name);
    }
}
