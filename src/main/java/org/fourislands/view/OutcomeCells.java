package org.fourislands.view;

import java.text.NumberFormat;
import java.util.List;
import org.fourislands.history.Atlas;
import org.fourislands.history.Award.Share;
import org.fourislands.history.Island;
import org.fourislands.history.IslandState;
import org.fourislands.history.Party;
import org.fourislands.history.Understanding;
import org.fourislands.map.Emphasis;
import org.fourislands.words.NameOrder;
import org.fourislands.words.Phrases;

/** What a proposal would mean for each of the four groups, as on the day it was made. */
public final class OutcomeCells {
    private final Atlas atlas;
    private final Phrases phrases;
    private final DossierWords words;
    private final OutcomeWords outcomes;
    private final ProposalPaints paints;

    public OutcomeCells(Atlas atlas, Phrases phrases, NameOrder order) {
        this.atlas = atlas;
        this.phrases = phrases;
        this.words = new DossierWords(atlas, phrases, order);
        this.outcomes = new OutcomeWords(words);
        this.paints = new ProposalPaints(atlas, phrases, IslandDivider.NONE);
    }

    public List<OutcomeCell> of(Understanding understanding) {
        return atlas.on(understanding.proposal().date().latest()).islands().stream()
                .map(state -> of(understanding, state))
                .toList();
    }

    private OutcomeCell of(Understanding understanding, IslandState then) {
        Island island = then.island();
        ProposalTint tint = ProposalTint.of(understanding, then, atlas);
        String outcome = outcomes.isSilent(understanding, island.id())
                ? phrases.of("outcome.none")
                : outcomes.brief(understanding, island.id());
        return new OutcomeCell(
                island.id(),
                paints.paint(understanding, then, Emphasis.NONE),
                tint.isDivided() ? tint.parts() : List.of(),
                letters(tint),
                title(tint.title()),
                phrases.of("list.cell", words.islands().asTitle(island), outcome));
    }

    private String letters(ProposalTint tint) {
        return switch (tint.manner()) {
            case GOES -> tint.isDivided() ? shares(tint.parts()) : letter(tint.parts());
            case CONDITIONAL -> phrases.of("list.cell.conditional", letter(tint.parts()));
            case DEFERRED ->
                phrases.of(
                        "list.cell.deferred",
                        String.join("", tint.later().stream().map(this::letter).toList()));
            case TALKS -> phrases.of("list.cell.talks");
            case OPEN -> phrases.of("list.cell.open");
            case UNSTATED -> phrases.of("list.cell.unstated");
            case CONTRADICTORY -> phrases.of("list.cell.contradictory");
        };
    }

    private String shares(List<Share> parts) {
        NumberFormat percent =
                NumberFormat.getPercentInstance(phrases.language().locale());
        return parts.stream()
                .findFirst()
                .map(part -> phrases.of("list.cell.share", letter(part.party()), percent.format(part.fraction())))
                .orElse("");
    }

    private String title(ProposalTint.Title title) {
        if (!title.apart()) {
            return "";
        }
        return title.holder()
                .map(holder -> phrases.of("list.cell.title", letter(holder)))
                .orElseGet(() -> phrases.of("list.cell.title-open"));
    }

    private String letter(List<Share> parts) {
        return parts.stream().map(part -> letter(part.party())).findFirst().orElse("");
    }

    private String letter(String party) {
        Party.Side side = atlas.party(party).map(Party::side).orElse(Party.Side.NEITHER);
        return switch (side) {
            case JAPAN -> phrases.of("map.japan-letter");
            case RUSSIA -> phrases.of("map.russia-letter");
            case NEITHER -> words.shortParty(party);
        };
    }
}
