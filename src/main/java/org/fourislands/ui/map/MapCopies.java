package org.fourislands.ui.map;

import java.util.Optional;
import java.util.function.Consumer;
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
    private final Citing citing;

    MapCopies(MapTravel travel, MeasureTool measure, CoordinateNote note, Citing citing) {
        this.travel = travel;
        this.measure = measure;
        this.note = note;
        this.citing = citing;
    }

    /**
     * How the view is cited.
     *
     * @param stamp of the picture on screen; empty before the first
     * @param cite puts the citation on the clipboard
     */
    record Citing(Supplier<Optional<String>> stamp, Consumer<ViewCitation> cite) {}

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
        return citing.stamp().get().isPresent();
    }

    void citation() {
        cited().ifPresent(citing.cite());
    }

    /** The view as it is cited. */
    Optional<ViewCitation> cited() {
        return citing.stamp()
                .get()
                .map(words -> ViewCitation.of(words, travel.viewport().framing(), note.words()));
    }
}
