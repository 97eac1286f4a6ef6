package org.fourislands.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fourislands.export.StateJson;
import org.fourislands.history.Atlas;
import org.fourislands.history.DayState;
import org.fourislands.history.Island;
import org.fourislands.history.IslandState;
import org.fourislands.history.Surrounding;
import org.fourislands.view.DaySentence;
import org.fourislands.view.Sentence;
import org.fourislands.view.StateReport;
import org.fourislands.view.ViewState;
import org.fourislands.words.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code state DAY}: who administers, who claims, what is proposed on a day, each with citations. */
@Command(name = "state", description = "Who administers and who claims each island on a day, and what is proposed.")
final class StateCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "DAY", description = "1855, 1855-02, 1855-02-07, 7 Feb 1855, or today")
    private String day = "";

    @Option(
            names = "--island",
            paramLabel = "ID",
            description = "only this island: etorofu, kunashiri, shikotan, habomai")
    private @Nullable String island;

    @Option(names = "--perspective", paramLabel = "WHO", description = "administration, japan, russia or neither")
    private String perspective = "administration";

    @Option(names = "--json", description = "as JSON (docs/command-line.md)")
    private boolean json;

    private final Program program;

    StateCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        LocalDate asked = Arguments.day(day, program.dates(), program.phrases());
        ViewState view = ViewState.startingOn(asked).seenFrom(Arguments.perspective(perspective, program.phrases()));
        Atlas atlas = program.atlas();
        DayState state = atlas.on(asked);
        List<IslandState> shown = shown(atlas, state);
        Sentence sentence = new DaySentence(atlas, program.phrases()).of(view);
        if (json) {
            program.print(new StateJson(Language.ENGLISH).of(state, shown, around(atlas), sentence.text()));
        } else {
            new StateReport(atlas, program.phrases(), view)
                    .lines(state, shown, sentence)
                    .forEach(program::print);
        }
        return program.exit();
    }

    /** The land around belongs to the whole picture; of one island alone it is not told. */
    private List<Surrounding> around(Atlas atlas) {
        return island == null ? atlas.content().surroundings() : List.of();
    }

    /** An islet shares its group's state under its own name. */
    private List<IslandState> shown(Atlas atlas, DayState state) {
        Optional<String> id = Optional.ofNullable(island);
        if (id.isEmpty()) {
            return state.islands();
        }
        Island asked = atlas.island(id.get())
                .orElseThrow(() -> new WrongUse(program.phrases()
                        .of(
                                "cli.no-island",
                                id.get(),
                                String.join(
                                        ", ",
                                        atlas.groups().stream().map(Island::id).toList()))));
        return state.island(asked.group().orElse(asked.id())).stream()
                .map(group -> new IslandState(asked, group.day(), group.history(), group.claims()))
                .toList();
    }
}
