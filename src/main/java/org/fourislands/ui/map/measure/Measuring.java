package org.fourislands.ui.map.measure;

import java.util.List;
import java.util.Optional;
import org.fourislands.earth.Position;
import org.fourislands.survey.Course;
import org.fourislands.view.MeasureWords;

/**
 * What is being measured: the points set, whether they enclose an area, and where the next would be.
 *
 * @param reach the point that the pointer or the crosshair is at; empty once the measuring has ended
 */
record Measuring(Course course, Figure figure, Stage stage, Optional<Position> reach) {

    /** What the points are taken for. */
    enum Figure {
        LINE,
        AREA
    }

    /** Whether points are still being set. */
    enum Stage {
        SETTING,
        ENDED
    }

    static final Measuring BEGINNING = new Measuring(Course.NOWHERE, Figure.LINE, Stage.SETTING, Optional.empty());

    /** With one more point; after the end it begins anew. */
    Measuring setting(Position point) {
        if (stage == Stage.ENDED) {
            return new Measuring(Course.NOWHERE.to(point), figure, Stage.SETTING, Optional.empty());
        }
        return new Measuring(course.to(point), figure, stage, reach);
    }

    Measuring reachingTo(Position point) {
        return stage == Stage.ENDED ? this : new Measuring(course, figure, stage, Optional.of(point));
    }

    Measuring reachingNowhere() {
        return new Measuring(course, figure, stage, Optional.empty());
    }

    /** Without its last point, and open to more. */
    Measuring withoutLast() {
        return new Measuring(course.withoutLast(), figure, Stage.SETTING, reach);
    }

    Measuring ended() {
        return course.points().isEmpty() ? this : new Measuring(course, figure, Stage.ENDED, Optional.empty());
    }

    /** Ended on its first point: an area. */
    Measuring closed() {
        return new Measuring(course, Figure.AREA, Stage.ENDED, Optional.empty());
    }

    /** Line for area, area for line. */
    Measuring otherFigure() {
        return new Measuring(course, figure == Figure.LINE ? Figure.AREA : Figure.LINE, stage, reach);
    }

    boolean isArea() {
        return figure == Figure.AREA;
    }

    /** The points set and the one reached for. */
    Course drawn() {
        return reach.filter(point -> !course.points().isEmpty()).map(course::to).orElse(course);
    }

    /** The figures to show. */
    List<String> told(MeasureWords words) {
        return isArea() ? words.enclosed(drawn()) : words.distance(drawn());
    }

    /** The one figure beside the pointer. */
    String brief(MeasureWords words) {
        return isArea() ? words.enclosed(drawn()).get(0) : words.brief(drawn());
    }

    /** The result to copy: only of the points set. */
    String copied(MeasureWords words) {
        return words.copied(isArea() ? words.enclosed(course) : words.distance(course), course);
    }
}
