package org.fourislands.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fourislands.history.Atlas;
import org.fourislands.history.Island;
import org.fourislands.history.Proposal;
import org.fourislands.history.Understanding;
import org.fourislands.words.Phrases;

/** A proposal that is drawn on the map, in words: in the picture's stamp, on the chip above it, in the sentence of the view. */
public final class DrawnWords {
    private final Atlas atlas;
    private final Phrases phrases;
    private final ViewState view;
    private final DossierWords words;

    public DrawnWords(Atlas atlas, Phrases phrases, ViewState view) {
        this.atlas = atlas;
        this.phrases = phrases;
        this.view = view;
        this.words = new DossierWords(atlas, phrases, view.nameOrder());
    }

    /** What stands in the stamp in place of the perspective, which then orders the names and no more. */
    String stamp(Understanding drawn) {
        String proposal = phrases.of("drawn.stamp", title(drawn));
        return view.perspective() == Perspective.ADMINISTRATION
                ? proposal
                : phrases.of(
                        "drawn.stamp-names",
                        proposal,
                        phrases.of("perspective." + view.perspective().id()));
    }

    /** "Joint Declaration, Article 9 (19 October 1956, ratified)"; and whose reading, if one side's. */
    public String title(Understanding drawn) {
        Proposal proposal = drawn.proposal();
        String title = phrases.of(
                "drawn.title",
                words.of(proposal.name()),
                words.dates().of(proposal.date()),
                phrases.of("rank." + proposal.rankOn(view.day()).word()));
        return drawn.reading()
                .map(reading ->
                        phrases.of("drawn.as-read", title, words.islands().party(reading.party())))
                .orElse(title);
    }

    /** What is drawn: what each island would become, islands alike together; and of which islands nothing is said. */
    public Sentence sentence(Understanding drawn) {
        OutcomeWords inWords = new OutcomeWords(words);
        Map<String, List<Island>> alike = new LinkedHashMap<>();
        List<Island> unsaid = new ArrayList<>();
        for (Island island : atlas.groups()) {
            if (inWords.isSilent(drawn, island.id())) {
                unsaid.add(island);
            } else {
                alike.computeIfAbsent(inWords.brief(drawn, island.id()), w -> new ArrayList<>())
                        .add(island);
            }
        }
        List<String> told = new ArrayList<>();
        told.add(phrases.of("drawn.sentence", title(drawn)));
        alike.forEach((outcome, islands) -> told.add(
                Sentence.capitalised(phrases.of("drawn.outcome", words.islands().list(islands), outcome))));
        if (!unsaid.isEmpty()) {
            told.add(phrases.of("drawn.unsaid", words.islands().list(unsaid)));
        }
        return new Sentence(
                String.join(" ", told), Evidence.best(drawn.proposal().citations(), 2));
    }
}
