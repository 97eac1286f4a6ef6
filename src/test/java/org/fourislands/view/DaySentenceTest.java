package org.fourislands.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.fourislands.history.Atlas;
import org.fourislands.history.Claim.Ground;
import org.fourislands.history.SmallAtlas;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaySentenceTest {
    private static final Phrases PHRASES = Phrases.in(Language.ENGLISH);
    private static final Atlas ATLAS = SmallAtlas.atlas();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1855-02-06 | No state’s administration of any of the four island groups was settled. \
            Japan claims Etorofu/Iturup and Kunashir/Kunashiri. The Russian Empire claims Etorofu/Iturup.
            1855-02-07 | A boundary was agreed at Shimoda. All four island groups have been administered by Japan since 7 February 1855.
            1900-01-01 | All four island groups have been administered by Japan since 7 February 1855.
            1945-08-30 | Etorofu/Iturup has been administered by the Soviet Union since 28 August 1945. \
            Kunashir/Kunashiri, Shikotan and the Habomai/Khabomai islets have been administered by Japan since 7 February 1855. \
            Japan claims Etorofu/Iturup.
            1945-09-01 | Etorofu/Iturup, Kunashir/Kunashiri and Shikotan have been administered by the Soviet Union, \
            the first since 28 August 1945, the last since 1 September 1945. \
            The Habomai/Khabomai islets have been administered by Japan since 7 February 1855. \
            Japan claims Etorofu/Iturup, Kunashir/Kunashiri and Shikotan.
            1945-09-03 | Etorofu/Iturup, Kunashir/Kunashiri and Shikotan have been administered by the Soviet Union, \
            the first since 28 August 1945, the last since 1 September 1945. \
            Administration of the Habomai/Khabomai islets passed from Japan to the Soviet Union on a day between \
            2 and 5 September 1945; on this day either is possible. \
            Japan claims Etorofu/Iturup, Kunashir/Kunashiri and Shikotan.
            1956-10-19 | Listed with the proposals, on 19 October 1956: Joint Declaration, Article 9 (both heads of government). \
            All four island groups have been administered by the Soviet Union, the first since 28 August 1945, \
            the last since a day between 2 and 5 September 1945. \
            Japan claims all four island groups.
            2020-01-01 | All four island groups have been administered by Russia since 26 December 1991. \
            Japan claims all four island groups.
            """)
    void whoAdministersAndWhoElseClaims(LocalDate day, String sentence) {
        assertEquals(sentence, sentence(ATLAS, day, Perspective.ADMINISTRATION));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1900-01-01 | JAPAN   | Japan holds all four island groups to be its territory. \
            All four island groups have been administered by Japan since 7 February 1855.
            1945-08-30 | JAPAN   | Japan holds Etorofu/Iturup to be its territory. \
            Etorofu/Iturup has been administered by the Soviet Union since 28 August 1945. \
            Japan holds Kunashiri/Kunashir, Shikotan and the Habomai/Khabomai islets to be its territory. \
            Kunashiri/Kunashir, Shikotan and the Habomai/Khabomai islets have been administered by Japan since 7 February 1855.
            2020-01-01 | JAPAN   | Japan holds all four island groups to be its territory. \
            All four island groups have been administered by Russia since 26 December 1991.
            2020-01-01 | RUSSIA  | Russia holds all four island groups to be its territory. \
            All four island groups have been administered by Russia since 26 December 1991.
            1946-02-02 | RUSSIA  | The Soviet Union holds all four island groups to be its territory. \
            All four island groups have been administered by the Soviet Union, the first since 28 August 1945, \
            the last since a day between 2 and 5 September 1945.
            2020-01-01 | NEITHER | Title to all four island groups is shown as undetermined: claimed by Japan and Russia. \
            All four island groups have been administered by Russia since 26 December 1991.
            1850-01-01 | NEITHER | Title to Etorofu/Iturup is shown as undetermined: claimed by Japan and the Russian Empire. \
            No state’s administration of Etorofu/Iturup was settled. \
            No state’s administration of Kunashir/Kunashiri, Shikotan and the Habomai/Khabomai islets was settled.
            """)
    void theSameDayThroughOtherEyes(LocalDate day, Perspective perspective, String sentence) {
        assertEquals(sentence, sentence(ATLAS, day, perspective));
    }

    /** An island that is the party's without any claim in the record looks like its neighbour, but nobody claims it. */
    @Test
    void aClaimToOneIslandIsNotSaidOfAnother() {
        Atlas atlas = SmallAtlas.with(
                List.of(
                        SmallAtlas.control("etorofu", "japan", "..", ".."),
                        SmallAtlas.control("kunashiri", "japan", "..", "..")),
                List.of(SmallAtlas.claim("one", List.of("etorofu"), "japan", "1855", "..", Ground.TREATY)));
        String sentence = sentence(atlas, LocalDate.of(1900, 1, 1), Perspective.JAPAN);
        assertEquals(
                "Japan holds Etorofu/Iturup to be its territory.", sentence.substring(0, sentence.indexOf('.') + 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1945-09-03 | on a day between 2 and 5 September 1945 | 1945-09-02/1945-09-05
            1945-09-03 | in September 1945                       | 1945-09
            1945-09-03 | in 1945                                 | 1945
            1945-09-03 | in about 1945                           | 1945~
            1945-09-03 | on a day between 30 August 1945 and 5 September 1945 | 1945-08-30/1945-09-05
            """)
    void anUncertainChangeSaysWithinWhatItLies(LocalDate day, String when, String date) {
        Atlas atlas = SmallAtlas.with(
                List.of(
                        SmallAtlas.control("etorofu", "japan", "..", date),
                        SmallAtlas.control("etorofu", "ussr", date, "..")),
                List.of());
        String sentence = sentence(atlas, day, Perspective.ADMINISTRATION);
        assertEquals(
                "Administration of Etorofu/Iturup passed from Japan to the Soviet Union " + when
                        + "; on this day either is possible.",
                sentence.substring(0, sentence.indexOf(". ") + 1));
    }

    @Test
    void anUncertainBeginningPassesFromNobody() {
        Atlas atlas = SmallAtlas.with(
                List.of(
                        SmallAtlas.control("etorofu", "", "..", "1850/1855"),
                        SmallAtlas.control("etorofu", "japan", "1850/1855", "..")),
                List.of());
        String sentence = sentence(atlas, LocalDate.of(1852, 1, 1), Perspective.ADMINISTRATION);
        assertEquals(
                "Administration of Etorofu/Iturup by Japan began between 1850 and 1855;"
                        + " on this day it is possible, not certain.",
                sentence.substring(0, sentence.indexOf(". ") + 1));
    }

    @Test
    void anIslandWithoutAKnownBeginningIsNotToldWithTheOthers() {
        Atlas atlas = SmallAtlas.with(
                List.of(
                        SmallAtlas.control("etorofu", "japan", "..", ".."),
                        SmallAtlas.control("kunashiri", "", "..", "1800-01-01"),
                        SmallAtlas.control("kunashiri", "japan", "1800-01-01", ".."),
                        SmallAtlas.control("shikotan", "", "..", "1801-01-01"),
                        SmallAtlas.control("shikotan", "japan", "1801-01-01", "..")),
                List.of());
        String sentence = sentence(atlas, LocalDate.of(1900, 1, 1), Perspective.ADMINISTRATION);
        assertTrue(sentence.contains("Etorofu/Iturup is administered by Japan."), sentence);
        assertFalse(sentence.contains("the first since"), sentence);
    }

    @Test
    void postsAreToldFromTheDayThereWereAny() {
        Atlas atlas = SmallAtlas.with(
                List.of(
                        SmallAtlas.control("etorofu", "", "..", "1799"),
                        SmallAtlas.control("etorofu", "", "1799", "1855-02-07")),
                List.of());
        assertFalse(
                sentence(atlas, LocalDate.of(1700, 1, 1), Perspective.NEITHER).contains("Posts stood"));
        assertTrue(
                sentence(atlas, LocalDate.of(1800, 1, 1), Perspective.NEITHER).contains("Posts stood"));
    }

    @Test
    void aMissingRecordIsNotToldAsNobodysAdministration() {
        Atlas silent = SmallAtlas.with(List.of(), List.of());
        String told = sentence(silent, LocalDate.of(1900, 1, 1), Perspective.ADMINISTRATION);
        assertTrue(told.startsWith("The record says nothing of who administered"), told);
        assertFalse(told.contains("settled"), told);
    }

    @Test
    void aDayAfterTheRecordWasCheckedSaysSo() {
        String lastDay = sentence(ATLAS, LocalDate.of(2026, 11, 1), Perspective.ADMINISTRATION);
        assertFalse(lastDay.contains("last checked"), lastDay);
        String after = sentence(ATLAS, LocalDate.of(2026, 11, 2), Perspective.JAPAN);
        assertTrue(
                after.endsWith("The record was last checked on 1 November 2026; later changes are not in it."), after);
    }

    @Test
    void everyEraAndPerspectiveStandsOnCitations() {
        for (String day : List.of("1855-02-06", "1900-01-01", "1945-08-30", "1945-09-03", "1956-10-19", "2020-01-01")) {
            for (Perspective perspective : Perspective.values()) {
                ViewState view = ViewState.startingOn(LocalDate.parse(day)).seenFrom(perspective);
                assertFalse(new DaySentence(ATLAS, PHRASES).of(view).citations().isEmpty(), day + perspective);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1798-01-01 | In 1798: A post was set up on Etorofu.
            1798-12-31 | In 1798: A post was set up on Etorofu.
            1856-12-01 | Takes effect in December 1856: Treaty of Shimoda, signed on 7 February 1855.
            2006-12-13 | Listed with the proposals, on 13 December 2006: Half by area (a minister).
            """)
    void whatHappenedTookEffectOrWasProposedComesFirst(LocalDate day, String news) {
        String sentence = sentence(ATLAS, day, Perspective.ADMINISTRATION);
        assertTrue(sentence.startsWith(news), sentence);
    }

    @ParameterizedTest
    @CsvSource({"1798-01-02", "1798-12-30", "1855-02-08", "1856-12-15", "2006-12-14"})
    void onOtherDaysThereIsNoNews(LocalDate day) {
        String sentence = sentence(ATLAS, day, Perspective.ADMINISTRATION);
        assertTrue(sentence.startsWith("All four") || sentence.startsWith("No state"), sentence);
    }

    @Test
    void whatIsKnownOnlyToTheYearIsNotTheDaysNews() {
        assertFalse(sentence(ATLAS, LocalDate.of(1798, 6, 1), Perspective.ADMINISTRATION)
                .contains("A post was set up"));
    }

    private static String sentence(Atlas atlas, LocalDate day, Perspective perspective) {
        return new DaySentence(atlas, PHRASES)
                .of(ViewState.startingOn(day).seenFrom(perspective))
                .text();
    }
}
