package org.fourislands.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fourislands.history.Atlas;
import org.fourislands.history.Claim;
import org.fourislands.history.DayState;
import org.fourislands.history.IslandState;
import org.fourislands.history.Surrounding;
import org.fourislands.sources.Citation;
import org.fourislands.words.Phrases;

/** What held on a day as plain lines, for a terminal: sentences with numbered marks, and the works below. */
public final class StateReport {
    private static final String INDENT = "  ";

    private final Atlas atlas;
    private final DossierWords words;
    private final DateWords dates;
    private final CitationNumbers numbers = new CitationNumbers();

    public StateReport(Atlas atlas, Phrases phrases, ViewState view) {
        this.atlas = atlas;
        this.words = new DossierWords(atlas, phrases, view.nameOrder());
        this.dates = new DateWords(phrases);
    }

    public List<String> lines(DayState day, List<IslandState> shown, Sentence sentence) {
        List<String> lines = new ArrayList<>();
        lines.add(dates.of(day.day()));
        lines.add(sentence.text() + " " + numbers.marks(sentence.citations()));
        shown.forEach(island -> lines.addAll(island(island)));
        if (shown.size() == day.islands().size()) {
            lines.addAll(around(day.day()));
        }
        if (!day.proposals().isEmpty()) {
            lines.add("");
            lines.add(words.of("dossier.proposals"));
            day.proposals()
                    .forEach(proposal -> lines.add(INDENT
                            + words.of(
                                    "report.proposal",
                                    words.of(proposal.name()),
                                    words.of(
                                            "rank." + proposal.rankOn(day.day()).word()),
                                    dates.of(proposal.date()))
                            + " " + numbers.marks(proposal.citations())));
        }
        lines.add("");
        lines.add(words.of("report.sources"));
        for (Citation citation : numbers.all()) {
            lines.add(INDENT + "[" + numbers.numberOf(citation) + "] "
                    + words.sources().shortForm(citation));
        }
        return lines;
    }

    /** Who administered the land around, and what became of title to it. */
    private List<String> around(LocalDate day) {
        LandWords lands = new LandWords(atlas, words.phrases());
        List<String> lines = new ArrayList<>(List.of("", words.of("table.land")));
        for (Surrounding land : atlas.content().surroundings()) {
            lines.add(INDENT + words.of("land.report", words.of(land.name()), lands.held(land, day)) + " "
                    + numbers.marks(LandWords.heldBy(land, day)));
            land.renouncedOn(day)
                    .forEach(given -> lines.add(INDENT + INDENT
                            + words.of(given.statement().text()) + " "
                            + numbers.marks(given.statement().citations())));
        }
        return lines;
    }

    private List<String> island(IslandState state) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(words.islands().asTitle(state.island()) + "  "
                + words.scripts(state.island().names()));
        new HoldingWords(words.phrases(), words.islands(), dates)
                .of(List.of(state))
                .forEach(held -> lines.add(INDENT + held.text() + " " + numbers.marks(held.citations())));
        state.possible()
                .forEach(control -> control.unit()
                        .ifPresent(unit -> lines.add(INDENT + words.of("report.unit", words.of(unit)) + " "
                                + numbers.marks(control.citations()))));
        state.claims().forEach(claim -> lines.add(INDENT + claim(claim) + " " + numbers.marks(claim.citations())));
        return lines;
    }

    private String claim(Claim claim) {
        return words.of(
                "report.claim",
                words.islands().party(claim.party()),
                words.of("ground." + claim.ground().word()),
                words.of(claim.statement().text()));
    }
}
