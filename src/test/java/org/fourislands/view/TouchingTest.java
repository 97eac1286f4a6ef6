package org.fourislands.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourislands.history.SmallAtlas;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TouchingTest {
    private final Touching touching = new Touching(SmallAtlas.atlas());

    @ParameterizedTest
    @CsvSource(textBlock = """
            ISLAND,   shikotan,         shikotan
            ISLAND,   habomai/suisho,   habomai
            EVENT,    treaty-1855,      etorofu kunashiri shikotan habomai
            EVENT,    landing-etorofu,  etorofu
            PROPOSAL, declaration-1956, shikotan habomai
            PROPOSAL, halves-2006,      etorofu
            SOURCE,   paper-2018,       ''
            EVENT,    atlantis,         ''
            PROPOSAL, atlantis,         ''
            """)
    void theGroupsThatAThingTouches(Selection.Kind kind, String id, String groups) {
        Set<String> expected = Arrays.stream(groups.split(" "))
                .filter(group -> !group.isEmpty())
                .collect(Collectors.toSet());
        assertEquals(expected, touching.groups(new Selection(kind, id)));
    }
}
