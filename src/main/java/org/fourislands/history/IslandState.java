package org.fourislands.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourislands.time.DateSpan;
import org.fourislands.time.HistoricalDate;

/**
 * One island group on one day: who administered it and who claimed it.
 *
 * @param possible the controls that may hold: one, or two on a day between the earliest and latest day of a change
 * @param claims in the record's order
 * @param history all controls of the group, to tell since when
 */
public record IslandState(
        Island island, LocalDate day, List<Control> possible, List<Claim> claims, List<Control> history) {

    public IslandState {
        possible = List.copyOf(possible);
        claims = List.copyOf(claims);
        history = List.copyOf(history);
    }

    public IslandState(Island island, LocalDate day, List<Control> history, List<Claim> claims) {
        this(
                island,
                day,
                history.stream()
                        .filter(control -> control.span().mayHoldOn(day))
                        .toList(),
                claims,
                history);
    }

    /** The control that holds; on an uncertain day the later of the two. Empty only for a broken record. */
    public Optional<Control> control() {
        return possible.isEmpty() ? Optional.empty() : Optional.of(possible.get(possible.size() - 1));
    }

    /** Whether the record says anything of the group's administration that day, be it that none was settled. */
    public boolean isRecorded() {
        return !possible.isEmpty();
    }

    /** The parties that may administer, in order of time; no entry for "not settled". */
    public List<String> parties() {
        return possible.stream()
                .flatMap(control -> control.party().stream())
                .distinct()
                .toList();
    }

    /** Whether this day lies inside a change of administration whose exact day is not known. */
    public boolean isUncertain() {
        return possible.stream().map(Control::party).distinct().count() > 1;
    }

    /** The unbroken administration by the party of {@link #control}, through changes of unit and kind. */
    public Optional<DateSpan> administration() {
        return control().map(this::unbroken);
    }

    /** When the party of {@link #control} began to administer; empty where that has no known beginning. */
    public Optional<HistoricalDate> since() {
        return administration().flatMap(DateSpan::start);
    }

    private DateSpan unbroken(Control now) {
        List<Control> run = new ArrayList<>();
        boolean reached = false;
        for (Control control : history) {
            if (!control.party().equals(now.party())) {
                if (reached) {
                    break;
                }
                run.clear();
            } else {
                run.add(control);
                reached |= control.equals(now);
            }
        }
        return new DateSpan(
                run.get(0).span().start(), run.get(run.size() - 1).span().end());
    }
}
