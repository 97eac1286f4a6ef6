package org.fourislands.storage.validation;

import org.fourislands.history.Figure;

/** A figure that does not fit its own parts says what does not fit. */
final class ExplainedFigures implements Rule {

    @Override
    public void check(CheckedRecord record, IssueList issues) {
        for (Figure figure : record.content().figures()) {
            Place place = new Place("figures.json", figure.id(), "");
            if (!figure.consistent() && figure.note().isEmpty()) {
                issues.note(
                        place.at("note"),
                        "The figure is marked as inconsistent without saying why.",
                        "Say in a note what does not fit.");
            }
            if (figure.islands().isEmpty()) {
                issues.note(place.at("islands"), "The figure counts no island.", "Name the islands it counts.");
            }
        }
    }
}
