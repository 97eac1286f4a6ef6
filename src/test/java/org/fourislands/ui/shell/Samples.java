package org.fourislands.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fourislands.earth.Position;
import org.fourislands.history.Event;
import org.fourislands.map.Coast;
import org.fourislands.map.EqualAreaProjection;
import org.fourislands.map.GeoData;
import org.fourislands.map.GeoShape;
import org.fourislands.map.Ink;
import org.fourislands.map.Layer;
import org.fourislands.map.MapContent;
import org.fourislands.map.MapWords;
import org.fourislands.map.Typefaces;
import org.fourislands.sources.Bibliography;
import org.fourislands.sources.Citation;
import org.fourislands.sources.Digest;
import org.fourislands.sources.Locator;
import org.fourislands.sources.Source;
import org.fourislands.sources.SourceBook;
import org.fourislands.time.HistoricalDate;
import org.fourislands.ui.compare.Comparing;
import org.fourislands.ui.map.IslandMark;
import org.fourislands.ui.map.MapDrawing;
import org.fourislands.ui.table.Shown;
import org.fourislands.ui.timeline.Clockwork;
import org.fourislands.ui.timeline.ReadDay;
import org.fourislands.view.Aspect;
import org.fourislands.view.Comparison;
import org.fourislands.view.ComparisonChoices;
import org.fourislands.view.Differences;
import org.fourislands.view.Dossier;
import org.fourislands.view.OtherCalendar;
import org.fourislands.view.PictureTable;
import org.fourislands.view.Selection;
import org.fourislands.view.Sentence;
import org.fourislands.view.StripRow;
import org.fourislands.view.TimeMark;
import org.fourislands.view.ViewState;
import org.fourislands.words.Text;

/** A world of two islands, one source and one change, small enough to see through. */
public final class Samples {
    static final LocalDate CHANGE = LocalDate.of(1945, 9, 1);
    static final LocalDate FIRST = LocalDate.of(1600, 1, 1);
    static final LocalDate LAST = LocalDate.of(2026, 11, 22);
    static final Locator ARTICLE_9 = new Locator(Locator.Unit.ARTICLE, "9");
    static final Citation READ = new Citation("declaration", Optional.of(ARTICLE_9), Optional.empty(), true);
    static final Citation UNREAD = new Citation("declaration", Optional.empty(), Optional.empty(), false);

    private Samples() {}

