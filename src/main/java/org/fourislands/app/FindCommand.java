package org.fourislands.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.fourislands.export.FindJson;
import org.fourislands.search.Search;
import org.fourislands.view.FindRequest;
import org.fourislands.view.FoundItem;
import org.fourislands.view.FoundItems;
import org.fourislands.view.Opening;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code find WORDS}: everything in the record and on the reader's shelf that holds all the words. */
@Command(name = "find", description = "Search the record and your saved copies: every word must occur.")
final class FindCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "WORDS")
    private List<String> words = new ArrayList<>();

    @Option(names = "--json", description = "as JSON (docs/command-line.md)")
    private boolean json;

    private final Program program;

    FindCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        Search search = new Search(program.atlas(), program.phrases(), Finding.library(program.library()));
        search.prepare();
        FoundItems found = search.find(FindRequest.everything(String.join(" ", words)));
        if (json) {
            program.print(FindJson.of(found));
        } else if (found.isEmpty()) {
            program.print(program.phrases().of("find.nothing"));
        } else {
            found.sections().forEach(this::print);
        }
        return program.exit();
    }

    private void print(FoundItems.Section section) {
        String heading = program.phrases().of("found." + section.group().word());
        program.print(program.phrases().of("report.found", heading, section.all()));
        section.items()
                .forEach(item -> program.print("  " + opened(item) + "  "
                        + item.title().text() + "\n    " + item.context().text()));
    }

    private static String opened(FoundItem item) {
        if (item.opens() instanceof Opening.OfRecord record) {
            return record.page().kind().name().toLowerCase(Locale.ROOT) + " "
                    + record.page().id();
        }
        return item.opens() instanceof Opening.OfCopy copy
                ? "copy " + copy.copy().substring(0, 8)
                : "note";
    }
}
