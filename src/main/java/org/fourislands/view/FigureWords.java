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

    /** For a page about one island: names the islands counted only where they are several. */
    Entry entry(Figure figure) {
        Entry entry = Entry.of(text(figure), figure.citations());
        return figure.consistent()
                ? entry.labelled(kind(figure), Tone.PLAIN)
                : entry.labelled(words.of("figure.inconsistent"), Tone.CAUTION);
    }

    /** "area". */
    String kind(Figure figure) {
        return words.of("figure." + figure.kind().word());
    }

    private String text(Figure figure) {
        String counted = counted(figure);
        String all = figure.islands().size() > 1
                ? words.of("figure.together", Sentence.capitalised(words.listOfIslands(figure.islands())), counted)
                : counted;
        return figure.note().map(note -> all + " " + words.of(note)).orElse(all);
    }

    private String counted(Figure figure) {
        NumberFormat numbers =
                NumberFormat.getNumberInstance(words.phrases().language().locale());
        numbers.setMaximumFractionDigits(2);
        String amount = words.of("unit." + figure.unit().word(), numbers.format(figure.value()));
        String when = figure.date()
                .map(date -> words.of("figure.when", words.dates().of(date)))
                .orElse("");
        return words.of("figure.entry", amount, words.of(figure.scope()), words.of(figure.publisher()), when);
    }
}
