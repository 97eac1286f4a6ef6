package org.fourislands.ui.present;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fourislands.earth.Position;
import org.fourislands.lessons.Lesson;
import org.fourislands.lessons.PenMark;
import org.fourislands.lessons.Scene;

/**
 * What is drawn by hand on the scenes of a lesson, as one value.
 *
 * @param marks by the id of the scene; those that were kept with the lesson included
 * @param drawn the line under the pen; empty while it is lifted
 */
record Ink(Map<String, List<PenMark>> marks, Optional<Stroke> drawn) {

    Ink {
        marks = Map.copyOf(marks);
    }

    static Ink of(Lesson lesson) {
        Map<String, List<PenMark>> kept = new HashMap<>();
        lesson.scenes().forEach(scene -> kept.put(scene.id(), scene.marks()));
        return new Ink(kept, Optional.empty());
    }

    /** All that is seen of a scene, the line under the pen included. */
    List<PenMark> on(String scene) {
        List<PenMark> all = new ArrayList<>(marks.getOrDefault(scene, List.of()));
        drawn.filter(stroke -> stroke.scene().equals(scene)).map(Stroke::line).ifPresent(all::add);
        return all;
    }

    /** The pen is on the map of a scene, or moves on there. */
    Ink drawing(String scene, Position at) {
        List<Position> line =
                new ArrayList<>(drawn.filter(stroke -> stroke.scene().equals(scene))
                        .map(stroke -> stroke.line().line())
                        .orElse(List.of()));
        line.add(at);
        return new Ink(marks, Optional.of(new Stroke(scene, new PenMark(line))));
    }

    /** The pen is lifted: its line belongs to its scene. A mere point is a dot. */
    Ink lifted() {
        return drawn.map(stroke -> new Ink(with(stroke.scene(), on(stroke.scene())), Optional.empty()))
                .orElse(this);
    }

    /** Without the marks of which a line on screen, as {@code lines} tells them, comes within {@code reach} of a pixel. */
    Ink rubbed(String scene, Point2D.Double at, double reach, Function<PenMark, List<List<Point2D.Double>>> lines) {
        List<PenMark> left = marks.getOrDefault(scene, List.of()).stream()
                .filter(mark -> lines.apply(mark).stream().noneMatch(line -> isNear(line, at, reach)))
                .toList();
        return new Ink(with(scene, left), drawn);
    }

    private static boolean isNear(List<Point2D.Double> line, Point2D.Double at, double reach) {
        for (int i = 0; i < line.size(); i++) {
            Point2D.Double from = line.get(Math.max(0, i - 1));
            Point2D.Double to = line.get(i);
            if (Line2D.ptSegDist(from.x, from.y, to.x, to.y, at.x, at.y) <= reach) {
                return true;
            }
        }
        return false;
    }

    Ink cleared(String scene) {
        return new Ink(with(scene, List.of()), Optional.empty());
    }

    /** The lesson with the marks as they are now. */
    Lesson keptIn(Lesson lesson) {
        List<Scene> scenes = lesson.scenes().stream()
                .map(scene -> scene.marked(marks.getOrDefault(scene.id(), scene.marks())))
                .toList();
        return lesson.with(scenes);
    }

    private Map<String, List<PenMark>> with(String scene, List<PenMark> line) {
        Map<String, List<PenMark>> changed = new HashMap<>(marks);
        changed.put(scene, line);
        return changed;
    }

    /** The line under the pen, and the scene it is drawn on. */
    record Stroke(String scene, PenMark line) {}
}
