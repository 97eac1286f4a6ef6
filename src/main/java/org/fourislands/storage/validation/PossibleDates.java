package org.fourislands.storage.validation;

import java.util.List;
import java.util.Optional;
import org.fourislands.history.BoundaryLine;
import org.fourislands.history.Claim;
import org.fourislands.history.Control;
import org.fourislands.history.Event;
import org.fourislands.history.Proposal;
import org.fourislands.history.Surrounding;
import org.fourislands.time.DateSpan;
import org.fourislands.time.HistoricalDate;

/** No date lies after the day the record was compiled, and what follows from something does not come before it. */
final class PossibleDates implements Rule {

    @Override
    public void check(CheckedRecord record, IssueList issues) {
        Check check = new Check(record.content().version().compiled(), issues);
        record.content().events().forEach(check::event);
        record.content().proposals().forEach(check::proposal);
        record.content().controls().forEach(check::control);
        record.content().claims().forEach(check::claim);
        record.content().lines().forEach(check::line);
        record.content().surroundings().forEach(check::surrounding);
    }

    private record Check(HistoricalDate compiled, IssueList issues) {

        void event(Event event) {
            Place place = new Place("events.json", event.id(), "");
            notInFuture(place.at("date"), event.date());
            event.inForce().ifPresent(day -> notBefore(place.at("inForce"), day, event.date(), "the event"));
        }

        void proposal(Proposal proposal) {
            Place place = new Place("proposals.json", proposal.id(), "");
            notInFuture(place.at("date"), proposal.date());
            span(place, proposal.open());
            HistoricalDate opened = proposal.open().start().orElse(proposal.date());
            for (int i = 0; i < proposal.replies().size(); i++) {
                Place at = place.at("replies").entry(i).at("date");
                notInFuture(at, proposal.replies().get(i).date());
                notBefore(at, proposal.replies().get(i).date(), opened, "the proposal");
            }
            standings(place.at("standings"), proposal.standings());
        }

        private void standings(Place place, List<Proposal.Standing> standings) {
            for (int i = 0; i < standings.size(); i++) {
                Place at = place.entry(i).at("since");
                notInFuture(at, standings.get(i).since());
                if (i > 0) {
                    notBefore(at, standings.get(i).since(), standings.get(i - 1).since(), "the standing before it");
                }
            }
        }

        void control(Control control) {
            span(new Place("control.json", control.id(), ""), control.span());
        }

        void claim(Claim claim) {
            Place place = new Place("claims.json", claim.id(), "");
            span(place, claim.span());
            wordings(place.at("wordings"), claim);
            for (int i = 0; i < claim.answers().size(); i++) {
                notInFuture(
                        place.at("answers").entry(i).at("since"),
                        claim.answers().get(i).since());
            }
            for (int i = 0; i < claim.recognitions().size(); i++) {
                span(
                        place.at("recognitions").entry(i),
                        claim.recognitions().get(i).span());
            }
        }

        private void wordings(Place place, Claim claim) {
            for (int i = 0; i < claim.wordings().size(); i++) {
                Place at = place.entry(i).at("date");
                HistoricalDate date = claim.wordings().get(i).date();
                notInFuture(at, date);
                claim.span().start().ifPresent(start -> notBefore(at, date, start, "the claim"));
            }
        }

        void line(BoundaryLine line) {
            for (int i = 0; i < line.statuses().size(); i++) {
                span(
                        new Place("lines.json", line.id(), "statuses").entry(i),
                        line.statuses().get(i).span());
            }
        }

        void surrounding(Surrounding land) {
            Place place = new Place("surroundings.json", land.id(), "");
            for (int i = 0; i < land.held().size(); i++) {
                span(place.at("held").entry(i), land.held().get(i).span());
            }
            for (int i = 0; i < land.renunciations().size(); i++) {
                span(place.at("renounced").entry(i), land.renunciations().get(i).span());
            }
        }

        private void span(Place place, DateSpan span) {
            notInFuture(place.at("from"), span.start());
            notInFuture(place.at("to"), span.end());
        }

        private void notInFuture(Place place, Optional<HistoricalDate> date) {
            date.ifPresent(present -> notInFuture(place, present));
        }

        private void notInFuture(Place place, HistoricalDate date) {
            if (date.earliest().isAfter(compiled.latest())) {
                issues.note(
                        place,
                        "“" + date + "” lies after the day the record was compiled (" + compiled + ").",
                        "Correct the date, or “compiled” in record.json.");
            }
        }

        private void notBefore(Place place, HistoricalDate date, HistoricalDate first, String what) {
            if (date.latest().isBefore(first.earliest())) {
                issues.note(
                        place,
                        "“" + date + "” lies before " + what + " (" + first + ").",
                        "Correct one of the two dates.");
            }
        }
    }
}
