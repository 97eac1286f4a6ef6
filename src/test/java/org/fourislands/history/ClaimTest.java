package org.fourislands.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fourislands.sources.Statement;
import org.fourislands.time.DateSpan;
import org.fourislands.time.HistoricalDate;
import org.fourislands.words.Text;
import org.junit.jupiter.api.Test;

class ClaimTest {
    private static final Claim CLAIM = new Claim(
            "japan",
            List.of("etorofu"),
            "japan",
            DateSpan.from(HistoricalDate.parse("1945-08-28")),
            Claim.Ground.INHERENT,
            said("from the beginning"),
            List.of(
                    new Claim.Answer("ussr", Optional.empty(), said("at once")),
                    new Claim.Answer("ussr", Optional.of(HistoricalDate.parse("1961-08")), said("later"))),
            List.of(wording("1956-02-11"), wording("1951-10-19"), wording("2022-04-22")),
            List.of());

    @Test
    void wordingsUpToTheDayComeNewestFirst() {
        assertEquals(
                List.of("1956-02-11", "1951-10-19"),
                CLAIM.wordingsUntil(LocalDate.of(1956, 2, 11)).stream()
                        .map(wording -> wording.date().edtf())
                        .toList());
    }

    @Test
    void noWordingIsToldBeforeItsDay() {
        assertEquals(List.of(), CLAIM.wordingsUntil(LocalDate.of(1951, 10, 18)));
    }

    @Test
    void anAnswerIsToldFromTheDayItCouldBeMade() {
        assertEquals(1, CLAIM.answersOn(LocalDate.of(1961, 7, 31)).size());
        assertEquals(2, CLAIM.answersOn(LocalDate.of(1961, 8, 1)).size());
    }

    private static Claim.Wording wording(String date) {
        return new Claim.Wording(HistoricalDate.parse(date), Claim.Change.STATED, said(date));
    }

    private static Statement said(String words) {
        return new Statement(Text.of(words), List.of());
    }
}
