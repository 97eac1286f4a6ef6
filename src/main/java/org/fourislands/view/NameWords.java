package org.fourislands.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourislands.history.PlaceName;
import org.fourislands.history.PlaceNames;
import org.fourislands.history.Term;
import org.fourislands.sources.Citation;
import org.fourislands.view.Dossier.Entry;
import org.fourislands.view.Dossier.Tone;
import org.fourislands.words.Tradition;

/** Names of islands, places and terms line by line: whose name it is, how it is written and read, and where it is found. */
final class NameWords {
    private final DossierWords words;

    NameWords(DossierWords words) {
        this.words = words;
    }

    /** Every tradition's names, each followed by what it is said to mean. */
    List<Entry> entries(PlaceNames names) {
        return names.all().stream().flatMap(this::entries).toList();
    }

    List<Entry> entries(Term term) {
        return term.forms().stream()
                .map(form -> line(form.tradition(), form.form(), form.reading(), form.latin(), term.citations()))
                .toList();
    }

    private Stream<Entry> entries(PlaceName name) {
        Entry line = line(name.tradition(), name.form(), name.reading(), name.latin(), name.attestation());
        Stream<Entry> glosses =
                name.glosses().stream().map(gloss -> words.entry(gloss).labelled(name.latinForm(), Tone.PLAIN));
        return Stream.concat(Stream.of(line), glosses);
    }

    private Entry line(
            Tradition tradition,
            String form,
            Optional<String> reading,
            Optional<String> latin,
            List<Citation> citations) {
        String kana = reading.map(letters -> " " + letters).orElse("");
        String letters = latin.map(other -> " · " + other).orElse("");
        return Entry.of(form + kana + letters, citations)
                .labelled(words.of("tradition." + tradition.word()), Tone.PLAIN);
    }
}
