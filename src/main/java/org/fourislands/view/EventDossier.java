package org.fourislands.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.history.Event;
import org.fourislands.time.HistoricalDate;
import org.fourislands.view.Dossier.Entry;
import org.fourislands.view.Dossier.Section;
import org.fourislands.view.Dossier.Tone;

/** An event: its day in all calendars, what happened, and what the articles say of it. */
final class EventDossier {
    private final Atlas atlas;
    private final DossierWords words;

    EventDossier(Atlas atlas, DossierWords words) {
        this.atlas = atlas;
        this.words = words;
    }

    Dossier write(Event event) {
        List<Section> sections = Stream.of(
                        words.section("dossier.happened", account(event)),
                        words.section("dossier.islands", islands(event)),
                        words.section("dossier.parties", parties(event)),
                        words.section(
                                "dossier.findings",
                                new BearingFindings(atlas)
                                        .onEvent(event).stream()
                                                .map(words::entry)
                                                .toList()))
                .flatMap(Optional::stream)
                .toList();
        return new Dossier(
                words.of(event.title()), inAllCalendars(words.dates().of(event.date()), event.date()), sections);
    }

    private List<Entry> account(Event event) {
        List<Entry> entries = new ArrayList<>();
        entries.add(words.entry(event.summary()));
        event.story()
                .ifPresent(story ->
                        entries.add(Entry.of(words.of(story), event.summary().citations())));
        event.inForce()
                .ifPresent(day -> entries.add(Entry.of(
                                words.of(
                                        "dossier.in-force",
                                        inAllCalendars(words.dates().when(day), day)),
                                event.summary().citations())
                        .labelled(words.of("rank.in-force"), Tone.PLAIN)));
        return entries;
    }

    private List<Entry> islands(Event event) {
        return event.islands().stream()
                .flatMap(id -> atlas.island(id).stream())
                .map(island ->
                        Entry.of(words.islands().asTitle(island), List.of()).opening(Selection.island(island.id())))
                .toList();
    }

    private List<Entry> parties(Event event) {
        return event.parties().stream()
                .map(party -> Entry.of(Sentence.capitalised(words.islands().party(party)), List.of()))
                .toList();
    }

    /** {@code told}, and the same day as Russian and Japanese sources date it. */
    private String inAllCalendars(String told, HistoricalDate date) {
        if (!date.isExact()) {
            return told;
        }
        CalendarWords calendars = new CalendarWords(atlas.content().lunarDays(), words.phrases());
        String others = calendars.others(date.earliest());
        return others.isEmpty() ? told : words.of("date.in-all", told, others);
    }
}
