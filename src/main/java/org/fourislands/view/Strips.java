package org.fourislands.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.history.Control;
import org.fourislands.history.Island;
import org.fourislands.map.Ink;
import org.fourislands.time.HistoricalDate;
import org.fourislands.view.StripRow.Stretch;
import org.fourislands.view.StripRow.Stripe;
import org.fourislands.words.Phrases;

/** The strips of the four groups from one day to another, which is no longer part of them. */
public final class Strips {
    private final Atlas atlas;
    private final Phrases phrases;
    private final Inks inks;
    private final LocalDate first;
    private final LocalDate last;

    /** What is open, or goes on, is drawn from {@code first} and to {@code last}. */
    public Strips(Atlas atlas, Phrases phrases, LocalDate first, LocalDate last) {
        this.atlas = atlas;
        this.phrases = phrases;
        this.inks = new Inks(atlas);
        this.first = first;
        this.last = last;
    }

    public List<StripRow> rows(ViewState view) {
        IslandWords words = new IslandWords(atlas, phrases, view.nameOrder());
        return atlas.groups().stream().map(island -> row(island, words)).toList();
    }

    private StripRow row(Island island, IslandWords words) {
        List<Stretch> stretches = stretches(atlas.controlsOf(island.id()));
        List<Stripe> stripes = new Stripes(atlas, first, last).of(island);
        return new StripRow(island.id(), words.asTitle(island), stretches, stripes, members(island, words));
    }

    /** Only islets with an administration of their own in the record; the others went with their group. */
    private List<StripRow> members(Island group, IslandWords words) {
        return atlas.content().islands().stream()
                .filter(islet -> islet.group().filter(group.id()::equals).isPresent())
                .filter(islet -> !atlas.controlsOf(islet.id()).isEmpty())
                .map(islet -> row(islet, words))
                .toList();
    }

    private List<Stretch> stretches(List<Control> controls) {
        List<Stretch> merged = new ArrayList<>();
        Optional<String> party = Optional.empty();
        for (Control control : controls) {
            Stretch next = stretch(control);
            if (!next.from().isBefore(next.to())) {
                continue;
            }
            if (!merged.isEmpty() && control.party().equals(party)) {
                Stretch before = merged.remove(merged.size() - 1);
                next = new Stretch(
                        before.from(),
                        before.certainFrom(),
                        next.certainTo(),
                        next.to(),
                        before.ink(),
                        before.label(),
                        before.letter());
            }
            merged.add(next);
            party = control.party();
        }
        return merged;
    }

    private Stretch stretch(Control control) {
        Optional<HistoricalDate> start = control.span().start();
        Optional<HistoricalDate> end = control.span().end();
        Ink ink = control.party().map(inks::of).orElse(Ink.NONE);
        return new Stretch(
                start.map(HistoricalDate::earliest).map(this::within).orElse(first),
                start.map(HistoricalDate::latest).map(this::within).orElse(first),
                end.map(HistoricalDate::earliest).map(this::within).orElse(last),
                end.map(HistoricalDate::latest).map(this::within).orElse(last),
                ink,
                control.party()
                        .flatMap(atlas::party)
                        .map(p -> p.shortName().in(phrases.language()))
                        .orElseGet(() -> phrases.of("clock.unsettled")),
                letter(ink));
    }

    private String letter(Ink ink) {
        return switch (ink) {
            case JAPAN -> phrases.of("map.japan-letter");
            case RUSSIA -> phrases.of("map.russia-letter");
            case NONE -> "";
        };
    }

    private LocalDate within(LocalDate day) {
        return earlier(later(day, first), last);
    }

    private static LocalDate later(LocalDate one, LocalDate two) {
        return Stream.of(one, two).max(LocalDate::compareTo).orElseThrow();
    }

    private static LocalDate earlier(LocalDate one, LocalDate two) {
        return Stream.of(one, two).min(LocalDate::compareTo).orElseThrow();
    }
}
