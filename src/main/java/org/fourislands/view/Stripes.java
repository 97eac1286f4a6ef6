package org.fourislands.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.history.Claim;
import org.fourislands.history.Control;
import org.fourislands.history.Island;
import org.fourislands.history.IslandState;
import org.fourislands.map.Ink;
import org.fourislands.time.DateSpan;
import org.fourislands.view.StripRow.Stripe;

/** Who claims a group without administering it, day by day by the same rule as on the map ({@link Tint}). */
final class Stripes {
    private final Atlas atlas;
    private final Inks inks;
    private final LocalDate first;
    private final LocalDate last;

    Stripes(Atlas atlas, LocalDate first, LocalDate last) {
        this.atlas = atlas;
        this.inks = new Inks(atlas);
        this.first = first;
        this.last = last;
    }

    List<Stripe> of(Island island) {
        List<Control> controls = atlas.controlsOf(island.id());
        List<Claim> claims = atlas.content().claims().stream()
                .filter(claim -> claim.islands().contains(island.id()))
                .toList();
        List<LocalDate> turns = turns(controls, claims);
        List<Stripe> stripes = new ArrayList<>();
        for (int i = 0; i + 1 < turns.size(); i++) {
            LocalDate from = turns.get(i);
            LocalDate to = turns.get(i + 1);
            inks(island, from, controls, claims).forEach(ink -> append(stripes, new Stripe(from, to, ink)));
        }
        return stripes;
    }

    private List<Ink> inks(Island island, LocalDate day, List<Control> controls, List<Claim> claims) {
        List<Claim> standing =
                claims.stream().filter(claim -> claim.span().mayHoldOn(day)).toList();
        Tint tint = Tint.of(new IslandState(island, day, controls, standing), Perspective.ADMINISTRATION, atlas);
        return inks.of(tint.hatches());
    }

    /** Every day on which a tint may change, and the two ends; between two of them it stays the same. */
    private List<LocalDate> turns(List<Control> controls, List<Claim> claims) {
        Stream<DateSpan> spans = Stream.concat(
                controls.stream().map(Control::span), claims.stream().map(Claim::span));
        Stream<LocalDate> days = spans.flatMap(span -> Stream.concat(span.start().stream(), span.end().stream()))
                .flatMap(date -> Stream.of(date.earliest(), date.latest()))
                .filter(day -> day.isAfter(first) && day.isBefore(last));
        return Stream.concat(days, Stream.of(first, last)).distinct().sorted().toList();
    }

    /** Prolongs the last stripe of that ink where the two meet. */
    private static void append(List<Stripe> stripes, Stripe next) {
        for (int i = 0; i < stripes.size(); i++) {
            Stripe before = stripes.get(i);
            if (before.ink() == next.ink() && before.to().equals(next.from())) {
                stripes.set(i, new Stripe(before.from(), next.to(), next.ink()));
                return;
            }
        }
        stripes.add(next);
    }
}
