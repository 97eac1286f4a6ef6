package org.fourislands.search;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Suishō           | suisho
            Suisho\u0304     | suisho
            ÉTUDE Straße     | etude strasse
            Ещё              | еще
            Шикота́н         | шикотан
            Южный            | южный
            ﾊﾎﾞﾏｲ            | ハボマイ
            ＫＵＲＩＬ１８５５ | kuril1855
            國後と擇捉        | 国後と択捉
            千島樺太交換條約   | 千島樺太交換条約
            10 ㎢            | 10 km2
            Japan’s          | japan's
            so\u00ADvereign  | sovereign
            """)
    void whatIsWrittenInTwoWaysIsOne(String text, String folded) {
        assertThat(Folded.of(text).text()).isEqualTo(folded);
    }

    @Test
    void aWordDividedAtTheEndOfALineIsOne() {
        assertThat(Folded.of("the adminis-\ntration of Kuril-\nIslands").text())
                .isEqualTo("the administration of kuril-\nislands");
        assertThat(Folded.of("北方\n領土 and\nmore").text()).isEqualTo("北方領土 and\nmore");
    }

    @Test
    void everyLetterKnowsWhereItStood() {
        String text = "… ﾊﾎﾞﾏｲ, ㎢ Suisho\u0304 adminis-\ntration";
        Folded folded = Folded.of(text);
        assertThat(original(text, folded, "ハボマイ")).isEqualTo("ﾊﾎﾞﾏｲ");
        assertThat(original(text, folded, "suisho")).isEqualTo("Suisho\u0304");
        assertThat(original(text, folded, "km")).isEqualTo("㎢");
        assertThat(original(text, folded, "administration")).isEqualTo("adminis-\ntration");
    }

    private static String original(String text, Folded folded, String word) {
        int at = folded.text().indexOf(word);
        return text.substring(folded.start(at), folded.end(at + word.length()));
    }

    @Property
    void anyTextCanBeFoldedAndItsPlacesAreInIt(@ForAll String text) {
        Folded folded = Folded.of(text);
        int before = 0;
        for (int i = 0; i < folded.text().length(); i++) {
            assertThat(folded.start(i)).isBetween(before, text.length());
            assertThat(folded.end(i + 1)).isBetween(folded.start(i) + 1, text.length());
            before = folded.start(i);
        }
    }

    @Property
    void foldingTwiceIsFoldingOnce(@ForAll String text) {
        String once = Folded.of(text.replaceAll("[-\\r\\n]", " ")).text();
        assertThat(Folded.of(once).text()).isEqualTo(once);
    }
}
