package org.fourislands.ui.present;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fourislands.earth.Position;
import org.fourislands.lessons.Lesson;
import org.fourislands.lessons.Scene;
import org.fourislands.map.Framing;
import org.fourislands.sources.Citation;
import org.fourislands.view.ViewState;

/** A lesson of three scenes: another day, another part of the earth, both. */
final class ThreeScenes {
    static final Lesson LESSON = new Lesson(
            "three",
            "Three days of the islands",
            "For tests.",
            Optional.of(Duration.ofMinutes(20)),
            List.of(
                    scene("one", "1855-02-07", Optional.empty(), "A line between Etorofu/Iturup and Urup"),
                    scene("two", "1945-09-05", framing(146.2, 43.6, 120), "The last days of a war"),
                    scene("three", "1956-10-19", framing(147, 44.4, 420), "Two islands, after a treaty")));

    private ThreeScenes() {}

    private static Optional<Framing> framing(double longitude, double latitude, double metresPerPixel) {
        return Optional.of(new Framing(new Position(longitude, latitude), metresPerPixel));
    }

    private static Scene scene(String id, String day, Optional<Framing> framing, String title) {
        ViewState first = ViewState.startingOn(LocalDate.parse(day));
        return Scene.of(id, framing.map(first::framing).orElse(first))
                .titled(title)
                .saying("What the class reads of " + title
                        + ", a sentence long enough to fill more than a single line on the" + " wall of the room.")
                .noting("Ask what the class expects first.\n\nThen tell of " + title + ".")
                .citing(List.of(new Citation("declaration", Optional.empty(), Optional.empty(), true)));
    }
}
