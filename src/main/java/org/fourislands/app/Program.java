package org.fourislands.app;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourislands.history.Atlas;
import org.fourislands.history.BoundaryLine;
import org.fourislands.sources.Source;
import org.fourislands.storage.AppDirectories;
import org.fourislands.storage.DataFolder;
import org.fourislands.storage.lessons.LessonFolder;
import org.fourislands.storage.notes.NoteFolder;
import org.fourislands.storage.record.RecordReader;
import org.fourislands.storage.record.RecordReading;
import org.fourislands.storage.shelf.ShelfFolder;
import org.fourislands.storage.validation.RecordValidator;
import org.fourislands.storage.works.OwnSourceFolder;
import org.fourislands.time.DateReader;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;

/** What every command needs: the record, the words, and somewhere to write. */
final class Program {
    private static final Gson PRETTY = new GsonBuilder()
            .setPrettyPrinting()
            .disableHtmlEscaping()
            .serializeNulls()
            .create();

    private final Phrases phrases = Phrases.in(Language.ENGLISH);
    private final PrintWriter out;
    private final PrintWriter err;
    private Optional<RecordReading> reading = Optional.empty();
    private Optional<Atlas> atlas = Optional.empty();
    private Optional<Path> library = Optional.empty();
    private Optional<Path> data = Optional.empty();

    Program(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    Phrases phrases() {
        return phrases;
    }

    DataFolder folder() {
        return DataFolder.locate(data);
    }

    void keepCopiesIn(Path folder) {
        library = Optional.of(folder);
    }

    void readDataIn(Path folder) {
        data = Optional.of(folder);
    }

    /** The reader's saved copies, without what an earlier run may have left half done. */
    ShelfFolder shelf() {
        ShelfFolder shelf = new ShelfFolder(library());
        shelf.clearLeftovers(Clock.systemUTC().instant());
        return shelf;
    }

    /** The lessons that come with the program, and the reader's own. */
    LessonFolder lessons() {
        AppDirectories own = AppDirectories.ofThisUser().orGiven(Optional.empty(), library);
        return new LessonFolder(folder().lessons(), own.lessons(), atlas(), shelf(), phrases);
    }

    /** The reader's own works. */
    OwnSourceFolder ownSources() {
        return new OwnSourceFolder(library(), phrases, Clock.systemUTC());
    }

    /** The reader's notes. */
    NoteFolder notes() {
        return new NoteFolder(library(), Clock.systemUTC());
    }

    /** The folder of all that the reader keeps. */
    Path library() {
        return AppDirectories.ofThisUser().orGiven(Optional.empty(), library).library();
    }

    /** The record, with the reader's own works beside those that it cites. */
    Atlas atlas() {
        if (atlas.isEmpty()) {
            Atlas record = reading().atlas();
            List<Source> own = own();
            atlas = Optional.of(record.with(record.sources().beside(() -> own)));
        }
        return atlas.orElseThrow();
    }

    private List<Source> own() {
        try {
            OwnSourceFolder own = ownSources();
            own.unreadable().forEach(file -> complain(phrases.of("own.unreadable", file)));
            return own.all();
        } catch (IOException refused) {
            complain(phrases.of("own.not-read", String.valueOf(refused.getMessage())));
            return List.of();
        }
    }

    /** Reads days as people type them, by the record's own table of the lunar calendar. */
    DateReader dates() {
        return new DateReader(atlas().content().lunarDays(), LocalDate.now(ZoneId.systemDefault()));
    }

    /** Read once, when first asked for. */
    RecordReading reading() {
        if (reading.isEmpty()) {
            reading = Optional.of(RecordReader.read(folder().record()));
        }
        return reading.orElseThrow();
    }

    /** {@link Exit#FINE}, or one line on the error stream and {@link Exit#DATA_PROBLEM} if the record could not be read whole. */
    int exit() {
        int problems = reading.map(Program::problems).orElse(0);
        if (problems == 0) {
            return Exit.FINE;
        }
        complain(phrases.of("cli.record-problems", Integer.toString(problems)));
        return Exit.DATA_PROBLEM;
    }

    /** Without the map's data, which not every command reads: its lines are taken to be there. */
    private static int problems(RecordReading read) {
        Set<String> lines = read.atlas().content().lines().stream()
                .map(BoundaryLine::geometry)
                .collect(Collectors.toSet());
        return RecordValidator.allIssues(read, lines).size();
    }

    void print(String line) {
        out.println(line);
    }

    void print(JsonElement form) {
        out.println(PRETTY.toJson(form));
    }

    void complain(String line) {
        err.println(line);
    }

    /** Written to the error stream as it is, without ending the line. */
    void remark(String words) {
        err.print(words);
        err.flush();
    }

    /** Whether someone sits before it: Java can tell only of input and output together. */
    @SuppressWarnings("SystemConsoleNull") // From JDK 22 on there is always a console; there it is asked what it is.
    boolean isOnTerminal() {
        return System.console() != null;
    }

    static Path path(String written) {
        return Path.of(written).toAbsolutePath().normalize();
    }
}