    public static MapDrawing drawing(Function<ViewState, MapContent> content) {
        GeoData square = new GeoData(
                List.of(new GeoShape(
                        "shikotan",
                        List.of(new double[] {146.6, 43.7, 146.9, 43.7, 146.9, 43.9, 146.6, 43.9, 146.6, 43.7}))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return MapDrawing.of(
                Coast.of(square, EqualAreaProjection.OF_THE_ISLANDS), Typefaces.in(Path.of("assets/fonts")), content);
    }

    public static MapContent content() {
        return new MapContent(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "On this day",
                List.of(),
                "sample",
                List.of(),
                EnumSet.allOf(Layer.class),
                new MapWords("km", "m", "{0}N", "{0}E", "J", "R"));
    }

    static Readings readings() {
        return new Readings(
                book(),
                List.of(),
                new Readings.Telling(
                        Samples::dossier,
                        state -> new Sentence("The islands on " + state.day() + ".", List.of(READ)),
                        (state, island) -> island + " on " + state.day(),
                        ViewState::selecting),
                comparing(),
                clock(),
                List.of(
                        new IslandMark("etorofu", "Etorofu / Iturup", new Position(147.8, 45)),
                        new IslandMark("shikotan", "Shikotan", new Position(146.75, 43.8))),
                new Readings.Finder(SampleFinds::of, Runnable::run),
                Samples::table,
                SampleProposals.works(),
                thing -> Set.of("shikotan"),
                SampleCopies.works(),
                SampleLessons.words(),
                told -> {});
    }

    private static PictureTable table(Shown shown) {
        return new PictureTable(List.of(new PictureTable.Section(
                PictureTable.Part.ISLANDS,
                "The islands",
                Stream.of("etorofu", "shikotan")
                        .map(id -> new PictureTable.Row(
                                List.of(Selection.island(id)),
                                id,
                                "",
                                "",
                                "",
                                "",
                                "",
                                List.of(READ),
                                id + " on " + shown.state().day()))
                        .toList())));
    }

    static SourceBook book() {
        Bibliography bibliography = new Bibliography(
                "treaty",
                "Joint Declaration",
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Source source = new Source(
                "declaration",
                bibliography,
                "en",
                Source.Kind.TREATY,
                Source.Side.BOTH,
                Text.of("Both governments, in one text."),
                Text.of("Public."),
                Optional.empty());
        Digest digest = new Digest(
                "declaration", List.of(new Digest.Passage(ARTICLE_9, Text.of("Two islands after a treaty."))));
        return new SourceBook(List.of(source, SampleCopies.survey(source)), List.of(digest), List.of(), List.of());
    }

    private static Comparing comparing() {
        return new Comparing(
                state -> List.of(new ComparisonChoices.Group(
                        "Days",
                        ComparisonChoices.Fold.OPEN,
                        List.of(new ComparisonChoices.Choice(
                                "Today",
                                "",
                                state.comparedWith(Optional.of(Comparison.of(Comparison.Layout.TWIN, Aspect.on(LAST)))),
                                ComparisonChoices.Then.NOTHING)))),
                (state, other) -> state.day().toString(),
                state -> state.other()
                        .map(other -> new Differences(
                                state.day().toString(),
                                other.day().toString(),
                                List.of(new Sentence("Administration differs for Shikotan.", List.of())),
                                List.of(new Differences.Row(
                                        "Shikotan",
                                        Selection.island("shikotan"),
                                        new Sentence("Held by Japan.", List.of(READ)),
                                        new Sentence("Held by the USSR.", List.of(UNREAD)),
                                        List.of(Dossier.Entry.of("Japan | USSR", List.of(READ))
                                                .labelled("administration", Dossier.Tone.PLAIN)))),
                                List.of())),
                new Clockwork.Steps(
                        (state, kind) -> Optional.of(CHANGE).filter(state.day()::isBefore),
                        (state, kind) -> Optional.of(CHANGE).filter(state.day()::isAfter),
                        (state, kind) -> Optional.of(CHANGE).filter(state.day()::isBefore)),
                Samples::read);
    }

    private static Clockwork clock() {
        StripRow strip = new StripRow(
                "shikotan",
                "Shikotan",
                List.of(
                        new StripRow.Stretch(FIRST, FIRST, CHANGE, CHANGE, Ink.JAPAN, "Japan", "J"),
                        new StripRow.Stretch(CHANGE, CHANGE, LAST, LAST, Ink.RUSSIA, "USSR", "R")),
                List.of());
        return new Clockwork(
                state -> List.of(strip),
                List.of(landing()),
                new Clockwork.Ends(FIRST, LAST),
                new Clockwork.Steps(
                        (state, kind) -> Optional.of(CHANGE).filter(state.day()::isBefore),
                        (state, kind) -> Optional.of(CHANGE).filter(state.day()::isAfter),
                        (state, kind) -> Optional.of(CHANGE).filter(state.day()::isBefore)),
                Samples::read,
                (day, calendars) ->
                        calendars.stream().map(OtherCalendar::word).sorted().toList());
    }

    private static TimeMark landing() {
        return new TimeMark(
                TimeMark.Lane.EVENTS,
                new TimeMark.Happening(Event.Kind.MILITARY),
                HistoricalDate.of(CHANGE),
                Optional.empty(),
                "Landing",
                Set.of("shikotan"),
                Selection.event("landing"));
    }

    private static ReadDay read(String typed) {
        try {
            return ReadDay.of(LocalDate.parse(typed));
        } catch (DateTimeParseException e) {
            return ReadDay.unreadable("There is no such day.");
        }
    }

    private static Dossier dossier(ViewState state) {
        String title = state.selection().map(Selection::id).orElse("The day");
        if (title.equals("talks")) {
            return new Dossier(title, "", List.of(new Dossier.Section("What happened", List.of(SampleCopies.told()))));
        }
        Dossier.Entry held = Dossier.Entry.of("Held on " + state.day() + ".", List.of(READ, UNREAD));
        Dossier.Entry link = Dossier.Entry.of("Etorofu", List.of()).opening(Selection.island("etorofu"));
        Dossier.Entry passage =
                Dossier.Entry.of("Two islands after a treaty.", List.of()).labelled("Article 9", Dossier.Tone.PLAIN);
        return new Dossier(
                title,
                "names",
                List.of(
                        new Dossier.Section("Who administers", List.of(held, link)),
                        new Dossier.Section("What it says", List.of(passage))));
    }
}
