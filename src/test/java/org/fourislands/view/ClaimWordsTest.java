package org.fourislands.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fourislands.history.Claim;
import org.fourislands.history.SmallAtlas;
import org.fourislands.sources.Statement;
import org.fourislands.time.HistoricalDate;
import org.fourislands.words.Language;
import org.fourislands.words.NameOrder;
import org.fourislands.words.Phrases;
import org.fourislands.words.Text;
import org.junit.jupiter.api.Test;

class ClaimWordsTest {
    private final ClaimWords words =
            new ClaimWords(new DossierWords(SmallAtlas.atlas(), Phrases.in(Language.ENGLISH), NameOrder.ALPHABETICAL));

    @Test
    void eachEntrySaysWhoSpeaksAndHow() {
        assertEquals(
                List.of(
                        "Japan · by treaty",
                        "1951 · narrowed",
                        "Ainu · opposes the claim",
                        "answer of the Soviet Union"),
                labels(LocalDate.of(1960, 1, 1)));
    }

    @Test
    void ofAnOldDayNothingLaterIsTold() {
        assertEquals(List.of("Japan · by treaty"), labels(LocalDate.of(1900, 1, 1)));
    }

    private List<String> labels(LocalDate day) {
        return words.entries(claim(), day).stream()
                .map(entry -> entry.label().orElse(""))
                .toList();
    }

    private static Claim claim() {
        return new Claim(
                "x",
                SmallAtlas.GROUPS,
                "japan",
                SmallAtlas.span("1855", ".."),
                Claim.Ground.TREATY,
                said("It rests on a treaty."),
                List.of(new Claim.Answer("ussr", Optional.of(HistoricalDate.parse("1956")), said("It is denied."))),
                List.of(new Claim.Wording(
                        HistoricalDate.parse("1951"), Claim.Change.NARROWED, said("Less was claimed."))),
                List.of(new Claim.Recognition(
                        "ainu", SmallAtlas.span("1950", ".."), Claim.Stance.OPPOSES, said("It was opposed."))));
    }

    private static Statement said(String words) {
        return new Statement(Text.of(words), List.of(SmallAtlas.cite("treaty-1855", "article 2")));
    }
}
