package org.fourislands.app;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.fourislands.export.SourcesJson;
import org.fourislands.sources.Source;
import org.fourislands.sources.SourceBook;
import org.fourislands.view.ShelfReport;
import org.fourislands.words.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sources [ID]}: the works cited, what one says, or where they differ. */
@Command(name = "sources", description = "The works the record cites; one of them whole; or where they differ.")
final class SourcesCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "ID",
            description = "one work: its record, digest and findings")
    private @Nullable String id;

    @Option(names = "--questions", description = "the points on which the articles differ, and what the record says")
    private boolean questions;

    @Option(names = "--json", description = "as JSON (docs/command-line.md)")
    private boolean json;

    private final Program program;

    SourcesCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        SourceBook book = program.atlas().sources();
        SourcesJson forms = new SourcesJson(book, Language.ENGLISH);
        ShelfReport report = new ShelfReport(program.atlas(), program.phrases());
        Optional<String> asked = Optional.ofNullable(id);
        if (asked.isPresent() && questions) {
            throw new WrongUse(program.phrases().of("cli.source-or-questions"));
        }
        if (asked.isPresent()) {
            Source source = book.source(asked.get())
                    .orElseThrow(() -> new WrongUse(program.phrases().of("cli.no-source", asked.get())));
            if (json) {
                program.print(forms.whole(source));
            } else {
                report.whole(source).forEach(program::print);
            }
        } else if (json) {
            program.print(questions ? forms.questions() : forms.list());
        } else {
            (questions ? report.questions() : report.list()).forEach(program::print);
        }
        return program.exit();
    }
}
