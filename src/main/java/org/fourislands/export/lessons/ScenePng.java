package org.fourislands.export.lessons;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.fourislands.lessons.Scene;
import org.fourislands.map.MapPainter;
import org.fourislands.map.Palette;

/** A scene as one picture: what stands above its map and below it, and the map between. */
final class ScenePng {
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1100;
    private static final double MARGIN = 36;
    private static final double GAP = 18;
    private static final double TYPE = 2.1;
    private static final double LEAST_MAP = 500;

    private final LessonPress press;
    private final Handout handout;
    private final SceneWords words;
    private final MapPainter painter = MapPainter.forScreen();

    ScenePng(LessonPress press, Handout handout) {
        this.press = press;
        this.handout = handout;
        this.words = new SceneWords(press, handout);
    }

    /** The file's bytes. Where the words are many the picture grows downwards. */
    byte[] of(Scene scene, int number) throws IOException {
        PageType type = new PageType(press.faces(), WIDTH - 2 * MARGIN, TYPE);
        boolean worksheet = handout.has(Handout.Extra.WORKSHEET);
        int blanks = worksheet ? press.atlas().groups().size() : 0;
        SceneColumn column = SceneColumn.of(scene, number, blanks, words, handout, type);
        double around = column.heightAbove() + column.heightBelow() + 2 * GAP + MARGIN;
        double map = Math.max(LEAST_MAP, HEIGHT - around);
        BufferedImage image = new BufferedImage(WIDTH, (int) Math.ceil(map + around), BufferedImage.TYPE_INT_RGB);
        SceneMap named = SceneMap.of(scene, press.plates(), WIDTH, (int) Math.floor(map));
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            double y = column(graphics, column.above(), MARGIN / 3) + GAP;
            SceneMap shown = worksheet ? named.withoutNames(said -> words.withoutAnswer(scene, said)) : named;
            paint(graphics, shown, (int) Math.round(y));
            column(graphics, column.below(), y + named.height());
        } finally {
            graphics.dispose();
        }
        return written(image);
    }

    /** The map alone, {@code scale} pixels for one of it. */
    byte[] map(SceneMap map, double scale) throws IOException {
        BufferedImage image = new BufferedImage(
                (int) Math.round(map.width() * scale),
                (int) Math.round(map.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.scale(scale, scale);
            map.paint(graphics, painter, Palette.light());
        } finally {
            graphics.dispose();
        }
        return written(image);
    }

    private void paint(Graphics2D graphics, SceneMap map, int y) {
        Graphics2D inner = (Graphics2D) graphics.create(0, y, map.width(), map.height());
        try {
            map.paint(inner, painter, Palette.light());
        } finally {
            inner.dispose();
        }
    }

    private static double column(Graphics2D graphics, List<PageItem> items, double top) {
        double y = top;
        for (PageItem item : items) {
            item.draw(graphics, MARGIN, y);
            y += item.height();
        }
        return y;
    }

    private static byte[] written(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
