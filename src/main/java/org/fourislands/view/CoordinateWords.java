package org.fourislands.view;

import java.util.Locale;
import org.fourislands.earth.Position;
import org.fourislands.words.Phrases;

/** Latitude and longitude as people write them, to about ten metres, in the form the reader chose. */
public record CoordinateWords(Phrases phrases, CoordinateForm form) {
    private static final int HUNDREDTHS_OF_A_DEGREE = 6000;

    public String of(Position at) {
        return phrases.of("coordinates.both", latitude(at), longitude(at));
    }

    /** Latitude above longitude. */
    public String stacked(Position at) {
        return latitude(at) + "\n" + longitude(at);
    }

    private String latitude(Position at) {
        return one(at.latitude(), at.latitude() < 0 ? "south" : "north");
    }

    private String longitude(Position at) {
        return one(at.longitude(), at.longitude() < 0 ? "west" : "east");
    }

    private String one(double degrees, String side) {
        return switch (form) {
            case DECIMAL -> phrases.of("coordinates." + side, String.format(Locale.ROOT, "%.4f", Math.abs(degrees)));
            case MINUTES -> minutes(Math.abs(degrees), side);
        };
    }

    /** Rounded before it is divided, so that there are never sixty minutes. */
    private String minutes(double degrees, String side) {
        long hundredths = Math.round(degrees * HUNDREDTHS_OF_A_DEGREE);
        return phrases.of(
                "coordinates.minutes." + side,
                Long.toString(hundredths / HUNDREDTHS_OF_A_DEGREE),
                String.format(Locale.ROOT, "%05.2f", hundredths % HUNDREDTHS_OF_A_DEGREE / 100.0));
    }
}
