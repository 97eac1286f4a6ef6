package org.fourislands.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.fourislands.history.Atlas;
import org.fourislands.history.Event;
import org.fourislands.time.DateReader;
import org.fourislands.time.UnreadableDateException;
import org.fourislands.ui.compare.Comparing;
import org.fourislands.ui.map.IslandMark;
import org.fourislands.ui.shell.FoundItem;
import org.fourislands.ui.shell.Readings;
import org.fourislands.ui.timeline.ClockEvent;
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
import org.fourislands.view.QuestionsList;
import org.fourislands.view.Selection;
import org.fourislands.view.Strips;
import org.fourislands.view.Visit;
import org.fourislands.words.Phrases;
import org.jspecify.annotations.Nullable;

/** All that the window reads out of the record, as the functions it asks for. */
final class RecordReadings {
    private final Atlas atlas;
    private final Phrases phrases;
    private final DaysTold days;

    RecordReadings(Atlas atlas, Phrases phrases, LocalDate today) {
        this.atlas = atlas;
        this.phrases = phrases;
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
                finding());
    }

    private Readings.Telling telling() {
        DaySentence sentence = new DaySentence(atlas, phrases);
        return new Readings.Telling(
                new DossierWriter(atlas, phrases)::write,
                sentence::of,
                (view, id) -> atlas.island(id)
                        .map(island -> sentence.ofIsland(view, island).text())
                        .orElse(""),
                new Visit(atlas)::to);
    }

    private Comparing comparing() {
        ClockSteps steps = new ClockSteps(atlas);
        return new Comparing(
                new ComparisonChoices(atlas, phrases, days.last())::of,
                new AspectWords(atlas, phrases)::shortly,
                new DifferencesWriter(atlas, phrases)::write,
                new Clockwork.Steps(steps::next, steps::previous),
                this::read);
    }

    private Clockwork clockwork() {
        ClockSteps steps = new ClockSteps(atlas);
        return new Clockwork(
                new Strips(atlas, phrases, days.first(), days.last())::rows,
                atlas.content().events().stream().map(this::mark).toList(),
                new Clockwork.Ends(days.first(), days.last()),
                new Clockwork.Steps(steps::next, steps::previous),
                this::read,
                new CalendarWords(atlas.content().lunarDays(), phrases)::others);
    }

    private ClockEvent mark(Event event) {
        return new ClockEvent(
                event.date().earliest(), event.title().in(phrases.language()), Selection.event(event.id()));
    }

    private ReadDay read(String typed) {
        try {
            LocalDate day = new DateReader(atlas.content().lunarDays()).read(typed);
            return days.contains(day) ? ReadDay.of(day) : ReadDay.unreadable(days.refusal(day, phrases));
        } catch (UnreadableDateException e) {
            return ReadDay.unreadable(phrases.of("clock.unreadable", typed, e.reason()));
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
