package org.fourislands.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.history.Award;
import org.fourislands.history.Event;
import org.fourislands.history.Proposal;
import org.fourislands.history.Proposal.Outcome;
import org.fourislands.sources.Finding;
import org.fourislands.sources.Source;
import org.fourislands.time.HistoricalDate;
import org.fourislands.view.TimeMark.Fate;
import org.fourislands.view.TimeMark.Happening;
import org.fourislands.view.TimeMark.Lane;
import org.fourislands.view.TimeMark.Lot;
import org.fourislands.view.TimeMark.Offer;
import org.fourislands.view.TimeMark.Said;
import org.fourislands.view.TimeMark.Work;
import org.fourislands.words.Phrases;

/** Everything that the clock marks, read once out of the record. */
public final class TimeMarks {
    private final Atlas atlas;
    private final Phrases phrases;
    private final DossierWords words;
    private final SourceWords works;

    private TimeMarks(Atlas atlas, Phrases phrases) {
        this.atlas = atlas;
        this.phrases = phrases;
        this.words = new DossierWords(atlas, phrases, Perspective.ADMINISTRATION.nameOrder());
        this.works = new SourceWords(atlas.sources(), phrases);
    }

    public static List<TimeMark> of(Atlas atlas, Phrases phrases) {
        return new TimeMarks(atlas, phrases).all();
    }

    private List<TimeMark> all() {
        List<Proposal> proposals = atlas.content().proposals();
        List<TimeMark> marks = new ArrayList<>();
        atlas.content().events().stream().flatMap(this::mark).forEach(marks::add);
        proposals.stream().map(this::mark).forEach(marks::add);
        atlas.sources().sources().stream().flatMap(this::mark).forEach(marks::add);
        proposals.stream().flatMap(this::fates).forEach(marks::add);
        atlas.sources().findings().stream().flatMap(this::sayings).forEach(marks::add);
        return marks;
    }

    /** A treaty is marked on the day it was signed and again on the day it took effect. */
    private Stream<TimeMark> mark(Event event) {
        String title = words.of(event.title());
        return Stream.concat(
                Stream.of(mark(event, event.date(), title)),
                event.inForce().stream().map(date -> mark(event, date, phrases.of("clock.in-force", title))));
    }

    private static TimeMark mark(Event event, HistoricalDate date, String title) {
        return new TimeMark(
                Lane.EVENTS,
                new Happening(event.kind()),
                date,
                Optional.empty(),
                title,
                Set.copyOf(event.islands()),
                Selection.event(event.id()));
    }

    private TimeMark mark(Proposal proposal) {
        Proposal.Kind kind = proposal.kinds().isEmpty()
                ? Proposal.Kind.OTHER
                : proposal.kinds().get(0);
        return new TimeMark(
                Lane.PROPOSALS,
                new Offer(kind, proposal.rankOn(LocalDate.MAX)),
                proposal.date(),
                Optional.of(proposal.open().end().map(HistoricalDate::latest).orElse(LocalDate.MAX)),
                words.of(proposal.name()),
                Set.copyOf(proposal.outcomes().stream()
                        .filter(outcome -> lot(outcome).isPresent())
                        .map(outcome -> groupOf(outcome.island()))
                        .toList()),
                Selection.proposal(proposal.id()));
    }

    private Stream<TimeMark> mark(Source source) {
        return source.bibliography().issued().stream()
                .map(issued -> new TimeMark(
                        Lane.SOURCES,
                        new Work(source.kind()),
                        issued,
                        Optional.empty(),
                        works.shortForm(source),
                        Set.of(),
                        Selection.source(source.id())));
    }

    private Stream<TimeMark> fates(Proposal proposal) {
        OutcomeWords inWords = new OutcomeWords(words);
        return proposal.outcomes().stream()
                .flatMap(outcome -> lot(outcome).stream()
                        .map(lot -> new TimeMark(
                                Lane.STRIP,
                                new Fate(lot, spoken(outcome).state()),
                                proposal.date(),
                                Optional.empty(),
                                phrases.of("clock.fate", words.of(proposal.name()), inWords.of(outcome)),
                                Set.of(groupOf(outcome.island())),
                                Selection.proposal(proposal.id()))));
    }

    private Stream<TimeMark> sayings(Finding finding) {
        String work =
                atlas.sources().source(finding.source()).map(works::shortForm).orElse(finding.source());
        String title = phrases.of("clock.said", work, words.of(finding.statement()));
        return finding.bearing().days().stream()
                .distinct()
                .flatMap(date -> finding.bearing().islands().stream()
                        .map(this::groupOf)
                        .distinct()
                        .map(island -> new TimeMark(
                                Lane.STRIP,
                                new Said(finding.verdicts().get(0)),
                                date,
                                Optional.empty(),
                                title,
                                Set.of(island),
                                Selection.source(finding.source()))));
    }

    private String groupOf(String island) {
        return atlas.island(island).flatMap(known -> known.group()).orElse(island);
    }

    /** What is awarded of the title; of the administration where nothing is said of the title. */
    private static Award spoken(Outcome outcome) {
        return outcome.title().state() == Award.State.UNSTATED ? outcome.administration() : outcome.title();
    }

    private Optional<Lot> lot(Outcome outcome) {
        Award award = spoken(outcome);
        return switch (award.state()) {
            case GOES, CONDITIONAL -> Optional.of(award.whole().map(this::lotOf).orElse(Lot.DIVIDED));
            case DEFERRED, TALKS, OPEN -> Optional.of(Lot.LATER);
            case UNSTATED -> Optional.empty();
        };
    }

    private Lot lotOf(String party) {
        return switch (new Inks(atlas).of(party)) {
            case JAPAN -> Lot.JAPAN;
            case RUSSIA -> Lot.RUSSIA;
            case NONE -> Lot.LATER;
        };
    }
}
