package org.fourislands.export.lessons;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.function.UnaryOperator;
import org.fourislands.earth.Position;
import org.fourislands.lessons.PenMark;
import org.fourislands.lessons.Scene;
import org.fourislands.lessons.SceneFraming;
import org.fourislands.map.MapPainter;
import org.fourislands.map.Palette;
import org.fourislands.map.Plate;
import org.fourislands.map.PlatePainter;
import org.fourislands.map.Sheet;

/** The map of a scene with what was drawn on it by hand. */
record SceneMap(Plate plate, List<PenMark> marks) {
    /** The pen of the class's window ({@code .pen-line}). */
    private static final Color PEN = new Color(0xC2, 0x18, 0x5B);

    private static final Color CASING = new Color(255, 255, 255, 210);
    private static final float WIDTH = 3;

    /** The scene's whole part of the earth, in a picture of this size in pixels. */
    static SceneMap of(Scene scene, ScenePlates plates, int width, int height) {
        return new SceneMap(
                plates.plate(SceneFraming.fitted(scene.view(), width, height), width, height), scene.marks());
    }

    /** With a number to fill in for each island's name, and {@code left} of the words that say what is drawn. */
    SceneMap withoutNames(UnaryOperator<String> left) {
        return new SceneMap(plate.showing(BlankNames.in(plate.content(), left)), marks);
    }

    int width() {
        return plate.sheet().width();
    }

    int height() {
        return plate.sheet().height();
    }

    void paint(Graphics2D graphics, MapPainter painter, Palette palette) {
        new PlatePainter(painter).paint(graphics, plate, palette);
        int panels = plate.sheet().arrangement() == Sheet.Arrangement.TWIN ? 2 : 1;
        for (int panel = 0; panel < panels; panel++) {
            Shape clip = graphics.getClip();
            graphics.clip(plate.sheet().area(panel, 1));
            for (PenMark mark : marks) {
                draw(graphics, lineOf(mark, plate.sheet().left(panel)));
            }
            graphics.setClip(clip);
        }
    }

    private static void draw(Graphics2D graphics, Path2D line) {
        graphics.setColor(CASING);
        graphics.setStroke(pen(WIDTH + 2));
        graphics.draw(line);
        graphics.setColor(PEN);
        graphics.setStroke(pen(WIDTH));
        graphics.draw(line);
    }

    private static BasicStroke pen(float width) {
        return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    private Path2D lineOf(PenMark mark, double left) {
        Path2D line = new Path2D.Double();
        for (Position position : mark.line()) {
            Point2D.Double at = plate.viewport().screenOf(position);
            if (line.getCurrentPoint() == null) {
                line.moveTo(left + at.x, at.y);
            }
            line.lineTo(left + at.x, at.y); // a dot is a line to itself
        }
        return line;
    }
}
