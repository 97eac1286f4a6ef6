package org.fourislands.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourislands.history.Place;
import org.fourislands.view.Dossier.Entry;
import org.fourislands.view.Dossier.Section;

/** A strait, bay, peak or settlement: its names and what is known of them. */
final class PlaceDossier {
    private final DossierWords words;

    PlaceDossier(DossierWords words) {
        this.words = words;
    }

    Dossier write(Place place) {
        List<Entry> kind = Stream.concat(
                        Stream.of(Entry.of(words.of("place." + place.kind().word()), place.citations())),
                        place.note().map(words::note).stream())
                .toList();
        List<Section> sections = Stream.of(
                        words.section("dossier.place", kind),
                        words.section("dossier.names", new NameWords(words).entries(place.names())))
                .flatMap(Optional::stream)
                .toList();
        return new Dossier(place.names().both(words.order()), words.scripts(place.names()), sections);
    }
}
