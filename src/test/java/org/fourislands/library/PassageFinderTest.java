package org.fourislands.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.fourislands.library.Found.Certainty;
import org.fourislands.sources.Fingerprint;
import org.junit.jupiter.api.Test;

class PassageFinderTest {
    private static final String PASSAGE =
            "The lighthouse-keeper's log for 1899 counts 1,204 ships; “none of them”, he wrote, had asked for a pilot. "
                    + "By 7.5 in the evening the well-known fog had lifted — and the strait lay open.";
    private static final Fingerprint KNOWN = Fingerprints.of(PASSAGE).orElseThrow();

    private static Found in(String copy) {
        return new PassageFinder(copy).find(KNOWN);
    }

    @Test
    void theSameTextIsCertainAndItsPlaceIsTheText() {
        String copy = "Menu Home\n\n" + PASSAGE + "\n\nRead more: ten fogs";
        Found found = in(copy);
        assertThat(found.certainty()).isEqualTo(Certainty.CERTAIN);
        Found.Place place = found.place().orElseThrow();
        assertThat(copy.substring(place.from(), place.to())).isEqualTo(PASSAGE);
    }

    @Test
    void otherQuotationMarksHyphensSpacesAndLineEndsChangeNothing() {
        String copy = PASSAGE.replace('“', '"')
                .replace('”', '"')
                .replace('\'', '’')
                .replace("lighthouse-keeper", "light-\nhouse-\nkeeper")
                .replace("evening", "eve\u00ADning")
                .replace(" — ", " - ")
                .replace(" the ", "\u00A0the\n");
        assertThat(in("Advertisement" + copy + "Share this").certainty()).isEqualTo(Certainty.CERTAIN);
    }

    @Test
    void aPassageDividedBetweenParagraphsOrRunTogetherWithItsNeighboursIsFound() {
        assertThat(in("Before it." + PASSAGE.replace("pilot. By", "pilot.\n\n\nBy") + "After it.")
                        .certainty())
                .isEqualTo(Certainty.CERTAIN);
    }

    @Test
    void whatAPageSetsBetweenAParagraphAndItsListDoesNotMatterWhileItStandsApart() {
        Fingerprint list = Fingerprints.of(PASSAGE + "\n• a first entry of the list\n• a second one, longer")
                .orElseThrow();
        String copy = PASSAGE + "\n\nAdvertisement\n\na first entry of the list\n\na second one, longer";
        assertThat(new PassageFinder(copy).find(list).certainty()).isEqualTo(Certainty.CERTAIN);
        String meddled = PASSAGE + "\n\nNot a first entry of the list\n\na second one, longer";
        assertThat(new PassageFinder(meddled).find(list).certainty()).isEqualTo(Certainty.NEAR);
    }

    @Test
    void aWordPutInIsNeverCertain() {
        assertThat(in(PASSAGE.replace("had lifted", "had not lifted")).certainty())
                .isEqualTo(Certainty.NEAR);
    }

    @Test
    void aChangedNumberIsNotCertain() {
        assertThat(in(PASSAGE.replace("7.5", "75")).certainty()).isEqualTo(Certainty.NEAR);
        assertThat(in(PASSAGE.replace("1899", "1898")).certainty()).isEqualTo(Certainty.NEAR);
    }

    @Test
    void sentencesInAnotherOrderAreNear() {
        int end = PASSAGE.indexOf("By 7.5");
        assertThat(in(PASSAGE.substring(end) + " " + PASSAGE.substring(0, end)).certainty())
                .isEqualTo(Certainty.NEAR);
    }

    @Test
    void anotherTextIsNoneNeverAGuess() {
        assertThat(in("The lighthouse stood in fog; a pilot asked for ships in the strait, and the evening lifted.")
                        .certainty())
                .isEqualTo(Certainty.NONE);
        assertThat(in("").certainty()).isEqualTo(Certainty.NONE);
    }

    @Test
    void russianLettersThatDifferByAMarkAreDifferent() {
        Fingerprint mine = Fingerprints.of("Это мой остров, и мой дом стоит над проливом уже сто лет.")
                .orElseThrow();
        String ours = "Это мои остров, и мой дом стоит над проливом уже сто лет.";
        assertThat(new PassageFinder(ours).find(mine).certainty()).isNotEqualTo(Certainty.CERTAIN);
        String decomposed = "Это мо\u0438\u0306 остров, и мо\u0438\u0306 дом стоит над проливом уже сто лет.";
        assertThat(new PassageFinder(decomposed).find(mine).certainty()).isEqualTo(Certainty.CERTAIN);
    }

    @Test
    void japaneseIsFoundThoughItsLinesAreBroken() {
        String text = "灯台守の日誌によれば、一八九九年にこの海峡を通った船は千二百隻を数えたが、水先案内を頼んだ船は一隻もなかった。";
        Fingerprint known = Fingerprints.of(text).orElseThrow();
        assertThat(new PassageFinder("目次\n" + text.replace("この", "こ\nの"))
                        .find(known)
                        .certainty())
                .isEqualTo(Certainty.CERTAIN);
        assertThat(new PassageFinder(text.replace("千二百", "千三百")).find(known).certainty())
                .isEqualTo(Certainty.NEAR);
    }

    @Property(tries = 200)
    void oneChangedWordIsNearWhereverItStandsAndNeverCertain(
            @ForAll Random random, @ForAll @IntRange(min = 40, max = 200) int length) {
        List<String> words = IntStream.range(0, length)
                .mapToObj(i -> "w" + Integer.toString(random.nextInt(5000), 36))
                .collect(Collectors.toList());
        Fingerprint known = Fingerprints.of(String.join(" ", words)).orElseThrow();
        words.set(random.nextInt(length), "otherwise");
        String copy = "x y z " + String.join(" ", words) + " a b c";
        assertThat(new PassageFinder(copy).find(known).certainty()).isEqualTo(Certainty.NEAR);
    }

    @Property(tries = 200)
    void anyTextIsFoundInAnySurroundings(@ForAll String before, @ForAll String passage, @ForAll String after) {
        Fingerprints.of(passage)
                .ifPresent(known -> assertThat(new PassageFinder(before + "\n" + passage + "\n" + after)
                                .find(known)
                                .certainty())
                        .isEqualTo(Certainty.CERTAIN));
    }
}
