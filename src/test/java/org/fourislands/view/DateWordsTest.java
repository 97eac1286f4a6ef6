package org.fourislands.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.fourislands.time.HistoricalDate;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {
    private final DateWords words = new DateWords(Phrases.in(Language.ENGLISH));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1855-02-07            | 7 February 1855                                | on 7 February 1855
            1855-02-07?           | about 7 February 1855                          | on about 7 February 1855
            1945-09               | September 1945                                 | in September 1945
            1799                  | 1799                                           | in 1799
            1884~                 | about 1884                                     | in about 1884
            1945-09-02/1945-09-05 | a day between 2 and 5 September 1945           | on a day between 2 and 5 September 1945
            1945-08-30/1945-09-05 | a day between 30 August 1945 and 5 September 1945 | on a day between 30 August 1945 and 5 September 1945
            1944-09-02/1945-09-05 | a day between 2 September 1944 and 5 September 1945 | on a day between 2 September 1944 and 5 September 1945
            1945-08/1945-09       | between August 1945 and September 1945         | between August 1945 and September 1945
            1754/1763             | between 1754 and 1763                          | between 1754 and 1763
            1884~/1886            | between about 1884 and 1886                    | between about 1884 and 1886
            """)
    void aDateSaysNoMoreThanIsKnown(String edtf, String said, String when) {
        HistoricalDate date = HistoricalDate.parse(edtf);
        assertEquals(said, words.of(date));
        assertEquals(when, words.when(date));
    }

    @Test
    void yearsHaveNoThousandsMark() {
        assertEquals("31 December 1999", words.of(LocalDate.of(1999, 12, 31)));
        assertEquals("in 1855", words.when(HistoricalDate.parse("1855")));
    }
}
