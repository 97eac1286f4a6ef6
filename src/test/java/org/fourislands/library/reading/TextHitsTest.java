package org.fourislands.library.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.fourislands.library.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextHitsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    cafe          | In the café of Café Moskva      | café ; Café
                    CAFÉ          | in the cafe                     | cafe
                    peace treaty  | a peace\u00A0 treaty            | peace\u00A0 treaty
                    "slim"        | his “slim” hopes                | “slim”
                    1956-1960     | of 1956–1960 only               | 1956–1960
                    ещё           | Еще раз, ещё раз                | Еще ; ещё
                    мой           | мои и мой                       | мой
                    北方領土         | いわゆる北方領土問題              | 北方領土
                    か            | がか                            | か
                    ＡＢＣ         | abc                             | abc
                    none of it    | nothing                         |
                    """)
    void whatIsTypedIsFoundHoweverItIsSet(String typed, String text, String hits) {
        List<String> expected = hits == null ? List.of() : List.of(hits.split(" ; "));
        assertEquals(
                expected,
                new TextHits(text)
                        .find(typed).stream()
                                .map(hit -> text.substring(hit.from(), hit.to()))
                                .toList());
    }

    @Test
    void aHitMayRunOverTheEndOfAPagesLine() {
        String text = "a treaty of\npeace";
        assertEquals(List.of(new Found.Place(2, 17)), new TextHits(text).find("treaty of peace"));
    }

    @Test
    void nothingTypedIsNotFound() {
        assertEquals(List.of(), new TextHits("words").find("  "));
    }

    @Property(tries = 200)
    void whateverStandsInATextIsFoundThere(@ForAll String before, @ForAll @IntRange(max = 99) int number) {
        String sought = "island " + number + " of";
        String text = before + " " + sought + " the chain";
        int found = new TextHits(text)
                .find(sought).stream().mapToInt(Found.Place::from).max().orElse(-1);
        assertEquals(before.length() + 1, found);
    }
}
