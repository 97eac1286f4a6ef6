package org.fourislands.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.fourislands.words.Language;
import org.fourislands.words.NameOrder;
import org.fourislands.words.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandMatrixTest {
    private static final StandMatrix.Table TABLE =
            new StandMatrix(TheRecord.ATLAS, Phrases.in(Language.ENGLISH), NameOrder.ALPHABETICAL).table();

    @Test
    void theSidesComeFirstThenTheOthers() {
        assertEquals(List.of("japan", "russia", "usa", "allies"), TABLE.columns());
    }

    /** All stands of a party in a year, as act or position; a reply with what it answers. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1955 | japan  | four refused:two
            1955 | russia | refused:four two
            1956 | usa    | other supported opposed
            1960 | russia | two
            1960 | japan  | refused:two
            1961 | russia | none
            1961 | japan  | refused:none
            1973 | japan  | four
            1973 | russia | two answered-otherwise:four
            1992 | russia | two-plus
            1992 | japan  | refused:two-plus
            1993 | japan  | talks
            1993 | russia | talks
            1998 | japan  | four answered-otherwise:joint-use
            1998 | russia | answered-otherwise:four refused:four joint-use
            2000 | russia | refused:four
            2004 | russia | two
            2004 | japan  | refused:two
            2009 | japan  | divided denied:divided
            2013 | japan  | three denied:three talks
            2022 | russia | none refused:four
            2026 | japan  | four
            """)
    void whoStoodWhereWhen(int year, String column, String stands) {
        assertEquals(stands, told(year, column));
    }

    @Test
    void of1956BothSidesSignedTwo() {
        assertTrue(told(1956, "japan").endsWith("two"), told(1956, "japan"));
        assertTrue(told(1956, "russia").endsWith("two"), told(1956, "russia"));
        assertTrue(told(1956, "russia").contains("refused:four"));
    }

    @Test
    void whereTheSidesReadItDifferentlyEachStandsWhereItReadsIt() {
        assertTrue(told(2018, "japan").contains("two-plus"), told(2018, "japan"));
        assertTrue(told(2018, "russia").contains("two") && !told(2018, "russia").contains("two-plus"));
    }

    @Test
    void everyStandHasAStatementWithItsCitationsAndOpensSomething() {
        for (StandMatrix.Row row : TABLE.rows()) {
            row.cells().stream().flatMap(List::stream).forEach(stand -> {
                assertFalse(stand.statement().isBlank(), stand.toString());
                assertFalse(stand.citations().isEmpty(), stand.toString());
                assertFalse(stand.opens().id().isBlank(), stand.toString());
            });
        }
    }

    private static String told(int year, String column) {
        return TABLE.rows().stream()
                .filter(row -> row.year() == year)
                .flatMap(row -> row.cells().get(TABLE.columns().indexOf(column)).stream())
                .map(stand -> stand.act() == Stand.Act.PROPOSED ? position(stand) : act(stand))
                .collect(Collectors.joining(" "));
    }

    private static String act(Stand stand) {
        return stand.act().word()
                + stand.position().map(one -> ":" + one.word()).orElse("");
    }

    private static String position(Stand stand) {
        return stand.position().map(Stand.Position::word).orElse("");
    }
}
