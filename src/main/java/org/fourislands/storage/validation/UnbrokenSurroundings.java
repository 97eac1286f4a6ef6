package org.fourislands.storage.validation;

import java.util.List;
import org.fourislands.history.Surrounding;
import org.fourislands.history.Tenure;
import org.fourislands.sources.Citation;
import org.fourislands.time.HistoricalDate;

/**
 * What is told of the land around follows one another without gap from the open beginning to the open end, has as many parties
 * as its kind, and colours nothing that rests on no passage that was read and says who administered.
 */
final class UnbrokenSurroundings implements Rule {
    private static final String OPEN = "..";

    /** What a citation for a part of the sentence says in its “for” where that part is who administered. */
    private static final List<String> IN_WHOSE_HANDS = List.of("administration", "the taking of");

    @Override
    public void check(CheckedRecord record, IssueList issues) {
        for (Surrounding land : record.content().surroundings()) {
            List<Tenure> held = land.held();
            for (int i = 0; i < held.size(); i++) {
                Place place = new Place("surroundings.json", land.id(), "held").entry(i);
                String before = i == 0 ? OPEN : end(held.get(i - 1));
                checkJoint(place.at("from"), before, start(held.get(i)), i > 0, issues);
                checkParties(place, held.get(i), issues);
            }
            if (!held.isEmpty() && !end(held.get(held.size() - 1)).equals(OPEN)) {
                Place last = new Place("surroundings.json", land.id(), "held").entry(held.size() - 1);
                issues.note(last.at("to"), "The last span has an end.", "Let it end with \"..\".");
            }
        }
    }

    private static void checkJoint(Place place, String end, String start, boolean inside, IssueList issues) {
        if (!end.equals(start) || (inside && end.equals(OPEN))) {
            issues.note(
                    place,
                    "This span begins (" + start + ") elsewhere than where the one before ends (" + end + ").",
                    "Write the same date in the “to” of one and the “from” of the next; begin with \"..\".");
        }
    }

    private static void checkParties(Place place, Tenure tenure, IssueList issues) {
        int due = tenure.kind().parties();
        if (tenure.parties().size() != due) {
            issues.note(
                    place.at("parties"),
                    "“" + tenure.kind().word() + "” goes with " + due + " parties.",
                    "Correct the kind or the parties.");
        }
        if (due > 0 && tenure.statement().citations().stream().noneMatch(UnbrokenSurroundings::tellsWho)) {
            issues.note(
                    place.at("citations"),
                    "This would be coloured, but no work cited was read for who administered it.",
                    "Cite a passage that was read and says so, for the whole sentence or for “the administration”, or write “unrecorded”.");
        }
    }

    /** A passage that was read and bears the whole sentence, or by its own words in whose hands the land came or was. */
    private static boolean tellsWho(Citation citation) {
        return citation.verified()
                && citation.purpose()
                        .map(purpose -> IN_WHOSE_HANDS.stream().anyMatch(purpose::contains))
                        .orElse(true);
    }

    private static String start(Tenure tenure) {
        return tenure.span().start().map(HistoricalDate::edtf).orElse(OPEN);
    }

    private static String end(Tenure tenure) {
        return tenure.span().end().map(HistoricalDate::edtf).orElse(OPEN);
    }
}
