package org.fourislands.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.history.Proposal;
import org.fourislands.history.Proposal.Outcome;
import org.fourislands.sources.Citation;
import org.fourislands.view.Dossier.Entry;
import org.fourislands.view.Dossier.Section;
import org.fourislands.view.Dossier.Tone;

/** A proposal: who made it, its terms, what each island would get, how it was answered and what became of it. */
final class ProposalDossier {
    private final Atlas atlas;
    private final DossierWords words;
    private final ViewFigures figures;

    ProposalDossier(Atlas atlas, DossierWords words, ViewFigures figures) {
        this.atlas = atlas;
        this.words = words;
        this.figures = figures;
    }

    Dossier write(Proposal proposal, ViewState view) {
        List<Section> sections = new ArrayList<>();
        told(proposal).forEach(sections::add);
        sections.addAll(numbers(proposal, view));
        sections.addAll(findings(proposal));
        return new Dossier(
                words.of(proposal.name()),
                subtitle(proposal),
                sections,
                new ProposalDeeds(atlas, words).of(proposal, view));
    }

    private Stream<Section> told(Proposal proposal) {
        return Stream.of(
                        words.section("dossier.terms", terms(proposal)),
                        words.section("dossier.outcomes", outcomes(proposal.outcomes(), proposal.citations())),
                        words.section("dossier.readings", readings(proposal)),
                        words.section("dossier.replies", replies(proposal)),
                        words.section("dossier.result", result(proposal)))
                .flatMap(Optional::stream);
    }

    /** What it would mean in figures. */
    private List<Section> numbers(Proposal proposal, ViewState view) {
        FiguresSections inWords = new FiguresSections(atlas, words.phrases(), words.order());
        return figures.of(proposal).map(found -> inWords.of(found, view)).orElse(List.of());
    }

    private List<Section> findings(Proposal proposal) {
        List<Entry> entries = new BearingFindings(atlas)
                .onProposal(proposal).stream().map(words::entry).toList();
        return words.section("dossier.findings", entries).stream().toList();
    }

    private String subtitle(Proposal proposal) {
        String kinds = String.join(
                ", ",
                proposal.kinds().stream()
                        .map(kind -> words.of("kind." + kind.word()))
                        .toList());
        return kinds + " · " + words.dates().of(proposal.date());
    }

    private List<Entry> terms(Proposal proposal) {
        List<Entry> entries = new ArrayList<>();
        entries.add(Entry.of(words.of(proposal.byWhom()), proposal.citations())
                .labelled(words.of("dossier.by-whom"), Tone.PLAIN));
        entries.add(Entry.of(toWhom(proposal), proposal.citations()).labelled(words.of("dossier.to-whom"), Tone.PLAIN));
        for (Proposal.Kind kind : proposal.kinds()) {
            String key = "kind." + kind.word();
            entries.add(
                    Entry.of(words.of(key + ".explained"), List.of()).labelled(words.of("dossier.class"), Tone.PLAIN));
        }
        entries.add(words.entry(proposal.terms()));
        return entries;
    }

    private String toWhom(Proposal proposal) {
        if (proposal.to().isEmpty()) {
            return words.of("dossier.to-nobody");
        }
        return proposal.to().equals(proposal.by())
                ? words.of("dossier.to-each-other")
                : Sentence.capitalised(words.islands().parties(proposal.to()));
    }

    private List<Entry> outcomes(List<Outcome> outcomes, List<Citation> citations) {
        OutcomeWords inWords = new OutcomeWords(words);
        return outcomes.stream()
                .map(outcome -> Entry.of(inWords.sound(outcome), citations)
                        .labelled(words.listOfIslands(List.of(outcome.island())), Tone.PLAIN)
                        .opening(Selection.island(outcome.island())))
                .toList();
    }

    private List<Entry> readings(Proposal proposal) {
        List<Entry> entries = new ArrayList<>();
        for (Proposal.Reading reading : proposal.readings()) {
            entries.add(words.entry(reading.statement())
                    .labelled(words.of("dossier.reading", words.islands().party(reading.party())), Tone.PLAIN));
            entries.addAll(outcomes(reading.outcomes(), reading.statement().citations()));
        }
        return entries;
    }

    private List<Entry> replies(Proposal proposal) {
        return proposal.replies().stream()
                .map(reply -> words.entry(reply.statement())
                        .labelled(
                                words.of(
                                        "dossier.reply",
                                        words.dates().of(reply.date()),
                                        words.shortParty(reply.party()),
                                        words.of("stance." + reply.stance().word())),
                                Tone.PLAIN))
                .toList();
    }

    private List<Entry> result(Proposal proposal) {
        List<Entry> entries = new ArrayList<>();
        proposal.standings()
                .forEach(standing -> entries.add(Entry.of(words.dates().of(standing.since()), standing.citations())
                        .labelled(words.of("rank." + standing.rank().word()), Tone.PLAIN)));
        entries.add(words.entry(proposal.result()));
        proposal.confidence()
                .forEach(confidence ->
                        entries.add(Entry.of(words.of("confidence." + confidence.name()), proposal.citations())
                                .labelled(words.of("dossier.confidence"), Tone.PLAIN)));
        return entries;
    }
}
