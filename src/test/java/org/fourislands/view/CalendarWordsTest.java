package org.fourislands.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fourislands.time.DateReader;
import org.fourislands.time.LunarDay;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarWordsTest {
    private static final List<LunarDay> TABLE = List.of(
            new LunarDay(LocalDate.of(1855, 2, 7), "安政", "Ansei", 1, 12, false, 21),
            new LunarDay(LocalDate.of(1865, 6, 24), "慶応", "Keiō", 1, 5, true, 2));
    private final CalendarWords words = new CalendarWords(TABLE, Phrases.in(Language.ENGLISH));

    @ParameterizedTest
    @CsvSource(textBlock = """
            1855-02-07, 安政元年12月21日, 26 January 1855 (Russian old style)
            1855-02-08, '',              27 January 1855 (Russian old style)
            1865-06-24, 慶応元年閏5月2日, 12 June 1865 (Russian old style)
            1872-12-31, '',              19 December 1872 (Russian old style)
            1873-01-01, 明治6年1月1日,    20 December 1872 (Russian old style)
            1875-05-07, 明治8年5月7日,    25 April 1875 (Russian old style)
            1900-03-13, 明治33年3月13日,  29 February 1900 (Russian old style)
            1912-07-30, 大正元年7月30日,  17 July 1912 (Russian old style)
            1918-02-13, 大正7年2月13日,   31 January 1918 (Russian old style)
            1918-02-14, 大正7年2月14日,   ''
            1926-12-25, 昭和元年12月25日, ''
            1945-09-05, 昭和20年9月5日,   ''
            1989-01-08, 平成元年1月8日,   ''
            2018-11-14, 平成30年11月14日, ''
            2019-05-01, 令和元年5月1日,   ''
            """)
    void theSameDayAsItsSourcesDateIt(LocalDate day, String japanese, String russian) {
        assertEquals(japanese, words.japanese(day).orElse(""));
        assertEquals(russian, words.russian(day).orElse(""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1855-02-07 | OLD_STYLE JAPANESE | 26 January 1855 (Russian old style); 安政元年12月21日 (Ansei 1.12.21)
            1855-02-07 | JAPANESE           | 安政元年12月21日 (Ansei 1.12.21)
            1855-02-07 | OLD_STYLE          | 26 January 1855 (Russian old style)
            1855-02-07 | ''                 | ''
            1865-06-24 | JAPANESE           | 慶応元年閏5月2日 (Keiō 1.leap 5.2)
            1855-02-08 | JAPANESE           | ''
            1875-08-22 | OLD_STYLE JAPANESE | 10 August 1875 (Russian old style); 明治8年8月22日 (Meiji 8)
            1945-09-05 | OLD_STYLE JAPANESE | 昭和20年9月5日 (Shōwa 20)
            2019-05-01 | JAPANESE           | 令和元年5月1日 (Reiwa 1)
            """)
    void onlyTheCalendarsAskedForAndEachInLettersThatAllCanRead(LocalDate day, String calendars, String told) {
        Set<OtherCalendar> asked = Stream.of(calendars.split(" "))
                .filter(word -> !word.isEmpty())
                .map(OtherCalendar::valueOf)
                .collect(Collectors.toSet());
        assertEquals(told, String.join("; ", words.all(day, asked)));
    }

    @Property
    void whatIsWrittenInAnyCalendarIsReadBack(@ForAll("days") LocalDate day) {
        DateReader reader = new DateReader(TABLE, LocalDate.of(2026, 11, 22));
        assertEquals(Optional.of(day), words.japanese(day).map(reader::read).or(() -> Optional.of(day)));
        assertEquals(Optional.of(day), words.russian(day).map(reader::read).or(() -> Optional.of(day)));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1600, 1, 1).toEpochDay(),
                        LocalDate.of(2100, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
