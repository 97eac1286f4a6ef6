package org.fourislands.view;

import java.text.NumberFormat;
import org.fourislands.history.Figure;
import org.fourislands.view.Dossier.Entry;
import org.fourislands.view.Dossier.Tone;

/** A published number in a sentence, with who published it and what it counts. */
final class FigureWords {
    private final DossierWords words;

    FigureWords(DossierWords words) {
        this.words = words;
    }

    Entry entry(Figure figure) {
        NumberFormat numbers =
                NumberFormat.getNumberInstance(words.phrases().language().locale());
        numbers.setMaximumFractionDigits(2);
        String amount = words.of("unit." + figure.unit().word(), numbers.format(figure.value()));
        String when = figure.date()
                .map(date -> words.of("figure.when", words.dates().of(date)))
                .orElse("");
        String text = words.of("figure.entry", amount, words.of(figure.scope()), words.of(figure.publisher()), when);
        String noted = figure.note().map(note -> text + " " + words.of(note)).orElse(text);
        Entry entry = Entry.of(noted, figure.citations());
        return figure.consistent()
                ? entry.labelled(words.of("figure." + figure.kind().word()), Tone.PLAIN)
                : entry.labelled(words.of("figure.inconsistent"), Tone.CAUTION);
    }
}
