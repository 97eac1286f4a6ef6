package org.fourislands.view;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourislands.history.AtlasContent;
import org.fourislands.history.Claim;
import org.fourislands.history.Control;
import org.fourislands.history.Figure;
import org.fourislands.view.Dossier.Entry;

/**
 * What is told on an island's page, ready to be searched: controls, claims with all that was said to them, and figures. What
 * is told of several islands opens the first of them.
 */
final class IndexedIslands {
    private final DossierWords words;
    private final ClaimWords claims;
    private final FigureWords figures;

    IndexedIslands(DossierWords words) {
        this.words = words;
        this.claims = new ClaimWords(words);
        this.figures = new FigureWords(words);
    }

    Stream<Indexed> all(AtlasContent content) {
        return Stream.of(
                        content.claims().stream().flatMap(this::of),
                        content.controls().stream().map(this::of),
                        content.figures().stream().flatMap(this::of))
                .flatMap(part -> part);
    }

    private Indexed of(Control control) {
        String text = Stream.of(control.unit().stream(), Stream.of(control.basis()), control.note().stream())
                .flatMap(part -> part)
                .map(words::of)
                .collect(Collectors.joining(". "));
        String party = control.party().map(words::shortParty).orElseGet(() -> words.of("clock.unsettled"));
        String title = words.of("find.administered", words.listOfIslands(List.of(control.island())), party);
        return new Indexed(Selection.island(control.island()), Sentence.capitalised(title), text);
    }

    private Stream<Indexed> of(Claim claim) {
        Stream<Entry> entries = Stream.of(
                        Stream.of(words.entry(claim.statement()).labelled(claims.claimant(claim), Dossier.Tone.PLAIN)),
                        claim.wordings().stream()
                                .map(wording -> labelled(words.entry(wording.statement()), claims.label(wording))),
                        claim.recognitions().stream()
                                .map(other -> labelled(words.entry(other.statement()), claims.label(other))),
                        claim.answers().stream()
                                .map(answer -> labelled(words.entry(answer.statement()), claims.label(answer))))
                .flatMap(part -> part);
        return claim.islands().stream()
                .limit(1)
                .flatMap(island -> entries.map(entry -> indexed(island, claim.islands(), entry)));
    }

    private Stream<Indexed> of(Figure figure) {
        return figure.islands().stream()
                .limit(1)
                .map(island ->
                        indexed(island, figure.islands(), labelled(figures.entry(figure), figures.kind(figure))));
    }

    private Indexed indexed(String opened, List<String> islands, Entry entry) {
        String title = words.of(
                "find.of-islands", words.listOfIslands(islands), entry.label().orElse(""));
        return new Indexed(Selection.island(opened), Sentence.capitalised(title), entry.text());
    }

    private static Entry labelled(Entry entry, String label) {
        return entry.labelled(label, Dossier.Tone.PLAIN);
    }
}
