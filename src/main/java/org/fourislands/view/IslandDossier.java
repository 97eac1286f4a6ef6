package org.fourislands.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.history.Control;
import org.fourislands.history.DayState;
import org.fourislands.history.Event;
import org.fourislands.history.Island;
import org.fourislands.history.IslandState;
import org.fourislands.history.Proposal;
import org.fourislands.history.Understanding;
import org.fourislands.view.Dossier.Entry;
import org.fourislands.view.Dossier.Section;
import org.fourislands.view.Dossier.Tone;

/** An island on a day: who administered it, who claimed it, what was proposed for it, what happened, what the articles say. */
final class IslandDossier {
    private final Atlas atlas;
    private final DossierWords words;

    IslandDossier(Atlas atlas, DossierWords words) {
        this.atlas = atlas;
        this.words = words;
    }

    Dossier write(Island island, ViewState view) {
        String group = island.group().orElse(island.id());
        DayState day = atlas.on(view.day());
        Optional<IslandState> state = day.island(group);
        BearingFindings findings = new BearingFindings(atlas);
        List<Section> sections = Stream.of(
                        words.section("dossier.administration", administration(island, state)),
                        words.section("dossier.claims", state.map(this::claims).orElse(List.of())),
                        words.section("dossier.proposals", proposals(group, day)),
                        words.section("dossier.events", events(group, view.day())),
                        everyProposal(group),
                        words.section(
                                "dossier.findings",
                                findings.onIsland(group, day).stream()
                                        .map(words::entry)
                                        .toList()),
                        words.section(
                                "dossier.findings-elsewhere",
                                findings.elsewhereOnIsland(group, day).stream()
                                        .map(words::entry)
                                        .toList()),
                        words.section("dossier.figures", figures(island)),
                        words.section("dossier.names", names(island)))
                .flatMap(Optional::stream)
                .toList();
        return new Dossier(words.islands().asTitle(island), words.scripts(island.names()), sections);
    }

    private List<Entry> administration(Island island, Optional<IslandState> state) {
        List<Entry> entries = new ArrayList<>();
        island.group()
                .flatMap(atlas::island)
                .ifPresent(group -> entries.add(
                        Entry.of(words.of("dossier.member", words.islands().inSentence(group)), List.of())
                                .opening(Selection.island(group.id()))));
        state.ifPresent(held -> {
            new HoldingWords(words.phrases(), words.islands(), words.dates())
                    .of(List.of(held))
                    .forEach(sentence -> entries.add(Entry.of(sentence.text(), sentence.citations())));
            held.possible().forEach(control -> entries.addAll(detail(control)));
        });
        return entries;
    }

    private List<Entry> detail(Control control) {
        List<Entry> entries = new ArrayList<>();
        control.unit()
                .ifPresent(unit -> entries.add(Entry.of(unit(control, words.of(unit)), control.citations())
                        .labelled(words.of("dossier.unit-label"), Tone.PLAIN)));
        entries.add(Entry.of(words.of(control.basis()), control.citations())
                .labelled(words.of("dossier.basis-label"), Tone.PLAIN));
        control.note().ifPresent(note -> entries.add(Entry.of(words.of(note), control.citations())));
        return entries;
    }

    private String unit(Control control, String name) {
        return control.span()
                .start()
                .map(start -> words.of("dossier.unit", name, words.dates().of(start)))
                .orElse(name);
    }

    private List<Entry> claims(IslandState state) {
        ClaimWords claims = new ClaimWords(words);
        return state.claims().stream()
                .flatMap(claim -> claims.entries(claim, state.day()).stream())
                .toList();
    }

    private List<Entry> proposals(String group, DayState day) {
        OutcomeWords outcomes = new OutcomeWords(words);
        return day.proposals().stream()
                .map(proposal -> new Entry(
                        Optional.of(
                                words.of("rank." + proposal.rankOn(day.day()).word())),
                        Tone.PLAIN,
                        words.of("dossier.proposal", words.of(proposal.name()), outcomes.of(proposal, group)),
                        proposal.citations(),
                        Optional.of(Selection.proposal(proposal.id()))))
                .toList();
    }

    /** What every proposal would have meant here, in order of time; long, so it is folded. */
    private Optional<Section> everyProposal(String group) {
        OutcomeWords outcomes = new OutcomeWords(words);
        List<Entry> entries = atlas.content().proposals().stream()
                .sorted(Comparator.comparingInt(Proposal::number))
                .map(proposal -> Entry.of(
                                words.of(
                                        "dossier.proposal",
                                        words.of(proposal.name()),
                                        outcomes.brief(new Understanding(proposal, Optional.empty()), group)),
                                Evidence.best(proposal.citations(), 1))
                        .labelled(words.dates().of(proposal.date()), Tone.PLAIN)
                        .opening(Selection.proposal(proposal.id())))
                .toList();
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(words.of("dossier.every-proposal"), entries, Dossier.Fold.FOLDED));
    }

    /** What happened here that day, and the last and the next thing before and after it. */
    private List<Entry> events(String group, LocalDate day) {
        List<Event> here = atlas.content().events().stream()
                .filter(event -> event.islands().contains(group))
                .sorted(Comparator.comparing(Event::date))
                .toList();
        Stream<Event> before = here.stream()
                .filter(event -> event.date().latest().isBefore(day))
                .reduce((first, second) -> second)
                .stream();
        Stream<Event> then = here.stream().filter(event -> event.date().mayBe(day));
        Stream<Event> after =
                here.stream().filter(event -> event.date().earliest().isAfter(day)).findFirst().stream();
        return Stream.of(before, then, after)
                .flatMap(events -> events)
                .map(words::entry)
                .toList();
    }

    /** First of the island alone, then of several together. */
    private List<Entry> figures(Island island) {
        return atlas.content().figures().stream()
                .filter(figure -> figure.islands().contains(island.id()))
                .sorted(Comparator.comparing(figure -> figure.islands().size()))
                .map(new FigureWords(words)::entry)
                .toList();
    }

    private List<Entry> names(Island island) {
        return Stream.concat(
                        new NameWords(words).entries(island.names()).stream(), island.note().map(words::note).stream())
                .toList();
    }
}
