package org.fourislands.ui.map;

import java.util.Optional;
import java.util.function.Supplier;
import org.fourislands.earth.Position;
import org.fourislands.ui.ClipboardWords;
import org.fourislands.ui.map.measure.MeasureTool;
import org.fourislands.view.ViewCitation;

/** What of the map goes to the clipboard: a place, or the view as it is cited. */
final class MapCopies {
    private final MapTravel travel;
    private final MeasureTool measure;
    private final CoordinateNote note;
    private final Supplier<Optional<String>> stamp;

    MapCopies(MapTravel travel, MeasureTool measure, CoordinateNote note, Supplier<Optional<String>> stamp) {
        this.travel = travel;
        this.measure = measure;
        this.note = note;
        this.stamp = stamp;
    }

    /** The coordinates of the place under the pointer, else of the map's middle. */
    void coordinates() {
        coordinates(note.place()
                .or(measure::crossAt)
                .orElseGet(() -> travel.viewport().framing().centre()));
    }

    void coordinates(Position place) {
        ClipboardWords.copy(note.written(place));
        note.tellCopied();
    }

    /** Whether there is a picture yet that could be cited. */
    boolean canCite() {
        return stamp.get().isPresent();
    }

    void citation() {
        stamp.get().ifPresent(words -> {
            ViewCitation cited = ViewCitation.of(words, travel.viewport().framing(), note.words());
            ClipboardWords.copy(cited.plain(), cited.html());
            note.tellCopied();
        });
    }
}
