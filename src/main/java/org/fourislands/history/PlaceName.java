package org.fourislands.history;

import java.util.List;
import java.util.Optional;
import org.fourislands.sources.Citation;
import org.fourislands.sources.Statement;
import org.fourislands.words.Tradition;

/**
 * One tradition's name for a place.
 *
 * @param form in the tradition's own script
 * @param reading kana for a Japanese name
 * @param latin in Latin letters: romaji, transliteration
 * @param glosses what the name is said to mean; competing glosses side by side, each with its source
 * @param attestation where the name itself is found
 */
public record PlaceName(
        Tradition tradition,
        String form,
        Optional<String> reading,
        Optional<String> latin,
        List<Statement> glosses,
        List<Citation> attestation) {

    public PlaceName {
        glosses = List.copyOf(glosses);
        attestation = List.copyOf(attestation);
    }

    /** The name in Latin letters, or as written where it is in them already. */
    public String latinForm() {
        return latin.orElse(form);
    }
}
