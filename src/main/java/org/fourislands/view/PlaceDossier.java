package org.fourislands.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourislands.history.Place;
import org.fourislands.history.PlaceName;
import org.fourislands.view.Dossier.Entry;
import org.fourislands.view.Dossier.Section;
import org.fourislands.view.Dossier.Tone;

/** A strait, bay, peak or settlement: its names and what is known of them. */
final class PlaceDossier {
    private final DossierWords words;

    PlaceDossier(DossierWords words) {
        this.words = words;
    }

    Dossier write(Place place) {
        List<Entry> kind = Stream.concat(
                        Stream.of(Entry.of(words.of("place." + place.kind().word()), place.citations())),
                        place.note().map(note -> Entry.of(words.of(note), place.citations())).stream())
                .toList();
        List<Section> sections = Stream.of(
                        words.section("dossier.place", kind),
                        words.section(
                                "dossier.names",
                                place.names().all().stream().map(this::name).toList()))
                .flatMap(Optional::stream)
                .toList();
        return new Dossier(place.names().both(words.order()), words.scripts(place.names()), sections);
    }

    private Entry name(PlaceName name) {
        String reading = name.reading().map(kana -> " " + kana).orElse("");
        String latin = name.latin().map(form -> " · " + form).orElse("");
        return Entry.of(name.form() + reading + latin, name.attestation())
                .labelled(words.of("tradition." + name.tradition().word()), Tone.PLAIN);
    }
}
