package org.fourislands.view;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.sources.Finding;
import org.fourislands.sources.Locator;
import org.fourislands.view.Dossier.Entry;
import org.fourislands.words.Phrases;

/** Which findings and facts stand beside which passage of a work: those that cite it, alone or with others. */
public final class BesidePassages {
    private final Atlas atlas;
    private final DossierWords words;

    public BesidePassages(Atlas atlas, Phrases phrases) {
        this.atlas = atlas;
        this.words = new DossierWords(atlas, phrases, Perspective.ADMINISTRATION.nameOrder());
    }

    /** By the single passages of the work, in the order in which they are met. */
    public Map<Locator, BesidePassage> of(String source) {
        List<Finding> findings = atlas.sources().findingsIn(source);
        List<Entry> cited = new CitedBy(atlas, words).entries(source);
        Set<Locator> places = new LinkedHashSet<>();
        findings.forEach(finding -> places.addAll(finding.locator().each()));
        cited.forEach(entry -> places(entry).forEach(places::add));
        Map<Locator, BesidePassage> beside = new LinkedHashMap<>();
        places.forEach(place -> beside.put(place, at(place, findings, cited)));
        return beside;
    }

    private BesidePassage at(Locator place, List<Finding> findings, List<Entry> cited) {
        List<Finding> here = findings.stream()
                .filter(finding -> finding.locator().each().contains(place))
                .toList();
        return new BesidePassage(
                here.stream().map(this::entry).toList(),
                cited.stream()
                        .filter(entry -> places(entry).anyMatch(place::equals))
                        .map(BesidePassages::unmarked)
                        .toList(),
                new LinkedHashSet<>(here.stream()
                        .flatMap(finding -> finding.bearing().islands().stream())
                        .toList()));
    }

    /** The work need not be named: it is being read. */
    private Entry entry(Finding finding) {
        String text = words.of(
                "reading.finding",
                words.of(finding.statement()),
                words.of(finding.reason().text()));
        return Entry.of(text, finding.reason().citations())
                .labelled(words.verdicts(finding), DossierWords.tone(finding));
    }

    /** What it rests on is the passage it stands beside. */
    private static Entry unmarked(Entry entry) {
        return new Entry(entry.label(), entry.tone(), entry.text(), List.of(), entry.target());
    }

    private static Stream<Locator> places(Entry entry) {
        return entry.citations().stream()
                .flatMap(citation -> citation.locator().stream())
                .flatMap(locator -> locator.each().stream());
    }
}
