package org.fourislands.view;

import java.util.Optional;
import java.util.function.Supplier;
import org.fourislands.history.Atlas;
import org.fourislands.words.Phrases;

/** Writes the dossier of whatever is selected, as it stood on the day that is looked at; with nothing selected, of the day. */
public final class DossierWriter {
    private final Atlas atlas;
    private final Phrases phrases;
    private final ViewFigures figures;

    /** Without figures, where land is not measured. */
    public DossierWriter(Atlas atlas, Phrases phrases) {
        this(atlas, phrases, Optional::empty);
    }

    /** {@code reckoning} is asked anew each time; empty until the islands are measured. */
    public DossierWriter(Atlas atlas, Phrases phrases, Supplier<Optional<Reckoning>> reckoning) {
        this.atlas = atlas;
        this.phrases = phrases;
        this.figures = new ViewFigures(atlas, phrases, reckoning);
    }

    public Dossier write(ViewState view) {
        DossierWords words = new DossierWords(atlas, phrases, view.nameOrder());
        return view.selection()
                .flatMap(selection -> of(selection, view, words))
                .orElseGet(() -> new DayDossier(atlas, words).write(view));
    }

    private Optional<Dossier> of(Selection selection, ViewState view, DossierWords words) {
        String id = selection.id();
        return switch (selection.kind()) {
            case ISLAND -> atlas.island(id).map(island -> new IslandDossier(atlas, words).write(island, view));
            case PLACE ->
                atlas.content().places().stream()
                        .filter(place -> place.id().equals(id))
                        .findFirst()
                        .map(new PlaceDossier(words)::write);
            case LINE ->
                atlas.content().lines().stream()
                        .filter(line -> line.id().equals(id) || line.geometry().equals(id))
                        .findFirst()
                        .map(line -> new LineDossier(words).write(line, view.day()));
            case LAND ->
                atlas.surrounding(id)
                        .map(land -> new LandDossier(words, new LandWords(atlas, phrases)).write(land, view.day()));
            case EVENT -> atlas.event(id).map(new EventDossier(atlas, words)::write);
            case PROPOSAL ->
                atlas.proposal(id).map(proposal -> new ProposalDossier(atlas, words, figures).write(proposal, view));
            case SOURCE -> atlas.sources().source(id).map(new SourceDossier(atlas, words)::write);
            case QUESTION ->
                atlas.sources().questions().stream()
                        .filter(question -> question.id().equals(id))
                        .findFirst()
                        .map(new QuestionDossier(words)::write);
            case TERM ->
                atlas.content().terms().stream()
                        .filter(term -> term.id().equals(id))
                        .findFirst()
                        .map(new TermDossier(words)::write);
        };
    }
}
