package org.fourislands.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fourislands.history.Award.Share;
import org.fourislands.history.Award.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AwardTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            GOES,        '1',               true
            GOES,        '0.25 0.75',       true
            DEFERRED,    '0.1 0.2 0.7',     true
            CONDITIONAL, '1',               true
            GOES,        '',                false
            GOES,        '0.5',             false
            GOES,        '0.6 0.6',         false
            GOES,        '1.5 -0.5',        false
            GOES,        '1 0',             false
            GOES,        'NaN',             false
            TALKS,       '',                true
            OPEN,        '',                true
            UNSTATED,    '',                true
            TALKS,       '1',               false
            UNSTATED,    '0.5 0.5',         false
            """)
    void sharesAddUpToOneWhereSomethingIsAwarded(State state, String fractions, boolean addsUp) {
        List<Share> shares = Arrays.stream(fractions.split(" "))
                .filter(fraction -> !fraction.isEmpty())
                .map(fraction -> new Share("japan", Double.parseDouble(fraction)))
                .toList();
        assertEquals(addsUp, new Award(state, shares, Optional.empty()).addsUp());
    }

    @Test
    void onlyAnUndividedIslandGoesWhole() {
        assertEquals(Optional.of("japan"), award(new Share("japan", 1)).whole());
        assertEquals(
                Optional.empty(),
                award(new Share("japan", 0.5), new Share("russia", 0.5)).whole());
        assertEquals(Optional.empty(), award().whole());
    }

    private static Award award(Share... shares) {
        return new Award(State.GOES, List.of(shares), Optional.empty());
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"GOES", "DEFERRED", "CONDITIONAL"})
    void laterOrOnAConditionIsStillAnAward(State state) {
        assertEquals(true, state.awards());
    }
}
