package org.fourislands.app;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.fourislands.export.Picture;
import org.fourislands.history.Atlas;
import org.fourislands.map.Coast;
import org.fourislands.map.EqualAreaProjection;
import org.fourislands.map.MapLimits;
import org.fourislands.map.Plate;
import org.fourislands.map.Sheet;
import org.fourislands.map.Typefaces;
import org.fourislands.map.Viewport;
import org.fourislands.storage.DataFolder;
import org.fourislands.storage.DataIssue;
import org.fourislands.storage.geodata.GeodataReader;
import org.fourislands.storage.geodata.GeodataReading;
import org.fourislands.survey.Progress;
import org.fourislands.view.MapComposer;
import org.fourislands.view.PlateComposer;
import org.fourislands.view.SeaDesk;
import org.fourislands.view.Theme;
import org.fourislands.view.ViewState;
import org.fourislands.words.Phrases;

/** Makes the map of a view as a picture to keep, by the same scene and painter as the window's. */
final class MapMaker {
    private final Coast coast;
    private final Typefaces faces;
    private final PlateComposer composer;
    private final SeaDesk sea;
    private final List<DataIssue> issues;

    MapMaker(DataFolder data, Atlas atlas, Phrases phrases) {
        this(GeodataReader.read(data.geodata()), data, atlas, phrases);
    }

    MapMaker(GeodataReading geography, DataFolder data, Atlas atlas, Phrases phrases) {
        coast = Coast.of(geography.data(), EqualAreaProjection.OF_THE_ISLANDS);
        faces = Typefaces.in(data.fonts());
        sea = new SeaDesk(geography.data(), atlas, LocalDate.now(ZoneId.systemDefault()));
        composer = new PlateComposer(
                new MapComposer(atlas, phrases, geography.data().towns(), sea.overlays(), sea.divider()),
                atlas,
                phrases);
        issues = geography.issues();
    }

    /** What of the map's data could not be read. */
    List<DataIssue> issues() {
        return issues;
    }

    Typefaces faces() {
        return faces;
    }

    /** Typefaces of the program that are not there. */
    List<String> missingFonts() {
        return faces.missingFiles();
    }

    /** The view in a picture of this size; the whole area where the view names no part of it. */
    Picture picture(ViewState view, int width, int height, Theme theme, double pixelsPerUnit) {
        return new Picture(plate(view, width, height), theme.palette(), faces, pixelsPerUnit);
    }

    /** What such a picture shows. */
    Plate plate(ViewState view, int width, int height) {
        MapLimits limits = MapLimits.of(coast);
        Sheet sheet = new Sheet(view.arrangement(), width, height);
        Viewport viewport = view.framing()
                .map(framed -> limits.clamp(sheet.showing(framed)))
                .orElseGet(() -> limits.home(sheet));
        workOutTheSea(view);
        return Plate.compose(coast, composer.compose(view), sheet, viewport, faces);
    }

    private void workOutTheSea(ViewState view) {
        Stream.concat(Stream.of(view), view.other().stream())
                .flatMap(one -> sea.overlays().wanted(one).stream())
                .distinct()
                .forEach(division -> sea.workOut(division, Progress.UNWATCHED));
    }
}
