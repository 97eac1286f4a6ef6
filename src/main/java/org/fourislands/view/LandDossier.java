package org.fourislands.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourislands.history.Renunciation;
import org.fourislands.history.Surrounding;
import org.fourislands.history.Tenure;
import org.fourislands.time.DateSpan;
import org.fourislands.view.Dossier.Entry;
import org.fourislands.view.Dossier.Section;
import org.fourislands.view.Dossier.Tone;

/** A piece of the land around: who administered it on the day, what became of the title, and all its hands through time. */
final class LandDossier {
    private final DossierWords words;
    private final LandWords lands;

    LandDossier(DossierWords words, LandWords lands) {
        this.words = words;
        this.lands = lands;
    }

    Dossier write(Surrounding land, LocalDate day) {
        List<Entry> now = land.on(day).stream().map(this::told).toList();
        List<Entry> title = land.renouncedOn(day).stream().map(this::told).toList();
        List<Entry> history = land.held().stream().map(this::told).toList();
        List<Section> sections = Stream.of(
                        words.section("land.on-this-day", now),
                        words.section("land.title", title),
                        words.section("dossier.through-time", history))
                .flatMap(Optional::stream)
                .toList();
        return new Dossier(
                words.of(land.name()), Sentence.capitalised(lands.held(land, day)) + inOwnScripts(land), sections);
    }

    /** The name as the two sides write it. */
    private static String inOwnScripts(Surrounding land) {
        return Stream.of(land.name().japanese(), land.name().russian())
                .flatMap(Optional::stream)
                .reduce("", (all, next) -> all + " · " + next);
    }

    private Entry told(Tenure tenure) {
        return words.entry(tenure.statement()).labelled(period(holder(tenure), tenure.span()), Tone.PLAIN);
    }

    private Entry told(Renunciation given) {
        String by = words.of("land.renounced-by", words.islands().party(given.party()));
        return words.entry(given.statement()).labelled(period(by, given.span()), Tone.PLAIN);
    }

    private String holder(Tenure tenure) {
        String key = "land.kind." + tenure.kind().word();
        return tenure.parties().isEmpty()
                ? words.of(key)
                : words.of(key, words.islands().parties(tenure.parties()));
    }

    private String period(String what, DateSpan span) {
        Optional<String> from = span.start().map(words.dates()::of);
        Optional<String> to = span.end().map(words.dates()::of);
        if (from.isPresent() && to.isPresent()) {
            return words.of("dossier.status", what, from.get(), to.get());
        }
        return from.map(day -> words.of("dossier.status-from", what, day))
                .or(() -> to.map(day -> words.of("dossier.status-until", what, day)))
                .orElse(what);
    }
}
