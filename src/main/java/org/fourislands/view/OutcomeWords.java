package org.fourislands.view;

import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import org.fourislands.history.Award;
import org.fourislands.history.Proposal;
import org.fourislands.history.Proposal.Outcome;
import org.fourislands.history.Understanding;

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

    /** Whether the record does not say what would become of an island. */
    boolean isSilent(Understanding understanding, String island) {
        return understanding
                .outcomeFor(island)
                .filter(outcome -> outcome.title().state() != Award.State.UNSTATED
                        || outcome.administration().state() != Award.State.UNSTATED)
                .isEmpty();
    }

    /** What would become of an island, without conditions; that the record is at odds with itself where it is. */
    String brief(Understanding understanding, String island) {
        if (!understanding.isSound(island)) {
            return words.of("outcome.contradictory");
        }
        Outcome outcome = understanding.outcomeFor(island).orElseThrow();
        String title = state(outcome.title());
        String administration = state(outcome.administration());
        return title.equals(administration)
                ? words.of("outcome.both", title)
                : words.of("outcome.apart", title, administration);
    }

    /** In words, or that the record is at odds with itself. */
    String sound(Outcome outcome) {
        boolean sound = outcome.title().addsUp() && outcome.administration().addsUp();
        return sound ? of(outcome) : words.of("outcome.contradictory");
    }

    String of(Outcome outcome) {
        if (outcome.title().equals(outcome.administration())) {
            return words.of("outcome.both", award(outcome.title()));
        }
        return words.of("outcome.apart", award(outcome.title()), award(outcome.administration()));
    }

    private String state(Award award) {
        return award.state().awards()
                ? words.of("award." + award.state().word(), shares(award.shares()))
                : words.of("award." + award.state().word());
    }

    /** Whom a title or an administration would go to, and on what condition. */
    String award(Award award) {
        String what = state(award);
        return award.condition()
                .map(condition -> words.of("award.condition", what, words.of(condition)))
                .orElse(what);
    }

    /** "20.5 % Japan and 79.5 % Russia"; the party alone where it has all. */
    String shares(List<Award.Share> shares) {
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
