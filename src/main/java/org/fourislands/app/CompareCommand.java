package org.fourislands.app;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fourislands.export.CompareJson;
import org.fourislands.history.Atlas;
import org.fourislands.history.Proposal;
import org.fourislands.storage.geodata.GeodataReader;
import org.fourislands.storage.geodata.GeodataReading;
import org.fourislands.survey.Division;
import org.fourislands.view.Compared;
import org.fourislands.view.ComparedFigures;
import org.fourislands.view.ComparisonReport;
import org.fourislands.view.DifferenceWords;
import org.fourislands.view.FiguresSections;
import org.fourislands.view.Perspective;
import org.fourislands.view.Reckoning;
import org.fourislands.view.SeaDesk;
import org.fourislands.words.NameOrder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code compare ID [ID]}: what each party would have under a proposal, or has today, in numbers. */
@Command(
        name = "compare",
        description = "Who would have what: land, people and sea under one proposal, or two side by side.")
final class CompareCommand implements Callable<Integer> {
    private static final NameOrder NAMES = Perspective.ADMINISTRATION.nameOrder();

    @Parameters(arity = "1..2", paramLabel = "ID", description = "a proposal, “today”, or a day")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--json", description = "as JSON (docs/command-line.md)")
    private boolean json;

    private final Program program;

    CompareCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        Atlas atlas = program.atlas();
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        List<Compared> subjects =
                ids.stream().map(id -> subject(id, atlas, today)).toList();
        GeodataReading geography = GeodataReader.read(program.folder().geodata());
        if (!geography.issues().isEmpty()) {
            geography.issues().forEach(issue -> program.complain(issue.toString()));
            return Exit.DATA_PROBLEM;
        }
        SeaDesk sea = new SeaDesk(geography.data(), atlas, today);
        Reckoning reckoning = sea.reckoning();
        workOut(
                subjects.stream()
                        .filter(subject -> !isOfAnotherDay(subject, today))
                        .toList(),
                reckoning,
                sea);
        print(subjects.stream()
                .map(subject ->
                        isOfAnotherDay(subject, today) ? reckoning.of(subject).onLand() : reckoning.of(subject))
                .toList());
        return program.exit();
    }

    private Compared subject(String id, Atlas atlas, LocalDate today) {
        if (id.equals(Compared.TODAY)) {
            return Compared.of(atlas.on(today), Compared.TODAY, program.phrases());
        }
        Optional<Proposal> proposal = atlas.proposal(id);
        if (proposal.isPresent()) {
            return Compared.of(proposal.get(), atlas, program.phrases());
        }
        if (Character.isDigit(id.charAt(0))) {
            LocalDate day = Arguments.day(id, program.dates(), program.phrases());
            return Compared.of(atlas.on(day), day.toString(), program.phrases());
        }
        throw new WrongUse(program.phrases().of("cli.no-proposal", id));
    }

    /** At sea the coasts around count too, and they were in other hands then: such a day is told of on land only, as in the window. */
    private static boolean isOfAnotherDay(Compared subject, LocalDate today) {
        return Character.isDigit(subject.id().charAt(0)) && !subject.id().equals(today.toString());
    }

    /** The zones of all that is compared, and of today, with which the others are compared; told of if that takes its time. */
    private void workOut(List<Compared> subjects, Reckoning reckoning, SeaDesk sea) {
        List<Division> wanted = subjects.stream()
                .map(reckoning::of)
                .flatMap(figures -> figures.division().stream())
                .distinct()
                .toList();
        if (wanted.isEmpty()) {
            return;
        }
        List<Division> all = new ArrayList<>(wanted);
        reckoning.todays().filter(today -> !all.contains(today)).ifPresent(all::add);
        TerminalProgress progress = new TerminalProgress(program, Duration.ofSeconds(1));
        for (Division division : all) {
            sea.workOut(division, progress.part(all.indexOf(division), all.size()));
        }
        progress.end();
    }

    private void print(List<ComparedFigures> compared) {
        if (!json) {
            new ComparisonReport(program.atlas(), program.phrases(), NAMES)
                    .lines(compared)
                    .forEach(program::print);
            return;
        }
        FiguresSections sections = new FiguresSections(program.atlas(), program.phrases(), NAMES);
        program.print(CompareJson.of(
                compared,
                compared.stream().map(sections::methodInWords).toList(),
                new DifferenceWords(program.atlas(), program.phrases(), NAMES).of(compared)));
    }
}
