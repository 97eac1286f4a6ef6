package org.fourislands.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.history.Event;
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
        return new Dossier(words.of(event.title()), date(event), sections);
    }

    private List<Entry> account(Event event) {
        List<Entry> entries = new ArrayList<>();
        entries.add(words.entry(event.summary()));
        event.story()
                .ifPresent(story ->
                        entries.add(Entry.of(words.of(story), event.summary().citations())));
        event.inForce()
                .ifPresent(day -> entries.add(Entry.of(
                                words.of("dossier.in-force", words.dates().when(day)),
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

    private String date(Event event) {
        LocalDate day = event.date().earliest();
        if (!event.date().isExact()) {
            return words.dates().of(event.date());
        }
        CalendarWords calendars = new CalendarWords(atlas.content().lunarDays(), words.phrases());
        String others = calendars.others(day);
        String own = words.dates().of(day);
        return others.isEmpty() ? own : own + " · " + others;
    }
}
