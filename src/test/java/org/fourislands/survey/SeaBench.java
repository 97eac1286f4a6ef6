package org.fourislands.survey;

import java.nio.file.Path;
import java.time.LocalDate;
import org.fourislands.bench.Bench;
import org.fourislands.bench.Figures;
import org.fourislands.history.Atlas;
import org.fourislands.storage.record.RecordReader;
import org.fourislands.view.Compared;
import org.fourislands.view.SeaDesk;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;

/** How long it takes to measure the islands, to cut one, to work out zones at sea, and to tell a proposal's figures. */
public final class SeaBench implements Bench {
    @Override
    public void measure(Figures figures) {
        Division two = SmallDivisions.two();
        figures.timed(
                "sea: zones of a division, nothing known before",
                0,
                5,
                () -> TheSurvey.sea().zones(two, Progress.UNWATCHED));
        SeaSurvey warm = TheSurvey.sea();
        figures.timed("sea: zones of another division", 2, 8, () -> warm.zones(two, Progress.UNWATCHED));
        figures.timed("survey: measure the islands", 2, 10, () -> IslandSurvey.of(TheSurvey.GEOGRAPHY));
        figures.timed(
                "survey: cut Etorofu in two",
                2,
                20,
                () -> IslandSurvey.of(TheSurvey.GEOGRAPHY).line("etorofu", 0.5));
        Atlas atlas = RecordReader.read(Path.of("assets/history")).atlas();
        SeaDesk desk = new SeaDesk(TheSurvey.GEOGRAPHY, atlas, LocalDate.of(2026, 11, 1));
        desk.workOut(two, Progress.UNWATCHED);
        Phrases phrases = Phrases.in(Language.ENGLISH);
        figures.timed("sea: zones that are known", 10, 1000, () -> desk.workOut(two, Progress.UNWATCHED));
        figures.timed(
                "compare: figures of a proposal",
                5,
                100,
                () -> atlas.proposal("aso-area-split-2006")
                        .ifPresent(proposal -> desk.reckoning().of(Compared.of(proposal, atlas, phrases))));
    }
}
