package org.fourislands.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.history.Renunciation;
import org.fourislands.history.Surrounding;
import org.fourislands.map.LegendEntry;
import org.fourislands.sources.Citation;
import org.fourislands.words.Phrases;

/** What is told of the land around on a day, in words. */
final class LandWords {
    private final Atlas atlas;
    private final Phrases phrases;
    private final LandPaints paints;
    private final IslandWords words;

    LandWords(Atlas atlas, Phrases phrases) {
        this.atlas = atlas;
        this.phrases = phrases;
        this.paints = new LandPaints(atlas);
        this.words = new IslandWords(atlas, phrases, Perspective.ADMINISTRATION.nameOrder());
    }

    /** An entry for each way in which some of it is tinted; the map leaves out what is not in sight. */
    Stream<LegendEntry> legend(ViewState view) {
        return atlas.content().surroundings().stream().flatMap(land -> {
            LandTint tint = LandTint.of(land, view);
            return paints.paint(land, tint).stream()
                    .map(paint -> new LegendEntry(paint.swatch(), phrases.of("land.legend", meaning(tint))));
        });
    }

    /** What a tint says: "administered by Japan". */
    String meaning(LandTint tint) {
        String key = "land." + tint.standing().name().toLowerCase(Locale.ROOT).replace('_', '-');
        List<String> parties = tint.fills().isEmpty() ? tint.hatches() : tint.fills();
        return switch (parties.size()) {
            case 0 -> phrases.of(key);
            case 1 -> phrases.of(key, words.party(parties.get(0)));
            default -> phrases.of(key, words.party(parties.get(0)), words.party(parties.get(1)));
        };
    }

    /** Who administered it on a day, whatever the perspective. */
    String held(Surrounding land, LocalDate day) {
        return meaning(LandTint.of(land, day, Perspective.ADMINISTRATION));
    }

    /** The works on who administered it on a day. */
    static List<Citation> heldBy(Surrounding land, LocalDate day) {
        return land.on(day).stream()
                .flatMap(tenure -> tenure.statement().citations().stream())
                .distinct()
                .toList();
    }

    /** The works that this rests on, and those on what became of the title. */
    static List<Citation> citations(Surrounding land, LocalDate day) {
        Stream<Citation> title =
                land.renouncedOn(day).stream().map(Renunciation::statement).flatMap(told -> told.citations().stream());
        return Stream.concat(heldBy(land, day).stream(), title).distinct().toList();
    }
}
