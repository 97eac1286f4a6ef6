package org.fourislands.view;

import java.util.List;
import java.util.Locale;
import org.fourislands.history.Award;

/** What becomes of the groups, in words. */
final class LotWords {
    private final DossierWords words;

    LotWords(DossierWords words) {
        this.words = words;
    }

    /** "Shikotan (on a condition) and 50 % of Etorofu/Iturup"; "none". */
    String of(PartyFigures own) {
        if (own.lots().isEmpty()) {
            return words.of("survey.none");
        }
        return words.phrases()
                .list(own.lots().stream().map(lot -> of(lot, own.party())).toList());
    }

    private String of(Lot lot, String party) {
        String island = island(lot);
        double share = lot.shareOf(party);
        String what =
                share == 1 ? island : words.of("survey.part", new Amounts(words.phrases()).percent(share), island);
        return lot.fate() == Lot.Fate.CONDITIONAL ? words.of("survey.on-condition", what) : what;
    }

    private String island(Lot lot) {
        return words.listOfIslands(List.of(lot.group()));
    }

    /** "Etorofu/Iturup: to be talked about"; what is counted for nobody. */
    String unsettled(Lot lot) {
        String fate = fate(lot);
        String condition = lot.condition().map(words::of).orElse("");
        return condition.isEmpty()
                ? words.of("survey.lot", island(lot), fate)
                : words.of("survey.lot-condition", island(lot), fate, condition);
    }

    /** "to Japan", "left open". */
    String fate(Lot lot) {
        List<String> parties =
                lot.shares().stream().map(Award.Share::party).distinct().toList();
        return words.of(
                "survey.fate." + lot.fate().name().toLowerCase(Locale.ROOT),
                words.islands().parties(parties));
    }

    /** What must come first for what is counted. */
    String condition(Lot lot) {
        return lot.condition()
                .map(condition -> words.of("survey.lot", island(lot), words.of(condition)))
                .orElse("");
    }
}
