package org.fourislands.map;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Upright words with their halo, drawn once and then only copied, at whole pixels, where letters are crispest. */
final class LetterSprites implements LetterDrawing {

    /** Pixels, of four bytes: some two hundred names. */
    private static final int REMEMBERED = 1_200_000;

    private static final int ROOM = 4;

    private final Remembered<Key, BufferedImage> sprites =
            new Remembered<>(REMEMBERED, sprite -> sprite.getWidth() * sprite.getHeight());

    private record Key(TextRun run, Color letters, Color halo, float haloWidth, double scale) {}

    @Override
    public void draw(Graphics2D graphics, Mark.Letters letters, Palette palette) {
        AffineTransform turn = graphics.getTransform();
        double scale = turn.getScaleX();
        boolean upright = letters.angle() == 0
                && turn.getShearX() == 0
                && turn.getShearY() == 0
                && turn.getScaleY() == scale
                && scale > 0;
        if (!upright || letters.haloWidth() == 0) {
            LetterDrawing.direct(graphics, letters, palette);
            return;
        }
        Key key = new Key(
                letters.run(),
                palette.colour(letters.shade()),
                palette.colour(letters.halo()),
                letters.haloWidth(),
                scale);
        BufferedImage sprite = sprites.of(key, missing -> drawn(missing, letters, palette));
        int x = (int) Math.round(turn.getTranslateX() + letters.x() * scale);
        int y = (int) Math.round(turn.getTranslateY() + letters.y() * scale);
        graphics.setTransform(new AffineTransform());
        graphics.drawImage(sprite, x - room(scale), y - room(scale) - ascent(key), null);
    }

    private static BufferedImage drawn(Key key, Mark.Letters letters, Palette palette) {
        int width = (int) Math.ceil(key.run.width() * key.scale) + 2 * room(key.scale);
        int height = ascent(key) + (int) Math.ceil(key.run.descent() * 1.3 * key.scale) + 2 * room(key.scale);
        BufferedImage sprite = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = sprite.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.translate(room(key.scale), room(key.scale) + ascent(key));
        graphics.scale(key.scale, key.scale);
        Mark.Letters here =
                new Mark.Letters(letters.run(), 0, 0, 0, letters.shade(), letters.halo(), letters.haloWidth());
        LetterDrawing.direct(graphics, here, palette);
        graphics.dispose();
        return sprite;
    }

    private static int ascent(Key key) {
        return (int) Math.ceil(key.run.ascent() * 1.3 * key.scale);
    }

    private static int room(double scale) {
        return (int) Math.ceil(ROOM * scale);
    }
}
