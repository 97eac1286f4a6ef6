package org.fourislands.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
        return words.entry(status.statement()).labelled(period(status), Tone.PLAIN);
    }

    private String period(BoundaryLine.Status status) {
        String standing = words.of("standing." + status.standing().word());
        Optional<String> from = status.span().start().map(words.dates()::of);
        Optional<String> to = status.span().end().map(words.dates()::of);
        if (from.isPresent() && to.isPresent()) {
            return words.of("dossier.status", standing, from.get(), to.get());
        }
        return from.map(day -> words.of("dossier.status-from", standing, day))
                .or(() -> to.map(day -> words.of("dossier.status-until", standing, day)))
                .orElse(standing);
    }
}
