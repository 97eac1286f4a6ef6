package org.fourislands.ui.present;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.fourislands.history.Atlas;
import org.fourislands.map.Coast;
import org.fourislands.map.EqualAreaProjection;
import org.fourislands.map.Typefaces;
import org.fourislands.storage.geodata.GeodataReader;
import org.fourislands.storage.geodata.GeodataReading;
import org.fourislands.storage.record.RecordReader;
import org.fourislands.ui.Jobs;
import org.fourislands.ui.map.MapDrawing;
import org.fourislands.ui.settings.Looks;
import org.fourislands.view.ClassHabits;
import org.fourislands.view.MapComposer;
import org.fourislands.view.PlateComposer;
import org.fourislands.view.SeaDesk;
import org.fourislands.view.SourceWords;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;

/** The program's own record and map, for what is measured and looked at. */
final class RealWorld {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private final Phrases phrases = Phrases.in(Language.ENGLISH);
    private final Atlas atlas = RecordReader.read(Path.of("assets/history")).atlas();
    private final MapDrawing drawing = drawing();

    PresentingParts parts(Jobs jobs, Looks looks, Screens screens) {
        return new PresentingParts(
                phrases,
                jobs,
                looks,
                drawing,
                new SourceWords(atlas.sources(), phrases),
                scene -> "",
                map -> {},
                window -> window.getScene(),
                new PresentingParts.HabitsKept(ClassHabits.usual(), change -> {}),
                LocalDate.of(1600, 1, 1),
                TODAY,
                screens,
                Clock.system(ZoneId.systemDefault()));
    }

    private MapDrawing drawing() {
        GeodataReading read = GeodataReader.read(Path.of("geodata"));
        Coast coast = Coast.of(read.data(), EqualAreaProjection.OF_THE_ISLANDS);
        coast.prepare();
        SeaDesk sea = new SeaDesk(read.data(), atlas, TODAY);
        MapComposer composer = new MapComposer(atlas, phrases, read.data().towns(), sea.overlays(), sea.divider());
        return MapDrawing.ofPlates(
                coast, Typefaces.in(Path.of("assets/fonts")), new PlateComposer(composer, atlas, phrases)::compose);
    }
}
