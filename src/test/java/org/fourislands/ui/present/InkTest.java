package org.fourislands.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.geom.Point2D;
import java.util.List;
import org.fourislands.earth.Position;
import org.fourislands.lessons.Lesson;
import org.fourislands.lessons.PenMark;
import org.junit.jupiter.api.Test;

class InkTest {
    private static final Position A = new Position(146, 43);
    private static final Position B = new Position(147, 44);
    private static final Ink DRAWN =
            Ink.of(ThreeScenes.LESSON).drawing("two", A).drawing("two", B).lifted();

    private static List<List<Point2D.Double>> flat(PenMark mark) {
        return List.of(mark.line().stream()
                .map(at -> new Point2D.Double(at.longitude(), at.latitude()))
                .toList());
    }

    @Test
    void aLineBelongsToTheSceneItWasDrawnOn() {
        assertEquals(List.of(new PenMark(List.of(A, B))), DRAWN.on("two"));
        assertEquals(List.of(), DRAWN.on("one"));
    }

    @Test
    void theLineUnderThePenIsSeenBeforeItIsLifted() {
        Ink drawing = Ink.of(ThreeScenes.LESSON).drawing("one", A);
        assertEquals(1, drawing.on("one").size());
        assertEquals(0, drawing.on("two").size());
    }

    @Test
    void whatIsKeptLiesInTheScenesMarks() {
        Lesson kept = DRAWN.keptIn(ThreeScenes.LESSON);
        assertEquals(1, kept.scenes().get(1).marks().size());
        assertEquals(DRAWN.marks(), Ink.of(kept).marks());
    }

    /** Between two points of the line too, not at its ends alone. */
    @Test
    void theEraserTakesTheMarkItTouches() {
        assertEquals(
                List.of(),
                DRAWN.rubbed("two", new Point2D.Double(146.5, 43.5), 0.1, InkTest::flat)
                        .on("two"));
        assertEquals(DRAWN, DRAWN.rubbed("two", new Point2D.Double(146, 44), 0.1, InkTest::flat));
    }
}
