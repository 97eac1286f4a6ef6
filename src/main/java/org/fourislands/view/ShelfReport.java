package org.fourislands.view;

import java.util.ArrayList;
import java.util.List;
import org.fourislands.history.Atlas;
import org.fourislands.sources.Source;
import org.fourislands.words.Phrases;

/** The shelf as plain lines, for a terminal. */
public final class ShelfReport {
    private final Atlas atlas;
    private final DossierWords words;

    public ShelfReport(Atlas atlas, Phrases phrases) {
        this.atlas = atlas;
        this.words = new DossierWords(atlas, phrases, Perspective.ADMINISTRATION.nameOrder());
    }

    /** One line for each work. */
    public List<String> list() {
        return atlas.sources().all().stream()
                .map(source -> source.id() + "  " + marked(source))
                .toList();
    }

    private String marked(Source source) {
        String work = words.sources().shortForm(source);
        return source.isOwn() ? words.of("own.mark", work) : work;
    }

    /** A work whole. */
    public List<String> whole(Source source) {
        return lines(new SourceDossier(atlas, words).write(source));
    }

    /** Where the articles differ. */
    public List<String> questions() {
        QuestionDossier dossier = new QuestionDossier(words);
        return atlas.sources().questions().stream()
                .flatMap(question -> lines(dossier.write(question)).stream())
                .toList();
    }

    /** A dossier with numbered marks, its works below. */
    private List<String> lines(Dossier dossier) {
        CitationNumbers numbers = new CitationNumbers();
        List<String> lines = new ArrayList<>(List.of(dossier.title(), dossier.subtitle()));
        for (Dossier.Section section : dossier.sections()) {
            lines.add("");
            lines.add(section.heading());
            section.entries().forEach(entry -> lines.add("  " + line(entry, numbers)));
        }
        if (!numbers.all().isEmpty()) {
            lines.add("");
            lines.add(words.of("report.sources"));
            numbers.all()
                    .forEach(citation -> lines.add("  [" + numbers.numberOf(citation) + "] "
                            + words.sources().shortForm(citation)));
        }
        lines.add("");
        return lines;
    }

    private String line(Dossier.Entry entry, CitationNumbers numbers) {
        String text = entry.label()
                .map(label -> words.of("report.labelled", label, entry.text()))
                .orElse(entry.text());
        return (text + " " + numbers.marks(entry.citations())).strip();
    }
}
