package org.fourislands.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fourislands.history.Atlas;
import org.fourislands.map.Layer;
import org.fourislands.storage.geodata.GeodataReader;
import org.fourislands.survey.Division;
import org.fourislands.survey.Hand;
import org.fourislands.survey.IslandSurvey;
import org.fourislands.survey.SeaParty;
import org.fourislands.survey.SeaZones;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;
import org.junit.jupiter.api.Test;

/** The numbers in a proposal's dossier and below a comparison. */
class FiguresInTheWindowTest {
    private static final Atlas ATLAS = RealRecord.ATLAS;
    private static final Phrases PHRASES = Phrases.in(Language.ENGLISH);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final LocalDate BEFORE = LocalDate.of(1930, 1, 1);
    private static final IslandSurvey ISLANDS =
            IslandSurvey.of(GeodataReader.read(Path.of("geodata")).data());
    private static final Division TODAYS =
            new Reckoning(ATLAS, ISLANDS, Zones.NONE, TODAY).todays().orElseThrow();
    private static final String TWO = "joint-declaration-1956";

    @Test
    void aProposalsDossierTellsItInNumbers() {
        Dossier dossier = dossier(drawing(TWO), Zones.NONE);
        Dossier.Section numbers = section(dossier.sections(), "survey.title").orElseThrow();
        assertThat(entry(numbers, "survey.area").text()).startsWith("Japan 3").contains("%", "Soviet Union");
        assertThat(numbers.entries()).anyMatch(entry -> !entry.citations().isEmpty());
        assertThat(section(dossier.sections(), "survey.method").orElseThrow().fold())
                .isEqualTo(Dossier.Fold.FOLDED);
    }

    @Test
    void withoutGeographyTheDossierIsTheRestOfItself() {
        Dossier dossier = new DossierWriter(ATLAS, PHRASES).write(drawing(TWO));
        assertThat(section(dossier.sections(), "survey.title")).isEmpty();
        assertThat(dossier(drawing(TWO), Zones.NONE).sections()).containsAll(dossier.sections());
    }

    @Test
    void theSeaIsOfferedThenComingThenThere() {
        ViewState off = drawing(TWO);
        ViewState on = off.toggling(Layer.ZONES);
        assertThat(sea(off, Zones.NONE)).contains(PHRASES.of("layer.zones"));
        assertThat(sea(on, Zones.NONE)).isEqualTo(PHRASES.of("survey.method.sea-coming"));
        Dossier dossier = dossier(off, FiguresInTheWindowTest::worked);
        Dossier.Section numbers = section(dossier.sections(), "survey.title").orElseThrow();
        assertThat(labels(numbers))
                .contains(PHRASES.of("survey.sea-two-hundred"))
                .doesNotContain(PHRASES.of("survey.sea"));
        assertThat(entry(numbers, "survey.sea-two-hundred").text()).contains("Japan 900 km²");
    }

    /** Else the difference against today would be told as none. */
    @Test
    void noSeaIsToldBeforeTodaysIsKnownToo() {
        Zones onlyItsOwn =
                division -> division.equals(TODAYS) ? Optional.empty() : FiguresInTheWindowTest.worked(division);
        assertThat(sea(drawing(TWO), onlyItsOwn)).contains(PHRASES.of("layer.zones"));
    }

    @Test
    void aProposalThatLeavesGroupsOpenSaysSo() {
        List<String> open = ATLAS.content().proposals().stream()
                .filter(proposal -> Allocation.ofTitle(proposal.outcomes(), ATLAS)
                        .division(ATLAS)
                        .isEmpty())
                .map(proposal -> proposal.id())
                .toList();
        assertThat(open).isNotEmpty();
        for (String id : open) {
            ViewState view = drawing(id);
            assertThat(sea(view, FiguresInTheWindowTest::worked)).isEqualTo(PHRASES.of("survey.method.no-sea"));
            assertThat(section(dossier(view, Zones.NONE).sections(), "survey.unsettled"))
                    .as(id)
                    .isPresent();
            Differences both = beside(drawing(TWO), Aspect.drawing(id));
            assertThat(numbers(both, "survey.unsettled").second().text()).isNotEqualTo("—");
            assertThat(texts(both, "survey.difference")).contains(PHRASES.of("survey.difference.open"));
        }
    }

