package org.fourislands.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fourislands.history.Atlas;
import org.fourislands.storage.DataFolder;
import org.fourislands.storage.record.RecordReader;
import org.fourislands.view.Aspect;
import org.fourislands.view.Comparison;
import org.fourislands.view.CoordinateForm;
import org.fourislands.view.PictureTable;
import org.fourislands.view.PictureTable.Part;
import org.fourislands.view.PictureTable.Section;
import org.fourislands.view.PictureTables;
import org.fourislands.view.ViewState;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two maps beside each other, told to who does not see them. */
class ComparedPictureWordsTest {
    private static final Phrases PHRASES = Phrases.in(Language.ENGLISH);
    private static final DataFolder DATA = new DataFolder(Path.of("").toAbsolutePath());
    private static final Atlas ATLAS = RecordReader.read(DATA.record()).atlas();
    private static final MapMaker MAPS = new MapMaker(DATA, ATLAS, PHRASES);

    private static PictureTable of(Comparison.Layout layout) {
        Aspect other = new Aspect(Optional.of(LocalDate.of(1875, 5, 7)), Optional.empty(), Optional.empty());
        ViewState view = ViewState.startingOn(LocalDate.of(1956, 10, 19))
                .comparedWith(Optional.of(new Comparison(layout, other, 0.5)));
        return new PictureTables(ATLAS, PHRASES, CoordinateForm.DECIMAL).of(view, MAPS.plate(view, 1000, 600));
    }

    private static List<Section> of(PictureTable table, Part part) {
        return table.sections().stream()
                .filter(section -> section.part() == part)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Comparison.Layout.class)
    void bothMapsAreToldUnderTheirTitlesAndWhatDiffers(Comparison.Layout layout) {
        PictureTable table = of(layout);
        List<Section> islands = of(table, Part.ISLANDS);
        assertEquals(List.of(1, 2), islands.stream().map(Section::map).toList());
        assertTrue(islands.get(0).heading().contains("19 October 1956"), islands.get(0)::heading);
        assertTrue(islands.get(1).heading().contains("7 May 1875"), islands.get(1)::heading);
        assertTrue(islands.get(0).rows().get(0).state().contains("Soviet Union"));
        assertTrue(islands.get(1).rows().get(0).state().contains("Japan"));
        Section differences = of(table, Part.DIFFERENCES).get(0);
        assertEquals(ATLAS.groups().size(), differences.rows().size());
        assertTrue(differences.rows().get(0).sentence().contains("the Soviet Union | Japan"));
        assertEquals(1, of(table, Part.LEGEND).size());
        assertEquals(1, of(table, Part.STAMP).size());
    }
}
