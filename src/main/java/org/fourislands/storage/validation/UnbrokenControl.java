package org.fourislands.storage.validation;

import java.util.List;
import org.fourislands.history.Control;
import org.fourislands.time.HistoricalDate;

/** The controls of a group follow one another in the file without gap or overlap, from the open beginning to the open end. */
final class UnbrokenControl implements Rule {

    @Override
    public void check(CheckedRecord record, IssueList issues) {
        for (String group : record.groupsInOrder()) {
            List<Control> controls = record.atlas().controlsOf(group);
            if (controls.isEmpty()) {
                issues.note(
                        new Place("control.json", group, ""),
                        "Nothing says who administered this group.",
                        "Add its controls.");
            } else {
                checkEnds(controls, issues);
                for (int i = 1; i < controls.size(); i++) {
                    checkJoint(controls.get(i - 1), controls.get(i), issues);
                }
            }
        }
        record.content().controls().forEach(control -> checkKind(control, issues));
    }

    private static void checkEnds(List<Control> controls, IssueList issues) {
        Control first = controls.get(0);
        Control last = controls.get(controls.size() - 1);
        if (first.span().start().isPresent()) {
            issues.note(
                    place(first).at("from"), "The group's first control has a beginning.", "Let it begin with \"..\".");
        }
        if (last.span().end().isPresent()) {
            issues.note(place(last).at("to"), "The group's last control has an end.", "Let it end with \"..\".");
        }
    }

    private static void checkJoint(Control before, Control after, IssueList issues) {
        String end = before.span().end().map(HistoricalDate::edtf).orElse("..");
        String start = after.span().start().map(HistoricalDate::edtf).orElse("..");
        if (before.span().end().isPresent() && end.equals(start)) {
            return;
        }
        String what = before.span().mayOverlap(after.span())
                ? "This control begins (" + start + ") before “" + before.id() + "” ends (" + end
                        + "), or is out of order."
                : "Between “" + before.id() + "” (to " + end + ") and this one (from " + start
                        + ") there is a gap, or they are out of order.";
        issues.note(
                place(after).at("from"), what, "Write the same date in the “to” of one and the “from” of the next.");
    }

    private static void checkKind(Control control, IssueList issues) {
        if (control.party().isEmpty() != (control.kind() == Control.Kind.UNDEFINED)) {
            issues.note(
                    place(control).at("kind"),
                    "The kind and the party do not fit together.",
                    "Write “undefined” where there is no party, and only there.");
        }
    }

    private static Place place(Control control) {
        return new Place("control.json", control.id(), "");
    }
}