    @Test
    void twoProposalsStandBesideEachOtherInNumbers() {
        Differences both = beside(drawing(TWO), Aspect.drawing(four()));
        Differences.Numbers land = numbers(both, "survey.area");
        assertThat(land.first().text()).startsWith("Japan 3").contains("Soviet Union");
        assertThat(land.second().text()).startsWith("Japan 5,0").contains("(100 %)");
        assertThat(both.numbers())
                .anyMatch(row -> !row.first().citations().isEmpty()
                        && !row.second().citations().isEmpty());
        assertThat(texts(both, "survey.difference")).anyMatch(text -> text.contains("four groups’ land"));
        assertThat(numbers(both, "survey.sea").first().text()).contains(PHRASES.of("layer.zones"));
    }

    @Test
    void anEarlierDayBesideAProposalHasNoStraitsAndNoSea() {
        Differences both = new DifferencesWriter(ATLAS, PHRASES, () -> reckoning(FiguresInTheWindowTest::worked))
                .write(ViewState.startingOn(BEFORE)
                        .comparedWith(Optional.of(Comparison.of(Comparison.Layout.TWIN, Aspect.drawing(TWO)))))
                .orElseThrow();
        assertThat(numbers(both, "survey.straits").first().text()).isEqualTo(PHRASES.of("survey.nothing"));
        assertThat(numbers(both, "survey.sea-two-hundred").first().text()).isEqualTo(PHRASES.of("survey.nothing"));
        assertThat(numbers(both, "survey.sea-two-hundred").second().text()).contains("900 km²");
        assertThat(numbers(both, "survey.sea").first().text()).isEqualTo(PHRASES.of("survey.sea-earlier-day"));
    }

    @Test
    void twoEarlierDaysAreNotCountedUp() {
        assertThat(beside(ViewState.startingOn(BEFORE), Aspect.on(LocalDate.of(1956, 10, 19)))
                        .numbers())
                .isEmpty();
        assertThat(beside(ViewState.startingOn(BEFORE), Aspect.on(TODAY)).numbers())
                .isNotEmpty();
    }

    private static String four() {
        return ATLAS.content().proposals().stream()
                .filter(proposal -> Allocation.ofTitle(proposal.outcomes(), ATLAS)
                        .division(ATLAS)
                        .equals(Optional.of(Division.allTo(Hand.JAPAN, ISLANDS.groups()))))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Optional<SeaZones> worked(Division division) {
        SeaParty party = new SeaParty(90, 900, List.of(), List.of(), List.of());
        return Optional.of(new SeaZones(division, List.of(), party, party, 0, 0));
    }

    private static Optional<Reckoning> reckoning(Zones zones) {
        return Optional.of(new Reckoning(ATLAS, ISLANDS, zones, TODAY));
    }

    private static ViewState drawing(String proposal) {
        return ViewState.startingOn(TODAY)
                .selecting(new Selection(Selection.Kind.PROPOSAL, proposal))
                .drawing(Optional.of(proposal));
    }

    private static Dossier dossier(ViewState view, Zones zones) {
        return new DossierWriter(ATLAS, PHRASES, () -> reckoning(zones)).write(view);
    }

    private static Differences beside(ViewState view, Aspect other) {
        return new DifferencesWriter(ATLAS, PHRASES, () -> reckoning(Zones.NONE))
                .write(view.comparedWith(Optional.of(Comparison.of(Comparison.Layout.TWIN, other))))
                .orElseThrow();
    }

    private static String sea(ViewState view, Zones zones) {
        Dossier.Section numbers =
                section(dossier(view, zones).sections(), "survey.title").orElseThrow();
        return entry(numbers, "survey.sea").text();
    }

    private static Optional<Dossier.Section> section(List<Dossier.Section> sections, String key) {
        return sections.stream()
                .filter(section -> section.heading().equals(PHRASES.of(key)))
                .findFirst();
    }

    private static Dossier.Entry entry(Dossier.Section section, String key) {
        return section.entries().stream()
                .filter(entry -> entry.label().equals(Optional.of(PHRASES.of(key))))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> labels(Dossier.Section section) {
        return section.entries().stream()
                .flatMap(entry -> entry.label().stream())
                .toList();
    }

    private static Differences.Numbers numbers(Differences both, String key) {
        return both.numbers().stream()
                .filter(row -> row.label().equals(PHRASES.of(key)))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(Differences both, String key) {
        return section(both.more(), key).orElseThrow().entries().stream()
                .map(Dossier.Entry::text)
                .toList();
    }
}
