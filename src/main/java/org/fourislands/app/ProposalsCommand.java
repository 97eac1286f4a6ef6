package org.fourislands.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fourislands.export.ProposalsJson;
import org.fourislands.history.Atlas;
import org.fourislands.history.Island;
import org.fourislands.history.Proposal;
import org.fourislands.time.HistoricalDate;
import org.fourislands.time.UnreadableDateException;
import org.fourislands.view.ProposalFilter;
import org.fourislands.view.ProposalList;
import org.fourislands.view.ProposalReport;
import org.fourislands.view.StandMatrix;
import org.fourislands.words.Language;
import org.fourislands.words.NameOrder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code proposals}: all proposals, or those that pass; and with {@code --matrix} who stood where when. */
@Command(
        name = "proposals",
        description = "The proposals for settling the islands, in order of time; or who stood where when.")
final class ProposalsCommand implements Callable<Integer> {
    private static final NameOrder ORDER = NameOrder.ALPHABETICAL;

    @Option(
            names = "--class",
            paramLabel = "CLASS",
            description = "four-island, two-island, two-plus ..; may be repeated")
    private List<String> classes = new ArrayList<>();

    @Option(names = "--by", paramLabel = "PARTY", description = "made by: japan, ussr, russia, usa, allies")
    private List<String> by = new ArrayList<>();

    @Option(names = "--to", paramLabel = "PARTY", description = "made to: japan, ussr, russia")
    private List<String> to = new ArrayList<>();

    @Option(
            names = "--standing",
            paramLabel = "STANDING",
            description = "the most it ever was: ratified, signed, idea ..")
    private List<String> standings = new ArrayList<>();

    @Option(
            names = "--island",
            paramLabel = "ID",
            description = "that would change hands, be talked about or left open")
    private List<String> islands = new ArrayList<>();

    @Option(
            names = "--between",
            arity = "2",
            paramLabel = "DATE",
            description = "from the first to the second: 1990 2001")
    private String @Nullable [] between;

    @Option(names = "--words", paramLabel = "WORDS", description = "that hold all these words")
    private String words = "";

    @Option(names = "--matrix", description = "who stood where when")
    private boolean matrix;

    @Option(names = "--json", description = "as JSON (docs/command-line.md)")
    private boolean json;

    private final Program program;

    ProposalsCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        Atlas atlas = program.atlas();
        if (matrix) {
            tell(new StandMatrix(atlas, program.phrases(), ORDER).table(), atlas);
        } else {
            ProposalList list = new ProposalList(atlas, program.phrases(), ORDER);
            tell(list.of(filter(list, atlas)), atlas);
        }
        return program.exit();
    }

    private void tell(StandMatrix.Table table, Atlas atlas) {
        if (json) {
            program.print(new ProposalsJson(Language.ENGLISH).of(table));
        } else {
            new ProposalReport(atlas, program.phrases(), ORDER).lines(table).forEach(program::print);
        }
    }

    private void tell(ProposalList.Listing listing, Atlas atlas) {
        if (!json) {
            new ProposalReport(atlas, program.phrases(), ORDER).lines(listing).forEach(program::print);
            return;
        }
        List<Proposal> shown = listing.groups().stream()
                .flatMap(group -> group.rows().stream())
                .flatMap(row -> atlas.proposal(row.id()).stream())
                .toList();
        program.print(new ProposalsJson(Language.ENGLISH).of(shown, listing.all()));
    }

    private ProposalFilter filter(ProposalList list, Atlas atlas) {
        List<String> groups = atlas.groups().stream().map(Island::id).toList();
        Optional<String[]> span = Optional.ofNullable(between);
        Optional<LocalDate> from = span.map(ends -> end(ends[0]).earliest());
        Optional<LocalDate> until = span.map(ends -> end(ends[1]).latest());
        if (from.isPresent() && until.isPresent() && from.get().isAfter(until.get())) {
            throw new WrongUse(program.phrases().of("cli.span-turned", span.get()[0], span.get()[1]));
        }
        return ProposalFilter.ALL
                .ofKinds(chosen(classes, Proposal.Kind.values(), Proposal.Kind::word, "cli.no-class"))
                .ranked(chosen(standings, Proposal.Rank.values(), Proposal.Rank::word, "cli.no-standing"))
                .madeBy(among(by, list.makers(), "cli.no-party"))
                .madeTo(among(to, list.receivers(), "cli.no-party"))
                .touching(among(islands, groups, "cli.no-island"))
                .between(from, until)
                .holding(words);
    }

    private HistoricalDate end(String written) {
        try {
            return HistoricalDate.parse(written);
        } catch (UnreadableDateException e) {
            throw new WrongUse(program.phrases().of("cli.no-span", written));
        }
    }

    private <T> Set<T> chosen(List<String> written, T[] all, Function<T, String> word, String refusal) {
        List<String> known = Arrays.stream(all).map(word).toList();
        Set<String> asked = among(written, known, refusal);
        return Arrays.stream(all).filter(one -> asked.contains(word.apply(one))).collect(Collectors.toSet());
    }

    private Set<String> among(List<String> written, List<String> known, String refusal) {
        Set<String> unknown = new LinkedHashSet<>(written);
        unknown.removeAll(new HashSet<>(known));
        if (!unknown.isEmpty()) {
            throw new WrongUse(program.phrases().of(refusal, unknown.iterator().next(), String.join(", ", known)));
        }
        return Set.copyOf(written);
    }
}
