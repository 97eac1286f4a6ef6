package org.fourislands.view;

import java.util.ArrayList;
import java.util.List;
import org.fourislands.history.Atlas;
import org.fourislands.words.NameOrder;
import org.fourislands.words.Phrases;

/** The list of proposals, and who stood where when, as plain lines for a terminal. */
public final class ProposalReport {
    private static final String INDENT = "  ";

    private final Phrases phrases;
    private final DossierWords words;

    public ProposalReport(Atlas atlas, Phrases phrases, NameOrder order) {
        this.phrases = phrases;
        this.words = new DossierWords(atlas, phrases, order);
    }

    public List<String> lines(ProposalList.Listing listing) {
        List<String> lines = new ArrayList<>();
        for (ProposalList.Group group : listing.groups()) {
            lines.add(group.heading());
            for (ProposalList.Row row : group.rows()) {
                lines.add(INDENT + phrases.of("proposals.row", row.date(), row.name()));
                lines.add(INDENT
                        + INDENT
                        + phrases.of("proposals.what", row.parties(), phrases.list(row.kinds()), row.standing()));
                row.cells().forEach(cell -> lines.add(INDENT + INDENT + INDENT + cell.words()));
                lines.add(INDENT + INDENT + row.id());
            }
            lines.add("");
        }
        lines.add(
                listing.shown() == 0
                        ? phrases.of("proposals.none")
                        : phrases.of("proposals.count", listing.shown(), listing.all()));
        return lines;
    }

    public List<String> lines(StandMatrix.Table table) {
        CitationNumbers numbers = new CitationNumbers();
        List<String> lines = new ArrayList<>();
        String period = "";
        for (StandMatrix.Row row : table.rows()) {
            if (!row.period().equals(period)) {
                period = row.period();
                lines.add(period);
            }
            for (int i = 0; i < row.cells().size(); i++) {
                for (Stand stand : row.cells().get(i)) {
                    lines.add(INDENT
                            + phrases.of(
                                    "proposals.year",
                                    words.dates().of(stand.date()),
                                    phrases.of(
                                            "proposals.stand",
                                            words.shortParty(stand.party()),
                                            stand.brief(),
                                            numbers.marks(stand.citations()))));
                }
            }
        }
        lines.add("");
        lines.add(phrases.of("report.sources"));
        numbers.all()
                .forEach(citation -> lines.add(INDENT + "[" + numbers.numberOf(citation) + "] "
                        + words.sources().shortForm(citation)));
        return lines;
    }
}
