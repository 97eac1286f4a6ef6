package org.fourislands.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.history.Claim;
import org.fourislands.history.Control;
import org.fourislands.history.Event;
import org.fourislands.history.Proposal;
import org.fourislands.sources.Citation;
import org.fourislands.sources.Statement;
import org.fourislands.view.Dossier.Entry;
import org.fourislands.view.Dossier.Tone;

/** What in the record rests on a work: events, proposals, controls and claims, each with the passages cited for it. */
final class CitedBy {
    private final Atlas atlas;
    private final DossierWords words;

    CitedBy(Atlas atlas, DossierWords words) {
        this.atlas = atlas;
        this.words = words;
    }

    List<Entry> entries(String source) {
        return Stream.of(
                        atlas.content().events().stream().flatMap(event -> of(event, source)),
                        atlas.content().proposals().stream().flatMap(proposal -> of(proposal, source)),
                        atlas.content().controls().stream().flatMap(control -> of(control, source)),
                        atlas.content().claims().stream().flatMap(claim -> of(claim, source)))
                .flatMap(part -> part)
                .toList();
    }

    private Stream<Entry> of(Event event, String source) {
        return entry(event.summary().citations().stream(), source, words.of(event.title()))
                .map(entry -> entry.labelled(words.dates().of(event.date()), Tone.PLAIN)
                        .opening(Selection.event(event.id())));
    }

    private Stream<Entry> of(Proposal proposal, String source) {
        Stream<Citation> cited = Stream.of(
                        proposal.citations().stream(),
                        cited(proposal.readings().stream().map(Proposal.Reading::statement)),
                        proposal.standings().stream().flatMap(standing -> standing.citations().stream()),
                        cited(proposal.replies().stream().map(Proposal.Reply::statement)),
                        proposal.result().citations().stream())
                .flatMap(part -> part);
        return entry(cited, source, words.of(proposal.name()))
                .map(entry -> entry.labelled(words.dates().of(proposal.date()), Tone.PLAIN)
                        .opening(Selection.proposal(proposal.id())));
    }

    private Stream<Entry> of(Control control, String source) {
        String since = control.span()
                .start()
                .map(start -> words.dates().of(start))
                .orElseGet(() -> words.of("dossier.from-the-beginning"));
        return entry(control.citations().stream(), source, words.of(control.basis()))
                .map(entry -> entry.labelled(
                                words.of("find.of-islands", words.listOfIslands(List.of(control.island())), since),
                                Tone.PLAIN)
                        .opening(Selection.island(control.island())));
    }

    private Stream<Entry> of(Claim claim, String source) {
        Stream<Citation> cited = Stream.of(
                        claim.citations().stream(),
                        cited(claim.answers().stream().map(Claim.Answer::statement)),
                        cited(claim.wordings().stream().map(Claim.Wording::statement)),
                        cited(claim.recognitions().stream().map(Claim.Recognition::statement)))
                .flatMap(part -> part);
        Optional<Selection> page = claim.islands().stream().findFirst().map(Selection::island);
        String label = new ClaimWords(words).claimant(claim);
        return entry(cited, source, words.of(claim.statement().text()))
                .map(entry -> new Entry(Optional.of(label), Tone.PLAIN, entry.text(), entry.citations(), page));
    }

    private static Stream<Citation> cited(Stream<Statement> statements) {
        return statements.flatMap(statement -> statement.citations().stream());
    }

    /** One entry with what of {@code cited} is in the work, or none. */
    private static Stream<Entry> entry(Stream<Citation> cited, String source, String text) {
        List<Citation> here = cited.filter(citation -> citation.source().equals(source))
                .distinct()
                .toList();
        return here.isEmpty() ? Stream.of() : Stream.of(Entry.of(text, here));
    }
}
