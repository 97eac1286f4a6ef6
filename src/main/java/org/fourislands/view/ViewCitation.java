package org.fourislands.view;

import java.util.Locale;
import org.fourislands.earth.Position;
import org.fourislands.map.Framing;
import org.fourislands.words.Phrases;

/**
 * A view of the map as a paper cites it: the program, the stamp of the picture (day, perspective, projection, data version,
 * that nothing is endorsed), and what part of the earth at what scale.
 */
public record ViewCitation(String title, String stamp, String place) {

    /** Of a picture with this stamp that shows {@code framing}. */
    public static ViewCitation of(String stamp, Framing framing, CoordinateWords coordinates) {
        Phrases phrases = coordinates.phrases();
        Position centre = framing.centre();
        return new ViewCitation(
                phrases.of("program.name"),
                stamp,
                phrases.of(
                        "citation.view.place",
                        coordinates.of(centre),
                        String.format(Locale.ROOT, "%.0f", framing.metresPerPixel())));
    }

    /** In one line, for a style to set. */
    public String words() {
        return title + ": " + stamp + ". " + place;
    }
}
