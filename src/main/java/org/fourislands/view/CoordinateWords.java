package org.fourislands.view;

import org.fourislands.earth.Position;
import org.fourislands.words.Phrases;

/** Latitude and longitude as people write them, to about ten metres, in the form the reader chose. */
public record CoordinateWords(Phrases phrases, CoordinateForm form) {
    private static final int HUNDREDTHS_OF_A_DEGREE = 6000;
    private static final int TEN_THOUSAND = 10_000;

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
            case DECIMAL ->
                phrases.of("coordinates." + side, decimal(Math.round(Math.abs(degrees) * TEN_THOUSAND), TEN_THOUSAND));
            case MINUTES -> minutes(Math.abs(degrees), side);
        };
    }

    /** Rounded before it is divided, so that there are never sixty minutes. */
    private String minutes(double degrees, String side) {
        long hundredths = Math.round(degrees * HUNDREDTHS_OF_A_DEGREE);
        return phrases.of(
                "coordinates.minutes." + side,
                Long.toString(hundredths / HUNDREDTHS_OF_A_DEGREE),
                (hundredths % HUNDREDTHS_OF_A_DEGREE < 10 * 100 ? "0" : "")
                        + decimal(hundredths % HUNDREDTHS_OF_A_DEGREE, 100));
    }

    /** {@code parts} of {@code whole}, a power of ten; a pattern would be read anew with every move of the pointer. */
    private static String decimal(long parts, long whole) {
        return parts / whole + "." + Long.toString(whole + parts % whole).substring(1);
    }
}
