package org.fourislands.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.fourislands.earth.Position;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoordinateWordsTest {
    private static final Phrases PHRASES = Phrases.in(Language.ENGLISH);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            145.85     | 44.12333  | DECIMAL | 44.1233° N, 145.8500° E
            145.85     | 44.12333  | MINUTES | 44° 07.40′ N, 145° 51.00′ E
            146.99999  | 43.99999  | MINUTES | 44° 00.00′ N, 147° 00.00′ E
            -0.0001    | -0.5      | MINUTES | 0° 30.00′ S, 0° 00.01′ W
            -0.5       | -12.25    | DECIMAL | 12.2500° S, 0.5000° W
            """)
    void coordinatesAreWrittenInTheFormChosen(double longitude, double latitude, CoordinateForm form, String expected) {
        assertEquals(expected, new CoordinateWords(PHRASES, form).of(new Position(longitude, latitude)));
    }
}
