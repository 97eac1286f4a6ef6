package org.fourislands.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fourislands.history.Atlas;
import org.fourislands.history.Party;
import org.fourislands.history.Place;
import org.fourislands.survey.Allotment;
import org.fourislands.survey.Division;
import org.fourislands.survey.Hand;
import org.fourislands.survey.IslandSurvey;
import org.fourislands.survey.Measure;
import org.fourislands.survey.SeaParty;
import org.fourislands.survey.SeaZones;

/** Reckons what the parties would have under a proposal, or had on a day. For any thread; quick. */
public final class Reckoning {
    private final Atlas atlas;
    private final IslandSurvey survey;
    private final Zones zones;
    private final LocalDate today;
    private final Optional<Division> todays;
    private final PublishedFigures published;

    /** {@code today}'s administration is what the zones at sea are compared with. */
    public Reckoning(Atlas atlas, IslandSurvey survey, Zones zones, LocalDate today) {
        this.atlas = atlas;
        this.survey = survey;
        this.zones = zones;
        this.today = today;
        this.todays = Allocation.held(atlas.on(today)).division(atlas);
        this.published = new PublishedFigures(atlas);
    }

    /** Who has what under today's administration. */
    public Optional<Division> todays() {
        return todays;
    }

    public boolean isToday(LocalDate day) {
        return day.equals(today);
    }

    /** The land around by whose it is without dispute, as the sea survey asks for it. */
    public static Map<String, Hand> undisputed(Atlas atlas) {
        return atlas.content().coasts().stream()
                .flatMap(coast -> coast.land().stream().map(land -> Map.entry(land, hand(atlas, coast.party()))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
    }

    static Hand hand(Atlas atlas, String party) {
        return atlas.party(party)
                        .filter(known -> known.side() == Party.Side.RUSSIA)
                        .isPresent()
                ? Hand.RUSSIA
                : Hand.JAPAN;
    }

    public ComparedFigures of(Compared subject) {
        Optional<Division> division = subject.ground().division(atlas);
        return new ComparedFigures(
                subject,
                figures(subject, subject.ground(), division),
                subject.administration().map(allocation -> figures(subject, allocation, Optional.empty())),
                division);
    }

    private List<PartyFigures> figures(Compared subject, Allocation allocation, Optional<Division> seaOf) {
        Optional<Division> division = allocation.division(atlas);
        return subject.parties(allocation, division.isPresent()).stream()
                .map(party -> figures(party, allocation, division, seaOf))
                .toList();
    }

    private PartyFigures figures(
            String party, Allocation allocation, Optional<Division> division, Optional<Division> seaOf) {
        Hand hand = hand(atlas, party);
        List<Lot> lots = allocation.of(party);
        Measure measure = lots.stream()
                .map(lot -> survey.measure(lot.group(), allotment(lot, party, hand), hand))
                .reduce(Measure.NOTHING, Measure::with);
        return new PartyFigures(
                party,
                hand,
                lots,
                measure,
                measure.areaKm2() / survey.totalKm2(),
                published.areas(lots, party),
                published.people(lots, party),
                division.map(whole -> straits(whole, hand)).orElse(List.of()),
                seaOf.filter(whole -> isTodaysKnown()).flatMap(zones::of).map(found -> sea(found, hand)));
    }

    private static Allotment allotment(Lot lot, String party, Hand hand) {
        double share = lot.shareOf(party);
        return Allotment.japansShare(hand == Hand.JAPAN ? share : 1 - share);
    }

    /** Without today's zones there is nothing to compare with, and no difference would be told where there is one. */
    private boolean isTodaysKnown() {
        return todays.isEmpty() || todays.flatMap(zones::of).isPresent();
    }

    private PartyFigures.Sea sea(SeaZones found, Hand hand) {
        SeaParty own = found.of(hand);
        Optional<SeaParty> now = todays.flatMap(zones::of).map(today -> today.of(hand));
        return new PartyFigures.Sea(
                own.twelveKm2(),
                own.twoHundredKm2(),
                own.twelveKm2() - now.map(SeaParty::twelveKm2).orElse(own.twelveKm2()),
                own.twoHundredKm2() - now.map(SeaParty::twoHundredKm2).orElse(own.twoHundredKm2()));
    }

    /** Straits whose shores are all in one hand. */
    private List<Place> straits(Division division, Hand hand) {
        Map<String, Hand> around = undisputed(atlas);
        return atlas.content().places().stream()
                .filter(place ->
                        place.kind() == Place.Kind.STRAIT && !place.shores().isEmpty())
                .filter(place -> place.shores().stream()
                        .map(holder(division, place, around))
                        .allMatch(holder -> holder.equals(Optional.of(hand))))
                .toList();
    }

    private Function<String, Optional<Hand>> holder(Division division, Place strait, Map<String, Hand> around) {
        return shore -> atlas.island(shore)
                .map(island ->
                        Optional.of(survey.handAt(division, island.group().orElse(island.id()), strait.position())))
                .orElseGet(() -> Optional.ofNullable(around.get(shore)));
    }
}
