package org.fourislands.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.fourislands.earth.Position;
import org.fourislands.map.Framing;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;
import org.junit.jupiter.api.Test;

class ViewCitationTest {
    private static final ViewCitation CITED = ViewCitation.of(
            "Who administers · 19 October 1956 · data <2026>",
            new Framing(new Position(146.25, 44.5), 320.4),
            new CoordinateWords(Phrases.in(Language.ENGLISH), CoordinateForm.DECIMAL));

    @Test
    void aViewIsCitedWithItsStampItsMiddleAndItsScale() {
        assertEquals(
                "Four Islands: Who administers · 19 October 1956 · data <2026>. "
                        + "Centre 44.5000° N, 146.2500° E; 320 metres to a pixel",
                CITED.words());
    }
}
