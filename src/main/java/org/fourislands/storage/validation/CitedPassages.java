package org.fourislands.storage.validation;

import java.util.List;
import java.util.Optional;
import org.fourislands.sources.Citation;
import org.fourislands.sources.Digest;
import org.fourislands.sources.Finding;
import org.fourislands.sources.Locator;
import org.fourislands.sources.Question;
import org.fourislands.sources.SourceBook;

/** A citation of a paragraph or an article of a work that has a digest leads to a passage of that digest. */
final class CitedPassages implements Rule {

    @Override
    public void check(CheckedRecord record, IssueList issues) {
        SourceBook book = record.content().sources();
        for (RecordPlaces.PlacedCitations cited : record.places().citations()) {
            for (int i = 0; i < cited.citations().size(); i++) {
                Citation citation = cited.citations().get(i);
                Place place = cited.place().entry(i).at("at");
                citation.locator().ifPresent(at -> check(book, citation.source(), at, place, issues));
            }
        }
        for (Finding finding : book.findings()) {
            Place place = new Place("findings.json", finding.id(), "at");
            check(book, finding.source(), finding.locator(), place, issues);
        }
        book.questions().forEach(question -> check(book, question, issues));
    }

    private static void check(SourceBook book, Question question, IssueList issues) {
        for (int i = 0; i < question.positions().size(); i++) {
            Question.Position position = question.positions().get(i);
            Place place = new Place("questions.json", question.id(), "positions")
                    .entry(i)
                    .at("at");
            List<Locator> locators = position.locators();
            for (int j = 0; j < locators.size(); j++) {
                check(book, position.source(), locators.get(j), place.entry(j), issues);
            }
        }
    }

    private static void check(SourceBook book, String source, Locator at, Place place, IssueList issues) {
        Optional<Digest> digest = book.digestOf(source);
        if (digest.isPresent()
                && isCounted(at.unit())
                && !DigestPassages.of(digest.get()).has(at)) {
            issues.note(
                    place,
                    "The digest of “" + source + "” has no " + at.written() + ".",
                    "Correct the number, or add the passage to digests/" + source + ".json.");
        }
    }

    private static boolean isCounted(Locator.Unit unit) {
        return unit == Locator.Unit.PARAGRAPH || unit == Locator.Unit.ARTICLE;
    }
}
