package org.fourislands.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.sources.Digest;
import org.fourislands.sources.Source;
import org.fourislands.view.Dossier.Entry;
import org.fourislands.view.Dossier.Section;
import org.fourislands.view.Dossier.Tone;

/** A work: its record, who speaks in it, what it says passage by passage, and how that stands to the record. */
final class SourceDossier {
    private final Atlas atlas;
    private final DossierWords words;

    SourceDossier(Atlas atlas, DossierWords words) {
        this.atlas = atlas;
        this.words = words;
    }

    Dossier write(Source source) {
        List<Section> sections = Stream.of(
                        words.section("dossier.work", record(source)),
                        words.section(
                                "dossier.digest",
                                atlas.sources().digestOf(source.id()).stream()
                                        .flatMap(digest -> digest.passages().stream())
                                        .map(this::passage)
                                        .toList()),
                        words.section(
                                "dossier.says",
                                atlas.sources().findingsIn(source.id()).stream()
                                        .map(words::entry)
                                        .toList()),
                        words.section("dossier.cited-by", new CitedBy(atlas, words).entries(source.id())))
                .flatMap(Optional::stream)
                .toList();
        String kind = words.of("source-kind." + source.kind().word());
        return new Dossier(source.bibliography().title(), source.isOwn() ? words.of("own.mark", kind) : kind, sections);
    }

    private List<Entry> record(Source source) {
        List<Entry> entries = new ArrayList<>();
        entries.add(Entry.of(words.sources().fullForm(source), List.of()));
        source.bibliography().url().ifPresent(url -> entries.add(plain("dossier.address", url)));
        entries.add(plain("dossier.standpoint", words.of(source.standpoint())));
        source.note().ifPresent(note -> entries.add(plain("dossier.note", words.of(note))));
        entries.add(plain("dossier.rights", words.of(source.rights())));
        return entries;
    }

    private Entry plain(String labelKey, String text) {
        return Entry.of(text, List.of()).labelled(words.of(labelKey), Tone.PLAIN);
    }

    private Entry passage(Digest.Passage passage) {
        return Entry.of(words.of(passage.text()), List.of())
                .labelled(words.sources().locator(passage.locator()), Tone.PLAIN);
    }
}
