package org.fourislands.view;

import java.util.List;
import java.util.Optional;
import org.fourislands.history.Atlas;
import org.fourislands.history.Event;
import org.fourislands.history.Island;
import org.fourislands.history.PlaceName;
import org.fourislands.history.PlaceNames;
import org.fourislands.history.Proposal;
import org.fourislands.sources.Finding;
import org.fourislands.sources.Finding.Verdict;
import org.fourislands.sources.Statement;
import org.fourislands.view.Dossier.Entry;
import org.fourislands.view.Dossier.Section;
import org.fourislands.view.Dossier.Tone;
import org.fourislands.words.NameOrder;
import org.fourislands.words.Phrases;
import org.fourislands.words.Text;
import org.fourislands.words.Tradition;

/** The turns of phrase all dossiers share. */
final class DossierWords {
    private final Atlas atlas;
    private final Phrases phrases;
    private final NameOrder order;
    private final IslandWords islands;
    private final DateWords dates;
    private final SourceWords sources;

    DossierWords(Atlas atlas, Phrases phrases, NameOrder order) {
        this.atlas = atlas;
        this.phrases = phrases;
        this.order = order;
        this.islands = new IslandWords(atlas, phrases, order);
        this.dates = new DateWords(phrases);
        this.sources = new SourceWords(atlas.sources(), phrases);
    }

    String of(String key, Object... arguments) {
        return phrases.of(key, arguments);
    }

    String of(Text text) {
        return text.in(phrases.language());
    }

    IslandWords islands() {
        return islands;
    }

    DateWords dates() {
        return dates;
    }

    SourceWords sources() {
        return sources;
    }

    Phrases phrases() {
        return phrases;
    }

    NameOrder order() {
        return order;
    }

    /** A section, or none where there is nothing to say. */
    Optional<Section> section(String key, List<Entry> entries) {
        return entries.isEmpty() ? Optional.empty() : Optional.of(new Section(phrases.of(key), entries));
    }

    Entry entry(Statement statement) {
        return Entry.of(of(statement.text()), statement.citations());
    }

    /** A note, which need not cite a work; where it does not, its label says so. */
    Entry note(Statement note) {
        return note.citations().isEmpty()
                ? entry(note).labelled(phrases.of("dossier.note-uncited"), Tone.CAUTION)
                : entry(note).labelled(phrases.of("dossier.note"), Tone.PLAIN);
    }

    /** "Joint Declaration, Article 9", labelled with what it was. */
    Entry entry(Proposal proposal, Proposal.Rank rank) {
        return Entry.of(of(proposal.name()), proposal.citations())
                .labelled(phrases.of("rank." + rank.word()), Tone.PLAIN)
                .opening(Selection.proposal(proposal.id()));
    }

    Entry entry(Event event) {
        return Entry.of(of(event.summary().text()), event.summary().citations())
                .labelled(dates.of(event.date()), Tone.PLAIN)
                .opening(Selection.event(event.id()));
    }

    /** What an article says and how that stands to the record. */
    Entry entry(Finding finding) {
        String where = atlas.sources()
                .source(finding.source())
                .map(source -> phrases.of(
                        "citation.with-passage", sources.shortForm(source), sources.locator(finding.locator())))
                .orElse(finding.source());
        String text = phrases.of(
                "finding.entry",
                where,
                of(finding.statement()),
                of(finding.reason().text()));
        return Entry.of(text, finding.reason().citations())
                .labelled(verdicts(finding), tone(finding))
                .leadingTo(finding.source(), Optional.of(finding.locator()));
    }

    String verdicts(Finding finding) {
        return String.join(
                " · ",
                finding.verdicts().stream()
                        .map(verdict -> phrases.of("verdict." + verdict.word()))
                        .toList());
    }

    static Tone tone(Finding finding) {
        if (finding.verdicts().contains(Verdict.CONTRADICTED)) {
            return Tone.SHARP;
        }
        boolean agrees = finding.verdicts().equals(List.of(Verdict.AGREES));
        return agrees ? Tone.GOOD : Tone.CAUTION;
    }

    /** "色丹島 しこたんとう · Шикотан · Ainu Sikotan". */
    String scripts(PlaceNames names) {
        List<Optional<String>> parts = List.of(
                names.first(Tradition.JAPANESE)
                        .map(name -> name.form()
                                + name.reading().map(kana -> " " + kana).orElse("")),
                names.first(Tradition.RUSSIAN).map(PlaceName::form),
                names.first(Tradition.AINU).map(name -> phrases.of("names.ainu", name.latinForm())));
        return String.join(" · ", parts.stream().flatMap(Optional::stream).toList());
    }

    /** "USSR"; the id itself where the record has no such party. */
    String shortParty(String id) {
        return atlas.party(id).map(party -> of(party.shortName())).orElse(id);
    }

    String listOfIslands(List<String> ids) {
        List<Island> named =
                ids.stream().flatMap(id -> atlas.island(id).stream()).toList();
        return islands.list(named);
    }
}
