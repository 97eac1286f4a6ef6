package org.fourislands.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourislands.history.Atlas;
import org.fourislands.history.SmallAtlas;
import org.fourislands.map.Ink;
import org.fourislands.view.StripRow.Stretch;
import org.fourislands.view.StripRow.Stripe;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StripsTest {
    private static final LocalDate FIRST = LocalDate.of(1600, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2030, 1, 1);
    private static final Atlas ATLAS = SmallAtlas.atlas();
    private final List<StripRow> rows = rows(FIRST, LAST);

    private static List<StripRow> rows(LocalDate first, LocalDate last) {
        return new Strips(ATLAS, Phrases.in(Language.ENGLISH), first, last).rows(ViewState.startingOn(FIRST));
    }

    @Test
    void eachPartyHasOneStretchThroughItsUnits() {
        StripRow habomai = rows.get(3);
        assertEquals("Habomai / Khabomai islets", habomai.name());
        LocalDate treaty = LocalDate.of(1855, 2, 7);
        LocalDate early = LocalDate.of(1945, 9, 2);
        LocalDate late = LocalDate.of(1945, 9, 5);
        LocalDate succession = LocalDate.of(1991, 12, 26);
        assertEquals(
                List.of(
                        new Stretch(FIRST, FIRST, treaty, treaty, Ink.NONE, "not settled", ""),
                        new Stretch(treaty, treaty, early, late, Ink.JAPAN, "Japan", "J"),
                        new Stretch(early, late, succession, succession, Ink.RUSSIA, "USSR", "R"),
                        new Stretch(succession, succession, LAST, LAST, Ink.RUSSIA, "Russia", "R")),
                habomai.stretches());
    }

    @Test
    void aClaimIsStripedOnlyOverAnothersAdministration() {
        LocalDate landing = LocalDate.of(1945, 8, 28);
        List<Stripe> japan = rows.get(0).stripes().stream()
                .filter(stripe -> stripe.ink() == Ink.JAPAN)
                .filter(stripe -> stripe.from().isAfter(LocalDate.of(1900, 1, 1)))
                .toList();
        assertEquals(List.of(new Stripe(landing, LAST, Ink.JAPAN)), japan);
        assertFalse(rows.get(3).stripes().stream()
                .anyMatch(stripe -> stripe.ink() == Ink.RUSSIA || stripe.ink() == Ink.NONE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1600-01-01/2030-01-01",
                "1900-01-01/1945-09-03",
                "1945-09-03/1945-09-04",
                "1992-01-01/1993-01-01"
            })
    void aStripIsFilledFromItsFirstDayToItsLastWithoutAGap(String range) {
        LocalDate first = LocalDate.parse(range.split("/", 2)[0]);
        LocalDate last = LocalDate.parse(range.split("/", 2)[1]);
        for (StripRow row : rows(first, last)) {
            List<Stretch> stretches = row.stretches();
            assertEquals(first, stretches.get(0).from(), row.island());
            assertEquals(last, stretches.get(stretches.size() - 1).to(), row.island());
            for (int i = 0; i < stretches.size(); i++) {
                Stretch stretch = stretches.get(i);
                assertFalse(stretch.certainFrom().isBefore(stretch.from()), stretch.toString());
                assertFalse(stretch.to().isBefore(stretch.certainTo()), stretch.toString());
                assertFalse(stretch.from().isBefore(first) || stretch.to().isAfter(last), stretch.toString());
                assertFalse(i > 0 && stretch.from().isAfter(stretches.get(i - 1).to()), stretch.toString());
            }
        }
    }

    /** One rule for the map and the strips, also on the days inside an uncertain change. */
    @ParameterizedTest
    @ValueSource(
            strings = {"1700-01-01", "1798-06-01", "1850-01-01", "1900-01-01", "1945-09-03", "1946-06-01", "2020-01-01"
            })
    void theStripesOfADayAreThoseOfTheMap(String written) {
        LocalDate day = LocalDate.parse(written);
        for (StripRow row : rows) {
            Tint tint = Tint.of(ATLAS.on(day).island(row.island()).orElseThrow(), Perspective.ADMINISTRATION, ATLAS);
            assertEquals(
                    Set.copyOf(new Inks(ATLAS).of(tint.hatches())),
                    row.stripes().stream()
                            .filter(stripe -> !day.isBefore(stripe.from()) && day.isBefore(stripe.to()))
                            .map(Stripe::ink)
                            .collect(Collectors.toSet()),
                    row.island());
        }
    }

    @Test
    void allGroupsHaveARowInTheOrderOfTheRecord() {
        assertEquals(SmallAtlas.GROUPS, rows.stream().map(StripRow::island).toList());
    }
}
