package org.fourislands.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.fourislands.history.Atlas;
import org.fourislands.history.Claim.Ground;
import org.fourislands.history.SmallAtlas;
import org.fourislands.view.Find.Hit;
import org.fourislands.view.Selection.Kind;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindTest {
    private static final Phrases PHRASES = Phrases.in(Language.ENGLISH);
    private static final Atlas ATLAS = SmallAtlas.atlas();
    private static final Find FIND = new Find(ATLAS, PHRASES);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Suishō                  | habomai/suisho
            suisho                  | habomai/suisho
            SUISHO                  | habomai/suisho
            Suisho\u0304            | habomai/suisho
            水晶島                   | habomai/suisho
            水晶                     | habomai/suisho
            Танфильева              | habomai/suisho
            танфильева              | habomai/suisho
            Shana                   | shana
            Курильск                | shana
            'kurilsk  紗那'          | shana
            'Vries Etorofu'         | etorofu-strait
            'shimoda boundary'      | treaty-1855
            'wrecked  ENVOY'        | treaty-1855
            '7 February 1855 agreed' | treaty-1855
            'half area'             | halves-2006
            'landing begin'         | d1
            """)
    void everyWordOccursWhateverItsCaseAccentsOrScript(String words, String first) {
        List<Hit> hits = FIND.find(words);
        assertTrue(!hits.isEmpty(), words);
        assertEquals(first, hits.get(0).target().id());
    }

    @Test
    void titlesComeFirst() {
        List<Hit> hits = FIND.find("Landing Etorofu");
        assertEquals(
                Optional.of(Selection.event("landing-etorofu")),
                hits.stream().map(Hit::target).findFirst());
        assertTrue(FIND.find("etorofu").size() > 3);
        assertEquals("etorofu", FIND.find("etorofu").get(0).target().id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u3000", "\u0301", "atlantis", "etorofu atlantis", "🗾", ".*", "\\", "%"})
    void whatIsNotThereIsNotFound(String words) {
        assertEquals(List.of(), FIND.find(words));
    }

    @Property
    void anyTextMayBeTyped(@ForAll String words) {
        assertTrue(FIND.find(words).size() < 100);
    }

    @Test
    void theContextShowsTheFirstWordWhereItStands() {
        for (Hit hit : FIND.find("wrecked")) {
            assertTrue(hit.context().contains("wrecked"), hit.context());
        }
        assertTrue(!FIND.find("wrecked").isEmpty());
    }

    /** Signs that fold into several letters must not shift the window off the word. */
    @Test
    void theContextStaysInPlaceBehindSignsThatFoldIntoSeveral() {
        String text = "㎢…№ﬃ".repeat(60) + " the word wrecked stands here " + "㎢…№ﬃ".repeat(60);
        assertTrue(Find.context(text, "wrecked").contains("wrecked"));
    }

    @Test
    void theContextNeverCutsASignInTwo() {
        String text = "𠮷".repeat(100) + "x" + "𠮷".repeat(100);
        String context = Find.context(text, "x");
        assertEquals(context, new String(context.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    /** What has no page of its own opens the page that tells it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            claim soviet-title       | ISLAND   | etorofu
            1946-02-02 shikotan      | ISLAND   | shikotan
            3,166.64 survey          | ISLAND   | etorofu
            5,003 islets             | ISLAND   | etorofu
            yearbook residents       | ISLAND   | shikotan
            line of 1855 claimed     | LINE     | shimoda-line
            new condition            | PROPOSAL | declaration-1956
            other two stay open      | PROPOSAL | declaration-1956
            not carried out          | PROPOSAL | declaration-1956
            shana a note             | PLACE    | shana
            """)
    void everythingTheRecordSaysIsFoundWhereItIsTold(String words, Kind kind, String id) {
        List<Hit> hits = FIND.find(words);
        assertTrue(!hits.isEmpty(), words);
        assertEquals(new Selection(kind, id), hits.get(0).target());
    }

    @Test
    void aClaimOfSeveralIslandsIsFoundOnce() {
        assertEquals(1, FIND.find("claim japan-title").size());
    }

    @Test
    void aClaimToNoIslandIsNotFound() {
        Atlas atlas = SmallAtlas.with(
                List.of(), List.of(SmallAtlas.claim("x", List.of(), "japan", "..", "..", Ground.TREATY)));
        assertEquals(List.of(), new Find(atlas, PHRASES).find("claim x"));
    }
}
