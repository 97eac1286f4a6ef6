package org.fourislands.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.fourislands.export.FindJson;
import org.fourislands.view.Find;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code find WORDS}: everything in the record that holds all the words. */
@Command(name = "find", description = "Search the record: every word must occur.")
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
        List<Find.Hit> hits = new Find(program.atlas(), program.phrases()).find(String.join(" ", words));
        if (json) {
            program.print(FindJson.of(hits));
        } else if (hits.isEmpty()) {
            program.print(program.phrases().of("find.nothing"));
        } else {
            hits.forEach(hit ->
                    program.print(kind(hit) + " " + hit.target().id() + "  " + hit.title() + "\n    " + hit.context()));
        }
        return program.exit();
    }

    private static String kind(Find.Hit hit) {
        return hit.target().kind().name().toLowerCase(Locale.ROOT);
    }
}
