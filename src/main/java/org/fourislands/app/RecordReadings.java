package org.fourislands.app;

import java.time.LocalDate;
import java.util.List;
import org.fourislands.history.Atlas;
import org.fourislands.time.DateReader;
import org.fourislands.time.UnreadableDateException;
import org.fourislands.ui.compare.Comparing;
import org.fourislands.ui.map.IslandMark;
import org.fourislands.ui.reading.ReadingWorks;
import org.fourislands.ui.shell.Readings;
import org.fourislands.ui.timeline.Clockwork;
import org.fourislands.ui.timeline.ReadDay;
import org.fourislands.view.AspectWords;
import org.fourislands.view.CalendarWords;
import org.fourislands.view.ClockSteps;
import org.fourislands.view.ComparisonChoices;
import org.fourislands.view.DaySentence;
import org.fourislands.view.DaysTold;
import org.fourislands.view.DifferencesWriter;
import org.fourislands.view.DossierWriter;
import org.fourislands.view.IslandWords;
import org.fourislands.view.Perspective;
import org.fourislands.view.PictureTables;
import org.fourislands.view.QuestionsList;
import org.fourislands.view.RefusedDate;
import org.fourislands.view.Strips;
import org.fourislands.view.TimeMarks;
import org.fourislands.view.Touching;
import org.fourislands.view.Visit;
import org.fourislands.words.Phrases;

/** All that the window reads out of the record, as the functions it asks for. */
final class RecordReadings {
    private final Atlas atlas;
    private final Phrases phrases;
    private final DaysTold days;
    private final Figuring figuring;
    private final ReadingWorks reading;
    private final Readings.Finder finder;

    RecordReadings(
            Atlas atlas,
            Phrases phrases,
            LocalDate today,
            Figuring figuring,
            ReadingWorks reading,
            Readings.Finder finder) {
        this.atlas = atlas;
        this.phrases = phrases;
        this.figuring = figuring;
        this.reading = reading;
        this.finder = finder;
        this.days = DaysTold.until(today);
    }

    Readings readings() {
        return new Readings(
                atlas.sources(),
                new QuestionsList(atlas, phrases).sections(),
                telling(),
                comparing(),
                clockwork(),
                islands(),
                finder,
                shown -> new PictureTables(atlas, phrases, shown.form()).of(shown.state(), shown.picture()),
                new ProposalReadings(atlas, phrases).works(),
                new Touching(atlas)::groups,
                reading,
                new LessonReadings(atlas, phrases).words(),
                figuring.news());
    }

    private Readings.Telling telling() {
        DaySentence sentence = new DaySentence(atlas, phrases);
        return new Readings.Telling(
                new DossierWriter(atlas, phrases, figuring.reckoning())::write,
                sentence::of,
                (view, id) -> atlas.island(id)
                        .map(island -> sentence.ofIsland(view, island).text())
                        .orElse(""),
                new Visit(atlas)::to);
    }

    private Comparing comparing() {
        ClockSteps steps = new ClockSteps(atlas, days);
        return new Comparing(
                new ComparisonChoices(atlas, phrases, days.last())::of,
                new AspectWords(atlas, phrases)::shortly,
                new DifferencesWriter(atlas, phrases, figuring.reckoning())::write,
                new Clockwork.Steps(steps::next, steps::previous, steps::nextCertain),
                this::read);
    }

    private Clockwork clockwork() {
        ClockSteps steps = new ClockSteps(atlas, days);
        return new Clockwork(
                new Strips(atlas, phrases, days.first(), days.last().plusDays(1))::rows,
                TimeMarks.of(atlas, phrases),
                new Clockwork.Ends(days.first(), days.last()),
                new Clockwork.Steps(steps::next, steps::previous, steps::nextCertain),
                this::read,
                new CalendarWords(atlas.content().lunarDays(), phrases)::all);
    }

    private ReadDay read(String typed) {
        try {
            LocalDate day = new DateReader(atlas.content().lunarDays(), days.last()).read(typed);
            return days.contains(day) ? ReadDay.of(day) : ReadDay.unreadable(days.refusal(day, phrases));
        } catch (UnreadableDateException e) {
            return ReadDay.unreadable(RefusedDate.sentence(typed, e, phrases));
        }
    }

    private List<IslandMark> islands() {
        IslandWords words = new IslandWords(atlas, phrases, Perspective.ADMINISTRATION.nameOrder());
        return atlas.groups().stream()
                .map(island -> new IslandMark(island.id(), words.asTitle(island), island.centre()))
                .toList();
    }
}
