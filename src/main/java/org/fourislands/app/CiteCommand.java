package org.fourislands.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.fourislands.citing.LibraryForm;
import org.fourislands.citing.Reference;
import org.fourislands.citing.ReferencePage;
import org.fourislands.citing.References;
import org.fourislands.export.WholeFile;
import org.fourislands.history.Atlas;
import org.fourislands.sources.CitationStyle;
import org.fourislands.sources.Locator;
import org.fourislands.sources.Source;
import org.fourislands.view.CitedWorks;
import org.fourislands.view.DaySentence;
import org.fourislands.view.DossierWriter;
import org.fourislands.view.Perspective;
import org.fourislands.view.ViewState;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cite SOURCE..}: works named as papers name them, or for other programs. */
@Command(name = "cite", description = "Works as papers name them (Chicago, APA, MLA, SIST 02), or for other programs.")
final class CiteCommand implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "SOURCE", description = "ids of works; of one, --at names the place")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--all", description = "every work of the record, and your own")
    private boolean all;

    @Option(names = "--day", paramLabel = "DAY", description = "what is cited for a day")
    private @Nullable String day;

    @Option(names = "--style", paramLabel = "STYLE", description = "chicago (as usual), apa, mla or sist02")
    private String style = "chicago";

    @Option(names = "--at", paramLabel = "PLACE", description = "with one work: paragraph 5, article 9, page 12 ..")
    private @Nullable String at;

    @Option(names = "--short", description = "with one work: as it is named again, or in brackets")
    private boolean brief;

    @Option(names = "--form", paramLabel = "FORM", description = "text (as usual), html, bibtex, ris or csl-json")
    private String form = "text";

    @Option(names = "--out", paramLabel = "FILE", description = "into a file")
    private @Nullable String out;

    private final Program program;

    CiteCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        List<Source> works = works();
        CitationStyle chosen =
                CitationStyle.of(style).orElseThrow(() -> wrong("cli.no-style", style, CitationStyle.ids()));
        String written = written(works, chosen);
        if (out == null) {
            program.print(written.stripTrailing());
        } else {
            Path target = Program.path(Optional.ofNullable(out).orElse(""));
            byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
            WholeFile.write(target, file -> file.write(bytes));
            program.print(program.phrases().of("cite.written", works.size(), target));
        }
        return program.exit();
    }

    private String written(List<Source> works, CitationStyle chosen) {
        Optional<LibraryForm> library = LibraryForm.of(form);
        if (library.isPresent()) {
            return library.get().write(works);
        }
        if (!form.equals("text") && !form.equals("html")) {
            throw wrong("cli.no-form", form, "text, html, " + ids(LibraryForm.values(), LibraryForm::id));
        }
        List<Reference> entries = entries(works, chosen);
        return form.equals("html")
                ? ReferencePage.html(program.phrases().of("cite.title"), entries)
                : ReferencePage.plain(entries);
    }

    private List<Reference> entries(List<Source> works, CitationStyle chosen) {
        References references = new References(program.phrases());
        Optional<Locator> place = Optional.ofNullable(at)
                .map(written -> Locator.parse(written)
                        .orElseThrow(
                                () -> wrong("cli.no-place", written, ids(Locator.Unit.values(), Locator.Unit::word))));
        boolean isOne = works.size() == 1 && !all;
        if (!isOne && (brief || place.isPresent())) {
            throw wrong("cli.one-work");
        }
        if (brief) {
            return List.of(references.brief(works.get(0), place, chosen));
        }
        return place.isPresent()
                ? List.of(references.full(works.get(0), place, chosen))
                : references.bibliography(works, chosen);
    }

    private List<Source> works() {
        Atlas atlas = program.atlas();
        boolean ofADay = day != null;
        if ((ids.isEmpty() ? 0 : 1) + (all ? 1 : 0) + (ofADay ? 1 : 0) != 1) {
            throw wrong("cli.cite-what");
        }
        if (all) {
            return atlas.sources().all();
        }
        return ofADay
                ? cited(Optional.ofNullable(day).orElse(""))
                : ids.stream().map(this::work).toList();
    }

    private Source work(String id) {
        return program.atlas().sources().source(id).orElseThrow(() -> wrong("cli.no-source", id));
    }

    private List<Source> cited(String written) {
        Atlas atlas = program.atlas();
        LocalDate asked = Arguments.day(written, program.dates(), program.phrases());
        ViewState view = ViewState.startingOn(asked).seenFrom(Perspective.ADMINISTRATION);
        return CitedWorks.of(
                new DaySentence(atlas, program.phrases()).of(view),
                new DossierWriter(atlas, program.phrases()).write(view),
                atlas.sources());
    }

    private WrongUse wrong(String key, Object... words) {
        return new WrongUse(program.phrases().of(key, words));
    }

    private static <T> String ids(T[] values, Function<T, String> id) {
        return String.join(", ", Arrays.stream(values).map(id).toList());
    }
}
