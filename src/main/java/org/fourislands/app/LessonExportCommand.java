package org.fourislands.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.fourislands.citing.References;
import org.fourislands.export.lessons.Handout;
import org.fourislands.export.lessons.LessonExport;
import org.fourislands.export.lessons.LessonPress;
import org.fourislands.lessons.Lesson;
import org.fourislands.sources.CitationStyle;
import org.fourislands.storage.AtomicFile;
import org.fourislands.words.Phrases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lesson export ID|FILE --out FILE}: a lesson to hand out. */
@Command(name = "export", description = "A lesson to hand out, as PDF, HTML or a series of PNG.")
final class LessonExportCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    @Parameters(paramLabel = "ID|FILE", description = "a lesson of the list, or a file")
    private String lesson = "";

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "ends in .pdf, .html or .png")
    private String out = "";

    @Option(names = "--paper", paramLabel = "PAPER", description = "a4 or letter")
    private String paper = "a4";

    @Option(names = "--per-page", paramLabel = "1|2", description = "scenes on a page of paper")
    private String perPage = "1";

    @Option(names = "--notes", description = "with the teacher's notes, and the answers")
    private boolean notes;

    @Option(names = "--worksheet", description = "names left blank on the map, and lines to write on")
    private boolean worksheet;

    @Option(names = "--style", paramLabel = "STYLE", description = "how works are cited: chicago, apa, mla or sist02")
    private String style = "chicago";

    private final Program program;

    LessonExportCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        Phrases phrases = program.phrases();
        Path target = Program.path(out);
        if (LessonExport.Format.of(target).isEmpty()) {
            throw new WrongUse(phrases.of("cli.no-handout-format", out));
        }
        Handout handout = new Handout(paper(), perPage(), extras(), style());
        Lesson read = new GivenLesson(program, lesson).lesson();
        MapMaker maker = new MapMaker(program.folder(), program.atlas(), phrases);
        LessonPress press =
                new LessonPress(program.atlas(), phrases, new References(phrases), maker::plate, maker.faces());
        write(new LessonExport(press, AtomicFile::write), read, handout, target);
        maker.issues().forEach(issue -> program.complain(issue.toString()));
        return maker.issues().isEmpty() ? program.exit() : Exit.DATA_PROBLEM;
    }

    private void write(LessonExport export, Lesson read, Handout handout, Path target) {
        TerminalProgress progress = new TerminalProgress(program, PATIENCE);
        try {
            List<Path> written = export.write(read, handout, target, progress.part(0, 1));
            progress.end();
            written.forEach(file -> program.print(program.phrases().of("lesson.written", file)));
        } catch (IOException refused) {
            progress.end();
            throw new WrongUse(program.phrases().of("cli.handout-not-writable", target));
        }
    }

    private Handout.Paper paper() {
        return Arrays.stream(Handout.Paper.values())
                .filter(known -> known.word().equals(paper))
                .findFirst()
                .orElseThrow(() -> new WrongUse(program.phrases().of("cli.no-paper", paper)));
    }

    private Handout.PerPage perPage() {
        return switch (perPage) {
            case "1" -> Handout.PerPage.ONE;
            case "2" -> Handout.PerPage.TWO;
            default -> throw new WrongUse(program.phrases().of("cli.no-per-page", perPage));
        };
    }

    private Set<Handout.Extra> extras() {
        Set<Handout.Extra> extras = EnumSet.noneOf(Handout.Extra.class);
        if (notes) {
            extras.add(Handout.Extra.NOTES);
        }
        if (worksheet) {
            extras.add(Handout.Extra.WORKSHEET);
        }
        return extras;
    }

    private CitationStyle style() {
        return CitationStyle.of(style)
                .orElseThrow(() -> new WrongUse(program.phrases().of("cli.no-style", style, CitationStyle.ids())));
    }
}
