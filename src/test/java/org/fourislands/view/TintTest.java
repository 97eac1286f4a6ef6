package org.fourislands.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fourislands.history.Atlas;
import org.fourislands.history.Claim;
import org.fourislands.history.Claim.Ground;
import org.fourislands.history.Control;
import org.fourislands.history.SmallAtlas;
import org.fourislands.map.Ink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TintTest {
    private static final Atlas ATLAS = SmallAtlas.atlas();

    /** Fill, then hatches after a bar. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            1850-01-01, etorofu,   ADMINISTRATION, ' | japan russian-empire'
            1850-01-01, etorofu,   JAPAN,          'japan | '
            1850-01-01, etorofu,   RUSSIA,         'russian-empire | '
            1850-01-01, etorofu,   NEITHER,        ' | japan russian-empire'
            1850-01-01, kunashiri, ADMINISTRATION, ' | japan'
            1850-01-01, kunashiri, RUSSIA,         ' | '
            1850-01-01, shikotan,  JAPAN,          ' | '
            1900-01-01, etorofu,   ADMINISTRATION, 'japan | '
            1900-01-01, etorofu,   JAPAN,          'japan | '
            1900-01-01, etorofu,   RUSSIA,         'japan | '
            1900-01-01, etorofu,   NEITHER,        'japan | '
            1945-08-30, etorofu,   ADMINISTRATION, 'ussr | japan'
            1945-08-30, etorofu,   JAPAN,          'japan | ussr'
            1945-08-30, etorofu,   RUSSIA,         'ussr | '
            1945-08-30, etorofu,   NEITHER,        'ussr | '
            1945-08-30, kunashiri, ADMINISTRATION, 'japan | '
            1945-09-03, habomai,   ADMINISTRATION, 'japan ussr | '
            1945-09-03, habomai,   JAPAN,          'japan | ussr'
            1945-09-03, habomai,   RUSSIA,         'japan ussr | '
            1945-09-03, habomai,   NEITHER,        'japan ussr | '
            1956-10-19, shikotan,  ADMINISTRATION, 'ussr | japan'
            1956-10-19, shikotan,  JAPAN,          'japan | ussr'
            1956-10-19, shikotan,  RUSSIA,         'ussr | '
            1956-10-19, shikotan,  NEITHER,        ' | japan ussr'
            2020-01-01, habomai,   ADMINISTRATION, 'russia | japan'
            2020-01-01, habomai,   JAPAN,          'japan | russia'
            2020-01-01, habomai,   RUSSIA,         'russia | '
            2020-01-01, habomai,   NEITHER,        ' | japan russia'
            """)
    void administrationClaimAndProposalAreNeverOneColour(
            LocalDate day, String island, Perspective perspective, String tint) {
        Tint seen = tint(ATLAS, day, island, perspective);
        assertEquals(tint, String.join(" ", seen.fills()) + " | " + String.join(" ", seen.hatches()));
    }

    @Test
    void aMissingRecordIsNoDottedGround() {
        LocalDate day = LocalDate.of(1850, 1, 1);
        Tint silent = tint(SmallAtlas.with(List.of(), List.of()), day, "shikotan", Perspective.ADMINISTRATION);
        Tint unsettled = tint(ATLAS, day, "shikotan", Perspective.ADMINISTRATION);
        assertEquals(List.of(Ink.NONE), new Inks(ATLAS).ground(silent));
        assertEquals(List.of(), new Inks(ATLAS).ground(unsettled));
    }

    private static Tint tint(Atlas atlas, LocalDate day, String island, Perspective perspective) {
        return Tint.of(atlas.on(day).island(island).orElseThrow(), perspective, atlas);
    }

    /** Exchange the two sides in the record, and each picture is the other's with the colours exchanged. */
    @Property(tries = 150)
    void theSameRuleHoldsForBothSides(
            @ForAll("histories") List<String> rulers, @ForAll("histories") List<String> claimants) {
        Atlas atlas = record(rulers, claimants);
        Atlas mirrored = record(mirrored(rulers), mirrored(claimants));
        for (LocalDate day = LocalDate.of(1900, 6, 1); day.getYear() < 1906; day = day.plusMonths(6)) {
            for (Perspective perspective : Perspective.values()) {
                Tint plain = tint(atlas, day, "etorofu", perspective);
                Tint other = tint(mirrored, day, "etorofu", opposite(perspective));
                assertEquals(mirrored(plain.fills()), other.fills());
                assertEquals(asSet(mirrored(plain.hatches())), asSet(other.hatches()));
            }
        }
    }

    /** Who ruled or claimed in each of four years that begin on days known only to the year. */
    @Provide
    Arbitrary<List<String>> histories() {
        return Arbitraries.of("", "japan", "ussr", "ainu").list().ofSize(4);
    }

    private static Atlas record(List<String> rulers, List<String> claimants) {
        List<Control> controls = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String from = i == 0 ? ".." : Integer.toString(1901 + i);
            String to = i == 3 ? ".." : Integer.toString(1902 + i);
            controls.add(SmallAtlas.control("etorofu", rulers.get(i), from, to));
            if (!claimants.get(i).isEmpty()) {
                claims.add(SmallAtlas.claim("c" + i, List.of("etorofu"), claimants.get(i), from, "..", Ground.TREATY));
            }
        }
        return SmallAtlas.with(controls, claims);
    }

    private static List<String> mirrored(List<String> parties) {
        Map<String, String> other = Map.of("japan", "ussr", "ussr", "japan");
        return parties.stream().map(party -> other.getOrDefault(party, party)).toList();
    }

    private static Perspective opposite(Perspective perspective) {
        return switch (perspective) {
            case JAPAN -> Perspective.RUSSIA;
            case RUSSIA -> Perspective.JAPAN;
            case ADMINISTRATION, NEITHER -> perspective;
        };
    }

    private static Set<String> asSet(List<String> parties) {
        return new HashSet<>(parties);
    }
}
