package org.fourislands.storage.works;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.fourislands.library.ListedWork;
import org.fourislands.sources.Bibliography;
import org.fourislands.sources.Contributor;
import org.fourislands.sources.Source;
import org.fourislands.storage.works.WorksTrouble.Reason;
import org.fourislands.time.HistoricalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorksFileTest {
    private static final String BIB = """
            % a list
            @string{jj = "Journal of Sample Studies"}
            @article{hara2005,
              author = {Sample, Ann and {Ministry of Samples} and van der Berg, Jan},
              title = {The {N}orthern Samples --- \\'etudes \\& G{\\"o}tter},
              journal = jj, year = 2005, month = mar, day = {7}, volume = {31}, number = {2}, pages = {1--20},
              url = {https://example.org/a_b?c=1&d=2}
            }
            @online{web, title={日本語の題}, author={山田, 太郎}, date={2018-11-14}, langid={japanese}}
            @book{old, title="A Book", editor={Smith, John}, publisher={Press}, year={1999?}, doi={10.1/x}}
            @misc{nothing, author={Nobody, Ann}}
            """;

    private static final String RIS = """
            TY  - JOUR
            AU  - Sample, Ann
            AU  - Ministry of Samples
            TI  - The Northern
             Samples
            T2  - Journal of Sample Studies
            PY  - 2005/03/07/
            VL  - 31
            IS  - 2
            SP  - 1
            EP  - 20
            UR  - https://example.org/a
            ER  -

            TY  - NEWS
            A1  - 山田, 太郎
            T1  - 日本語の題
            JO  - 見本新聞
            Y1  - 2018/11/14
            ER  -
            """;

    private static final String CSL = """
            [ { "id": "a", "type": "treaty", "title": "A <i>Treaty</i>", "issued": { "date-parts": [[1855, "2", 7]] }, "volume": 31 },
              { "id": "b", "type": "webpage", "title": "Страница", "author": [ { "literal": "A Body" } ], "DOI": "https://doi.org/10.1/y",
                "URL": "javascript:alert(1)" },
              { "id": "c", "type": "book" }, 7 ]
            """;

    private static WorksRead read(String text, String name) {
        return WorksFile.read(text.getBytes(StandardCharsets.UTF_8), name);
    }

    private static String told(ListedWork work) {
        Bibliography b = work.bibliography();
        return String.join(
                "; ",
                b.type(),
                b.authors().stream()
                        .map(author -> author.family()
                                + author.given().map(given -> "/" + given).orElse(""))
                        .collect(Collectors.joining(" + ")),
                b.title(),
                b.containerTitle().orElse("-"),
                b.issued().map(HistoricalDate::edtf).orElse("-"),
                b.url().orElse("-"),
                work.language(),
                work.kind().word());
    }

    @Test
    void bibTexIsRead() {
        WorksRead read = read(BIB, "list.bib");
        assertThat(read.works())
                .extracting(WorksFileTest::told)
                .containsExactly(
                        "article-journal; Sample/Ann + Ministry of Samples + van der Berg/Jan; The Northern Samples — études & Götter;"
                                + " Journal of Sample Studies; 2005-03-07; https://example.org/a_b?c=1&d=2; en; academic",
                        "webpage; 山田/太郎; 日本語の題; -; 2018-11-14; -; ja; unchecked",
                        "book; Smith/John; A Book; -; 1999?; https://doi.org/10.1/x; en; academic");
        assertThat(read.troubles()).containsExactly(new WorksTrouble(Reason.UNTITLED, "nothing"));
        assertThat(read.works().get(0).bibliography().page()).contains("1-20");
    }

    @Test
    void risIsReadAsDatabasesWriteIt() {
        WorksRead read = read("\uFEFF" + RIS.replace("\n", "\r\n"), "list.RIS");
        assertThat(read.works())
                .extracting(WorksFileTest::told)
                .containsExactly(
                        "article-journal; Sample/Ann + Ministry of Samples; The Northern Samples; Journal of Sample Studies;"
                                + " 2005-03-07; https://example.org/a; en; academic",
                        "article-newspaper; 山田/太郎; 日本語の題; 見本新聞; 2018-11-14; -; ja; press");
        assertThat(read.troubles()).isEmpty();
    }

    @Test
    void cslJsonIsRead() {
        WorksRead read = read(CSL, "list.json");
        assertThat(read.works())
                .extracting(WorksFileTest::told)
                .containsExactly(
                        "treaty; ; A Treaty; -; 1855-02-07; -; en; treaty",
                        "webpage; A Body; Страница; -; -; https://doi.org/10.1/y; ru; unchecked");
        assertThat(read.works().get(0).bibliography().volume()).contains("31");
        assertThat(read.troubles())
                .containsExactly(new WorksTrouble(Reason.BROKEN, "4"), new WorksTrouble(Reason.UNTITLED, "3"));
    }

    @Test
    void anEntryThatIsNotWholeTakesNoOtherWithIt() {
        WorksRead read = read(BIB.replace("langid={japanese}}", "langid={japanese"), "list.bib");
        assertThat(read.works()).hasSize(2);
        assertThat(read.troubles())
                .containsExactly(new WorksTrouble(Reason.BROKEN, "9"), new WorksTrouble(Reason.UNTITLED, "nothing"));
    }

    @Test
    void twoEntriesWithOneKeyAreTwoWorks() {
        assertThat(read("@book{a, title={One}}\n@book{a, title={Two}}\n", "list.bib")
                        .works())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "list.bib, EMPTY",
        "list.ris, EMPTY",
        "list.json, BROKEN",
    })
    void anEmptyFileIsToldAsSuch(String name, Reason reason) {
        assertThat(read(name.endsWith("json") ? "{" : " \n", name).troubles())
                .extracting(WorksTrouble::reason)
                .containsExactly(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"list.bib", "list.ris", "list.json"})
    void whatIsBeyondAllMeasureIsRefused(String name) {
        byte[] large = new byte[(8 << 20) + 1];
        Arrays.fill(large, (byte) '{');
        assertThat(WorksFile.read(large, name).troubles())
                .extracting(WorksTrouble::reason)
                .containsExactly(Reason.TOO_MUCH);
        for (String nested : List.of("{", "[", "@a{b,c={", "{\"a\":")) {
            assertThat(read(nested.repeat(200_000), name).works()).isEmpty();
        }
    }

    @Test
    void aListInAnOldEncodingIsRead() {
        byte[] shiftJis = RIS.getBytes(java.nio.charset.Charset.forName("Shift_JIS"));
        assertThat(WorksFile.read(shiftJis, "list.ris")
                        .works()
                        .get(1)
                        .bibliography()
                        .title())
                .isEqualTo("日本語の題");
    }

    @Provide
    static Arbitrary<String> lists() {
        return Arbitraries.of(BIB, RIS, CSL);
    }

    /** Cut, torn apart, filled with rubbish: it ends, never throws, and says so where nothing was found. */
    @Property(tries = 500)
    void damagedListsGiveWorksOrASentence(
            @ForAll("lists") String list,
            @ForAll @IntRange(max = 1200) int at,
            @ForAll @IntRange(max = 200) int gone,
            @ForAll byte[] rubbish,
            @ForAll @IntRange(max = 2) int form) {
        byte[] whole = list.getBytes(StandardCharsets.UTF_8);
        int from = Math.min(at, whole.length);
        int to = Math.min(from + gone, whole.length);
        byte[] damaged = new byte[from + rubbish.length + whole.length - to];
        System.arraycopy(whole, 0, damaged, 0, from);
        System.arraycopy(rubbish, 0, damaged, from, rubbish.length);
        System.arraycopy(whole, to, damaged, from + rubbish.length, whole.length - to);
        WorksRead read =
                WorksFile.read(damaged, "list." + List.of("bib", "ris", "json").get(form));
        assertThat(read.works().size() + read.troubles().size()).isPositive();
        for (ListedWork work : read.works()) {
            assertThat(work.bibliography().title()).isNotBlank();
            assertThat(work.bibliography().authors())
                    .extracting(Contributor::family)
                    .noneMatch(String::isBlank);
            assertThat(work.side()).isEqualTo(Source.Side.THIRD);
        }
    }
}
