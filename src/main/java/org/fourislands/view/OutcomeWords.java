package org.fourislands.view;

import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import org.fourislands.history.Award;
import org.fourislands.history.Proposal;
import org.fourislands.history.Proposal.Outcome;

/** What a proposal would mean for an island, in words: title and administration apart where they differ. */
final class OutcomeWords {
    private final DossierWords words;

    OutcomeWords(DossierWords words) {
        this.words = words;
    }

    String of(Proposal proposal, String island) {
        Optional<Outcome> outcome = proposal.outcomeFor(island);
        return outcome.map(this::of).orElseGet(() -> words.of("outcome.none"));
    }

    String of(Outcome outcome) {
        if (outcome.title().equals(outcome.administration())) {
            return words.of("outcome.both", award(outcome.title()));
        }
        return words.of("outcome.apart", award(outcome.title()), award(outcome.administration()));
    }

    /** "to Japan (after the peace treaty)". */
    String award(Award award) {
        String what = award.state().awards()
                ? words.of("award." + award.state().word(), shares(award.shares()))
                : words.of("award." + award.state().word());
        return award.condition()
                .map(condition -> words.of("award.condition", what, words.of(condition)))
                .orElse(what);
    }

    private String shares(List<Award.Share> shares) {
        NumberFormat percent =
                NumberFormat.getPercentInstance(words.phrases().language().locale());
        percent.setMaximumFractionDigits(1);
        return words.phrases()
                .list(shares.stream()
                        .map(share -> share.fraction() == 1
                                ? words.islands().party(share.party())
                                : words.of(
                                        "award.share",
                                        words.islands().party(share.party()),
                                        percent.format(share.fraction())))
                        .toList());
    }
}
