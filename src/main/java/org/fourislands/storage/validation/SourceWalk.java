package org.fourislands.storage.validation;

import org.fourislands.sources.Digest;
import org.fourislands.sources.Finding;
import org.fourislands.sources.Question;
import org.fourislands.sources.Source;
import org.fourislands.sources.SourceBook;

/** Walks through sources, digests, findings and questions. Titles of works are theirs, not the record's words. */
record SourceWalk(RecordPlaces places) {

    void walk(SourceBook book) {
        book.sources().forEach(this::source);
        book.digests().forEach(this::digest);
        book.findings().forEach(this::finding);
        book.questions().forEach(this::question);
    }

    private void source(Source source) {
        Place place = new Place("sources.json", source.id(), "");
        places.text(place.at("standpoint"), source.standpoint());
        places.text(place.at("rights"), source.rights());
        places.text(place.at("note"), source.note());
    }

    private void digest(Digest digest) {
        String file = "digests/" + digest.source() + ".json";
        places.reference(new Place(file, "", "source"), Reference.Target.SOURCE, digest.source());
        for (Digest.Passage passage : digest.passages()) {
            places.text(new Place(file, passage.locator().written(), "text"), passage.text());
        }
    }

    private void finding(Finding finding) {
        Place place = new Place("findings.json", finding.id(), "");
        places.reference(place.at("source"), Reference.Target.SOURCE, finding.source());
        places.text(place.at("statement"), finding.statement());
        places.statement(place.at("reason"), finding.reason());
        Place bearing = place.at("bearing");
        places.references(
                bearing.at("islands"),
                Reference.Target.ISLAND,
                finding.bearing().islands());
        places.references(
                bearing.at("events"), Reference.Target.EVENT, finding.bearing().events());
        places.references(
                bearing.at("proposals"),
                Reference.Target.PROPOSAL,
                finding.bearing().proposals());
    }

    private void question(Question question) {
        Place place = new Place("questions.json", question.id(), "");
        places.text(place.at("title"), question.title());
        places.statement(place.at("record"), question.record());
        for (int i = 0; i < question.positions().size(); i++) {
            Question.Position position = question.positions().get(i);
            Place at = place.at("positions").entry(i);
            places.reference(at.at("source"), Reference.Target.SOURCE, position.source());
            places.text(at.at("text"), position.text());
            places.references(at.at("findings"), Reference.Target.FINDING, position.findings());
        }
    }
}
