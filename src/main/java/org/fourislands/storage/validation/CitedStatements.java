package org.fourislands.storage.validation;

/** Nothing without a source: every statement, name and figure has at least one citation. */
final class CitedStatements implements Rule {

    @Override
    public void check(CheckedRecord record, IssueList issues) {
        for (RecordPlaces.PlacedCitations cited : record.places().citations()) {
            if (cited.citations().isEmpty()) {
                issues.note(cited.place(), "Nothing is cited here.", "Cite at least one work that says it.");
            }
        }
    }
}
