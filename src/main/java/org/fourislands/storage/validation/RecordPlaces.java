package org.fourislands.storage.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourislands.history.AtlasContent;
import org.fourislands.sources.Citation;
import org.fourislands.sources.Statement;
import org.fourislands.words.Text;

/** Every text, list of citations and reference of a record, each with the place where it stands. */
final class RecordPlaces {
    private final List<PlacedText> texts = new ArrayList<>();
    private final List<PlacedCitations> citations = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();

    private RecordPlaces() {}

    static RecordPlaces of(AtlasContent content) {
        RecordPlaces places = new RecordPlaces();
        new GeographyWalk(places).walk(content);
        new HistoryWalk(places).walk(content);
        new ProposalWalk(places).walk(content.proposals());
        new SourceWalk(places).walk(content.sources());
        return places;
    }

    List<PlacedText> texts() {
        return texts;
    }

    List<PlacedCitations> citations() {
        return citations;
    }

    List<Reference> references() {
        return references;
    }

    void text(Place place, Text text) {
        texts.add(new PlacedText(place, text));
    }

    void text(Place place, Optional<Text> text) {
        text.ifPresent(present -> text(place, present));
    }

    void citations(Place place, List<Citation> cited) {
        citations.add(new PlacedCitations(place.at("citations"), cited));
    }

    void statement(Place place, Statement statement) {
        text(place.at("text"), statement.text());
        citations(place, statement.citations());
    }

    /** A note, which may cite nothing. */
    void note(Place place, Statement note) {
        text(place.at("text"), note.text());
        if (!note.citations().isEmpty()) {
            citations(place, note.citations());
        }
    }

    void reference(Place place, Reference.Target target, String id) {
        references.add(new Reference(place, target, id));
    }

    void references(Place place, Reference.Target target, List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            reference(place.entry(i), target, ids.get(i));
        }
    }

    /** A text with its place. */
    record PlacedText(Place place, Text text) {}

    /** The citations of one statement, with the place of their list. */
    record PlacedCitations(Place place, List<Citation> citations) {}
}
