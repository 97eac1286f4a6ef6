package org.fourislands.view;

import java.time.LocalDate;
import java.util.List;
import org.fourislands.history.BoundaryLine;
import org.fourislands.view.Dossier.Entry;
import org.fourislands.view.Dossier.Section;
import org.fourislands.view.Dossier.Tone;

/** A boundary line: what it was through time. */
final class LineDossier {
    private final DossierWords words;

    LineDossier(DossierWords words) {
        this.words = words;
    }

    Dossier write(BoundaryLine line, LocalDate day) {
        String now = line.on(day)
                .map(status -> words.of("standing." + status.standing().word()))
                .orElseGet(() -> words.of("standing.none"));
        List<Entry> entries = line.statuses().stream().map(this::entry).toList();
        List<Section> sections =
                words.section("dossier.through-time", entries).stream().toList();
        return new Dossier(words.of(line.name()), now, sections);
    }

    private Entry entry(BoundaryLine.Status status) {
        String from = status.span().start().map(words.dates()::of).orElse("…");
        String to = status.span().end().map(words.dates()::of).orElse("");
        return words.entry(status.statement())
                .labelled(
                        words.of(
                                "dossier.status",
                                words.of("standing." + status.standing().word()),
                                from,
                                to),
                        Tone.PLAIN);
    }
}
