package org.fourislands.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.fourislands.history.Atlas;
import org.fourislands.time.DateReader;
import org.fourislands.time.UnreadableDateException;
import org.fourislands.ui.compare.Comparing;
import org.fourislands.ui.map.IslandMark;
import org.fourislands.ui.reading.ReadingWorks;
import org.fourislands.ui.shell.FoundItem;
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
import org.fourislands.view.Find;
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
import org.jspecify.annotations.Nullable;

/** All that the window reads out of the record, as the functions it asks for. */
final class RecordReadings {
    private final Atlas atlas;
    private final Phrases phrases;
    private final DaysTold days;
    private final Figuring figuring;
    private final ReadingWorks reading;

    RecordReadings(Atlas atlas, Phrases phrases, LocalDate today, Figuring figuring, ReadingWorks reading) {
        this.atlas = atlas;
        this.phrases = phrases;
        this.figuring = figuring;
        this.reading = reading;
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
                finding(),
                shown -> new PictureTables(atlas, phrases, shown.form()).of(shown.state(), shown.picture()),
                new ProposalReadings(atlas, phrases).works(),
                new Touching(atlas)::groups,
                reading,
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

    /** The index is made when first asked for: not while the window opens. */
    private Function<String, List<FoundItem>> finding() {
        AtomicReference<@Nullable Find> made = new AtomicReference<>();
        return words ->
                Objects.requireNonNull(made.updateAndGet(find -> find == null ? new Find(atlas, phrases) : find))
                        .find(words)
                        .stream()
                        .map(hit -> new FoundItem(hit.title(), hit.context(), hit.target()))
                        .toList();
    }
}
