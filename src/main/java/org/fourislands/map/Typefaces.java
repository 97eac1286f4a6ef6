package org.fourislands.map;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;

/**
 * The bundled fonts, each read from its folder when first asked for, and text set in them. A sign that a face lacks comes
 * from the Japanese one, else from the platform's. Safe to share between threads.
 */
public final class Typefaces {

    private static final String JAPANESE_FILE = FontFile.JAPANESE.file();
    private static final FontRenderContext SMOOTH = new FontRenderContext(new AffineTransform(), true, true);
    /** Letters, of some 150 bytes each with their outline. */
    private static final int REMEMBERED_LETTERS = 20_000;

    /** The one sign of JIS X 0208 that no bundled face has, and its twin in looks that all have. */
    private static final char MINUS = '\u2212';

    private static final char DASH = '\u2013';

    private final Path directory;
    private final Map<String, Font> faces = new ConcurrentHashMap<>();
    private final Remembered<Setting, TextRun> runs =
            new Remembered<>(REMEMBERED_LETTERS, run -> run.text().length());
    private final Map<String, Path> files = new ConcurrentHashMap<>();
    private final ConcurrentSkipListSet<String> missing = new ConcurrentSkipListSet<>();

    private record Setting(String text, Lettering lettering, float size, float spacing) {}

    private Typefaces(Path directory) {
        this.directory = directory;
    }

    public static Typefaces in(Path directory) {
        return new Typefaces(directory);
    }

    /** The files that are not there, or could not be read when asked for; the platform's faces stand in for them. */
    public List<String> missingFiles() {
        Stream<String> wanted = Stream.concat(
                Stream.of(JAPANESE_FILE), Arrays.stream(Lettering.values()).map(lettering -> lettering.file));
        Stream<String> absent = wanted.filter(file -> !Files.isReadable(directory.resolve(file)));
        return Stream.concat(absent, missing.stream()).distinct().toList();
    }

    /** The file a font was read from; none for the platform's own. */
    public Optional<Path> fileOf(Font font) {
        return Optional.ofNullable(files.get(font.getPSName()));
    }

    TextRun set(String text, Lettering lettering, float size) {
        return setSpaced(text, lettering, size, 0);
    }

    /** Text with its letters apart, by a part of their size. */
    TextRun setSpaced(String text, Lettering lettering, float size, float spacing) {
        return runs.of(new Setting(text.replace(MINUS, DASH), lettering, size, spacing), this::measured);
    }

    private TextRun measured(Setting setting) {
        List<TextRun.Part> parts = new ArrayList<>();
        Path2D.Float outline = new Path2D.Float();
        float x = 0;
        int at = 0;
        while (at < setting.text.length()) {
            Font font = fontOf(setting.text.codePointAt(at), setting);
            int end = endOfFace(at, font, setting);
            String letters = setting.text.substring(at, end);
            GlyphVector glyphs = font.createGlyphVector(SMOOTH, letters);
            parts.add(new TextRun.Part(letters, font, x));
            outline.append(glyphs.getOutline(x, 0), false);
            x += (float) glyphs.getLogicalBounds().getWidth() + setting.spacing * setting.size;
            at = end;
        }
        outline.trimToSize();
        float width = Math.max(0, x - setting.spacing * setting.size);
        return new TextRun(setting.text, parts, width, setting.size * 0.78f, setting.size * 0.24f, outline);
    }

    private int endOfFace(int start, Font font, Setting setting) {
        int at = start;
        while (at < setting.text.length()) {
            int sign = setting.text.codePointAt(at);
            if (at > start && (setting.spacing > 0 || !fontOf(sign, setting).equals(font))) {
                break;
            }
            at += Character.charCount(sign);
        }
        return at;
    }

    private Font fontOf(int sign, Setting setting) {
        Font first = face(setting.lettering.file, setting.lettering).deriveFont(setting.size);
        if (first.canDisplay(sign)) {
            return first;
        }
        Font second = face(JAPANESE_FILE, setting.lettering).deriveFont(setting.size);
        return second.canDisplay(sign) ? second : standIn(setting.lettering).deriveFont(setting.size);
    }

    private Font face(String file, Lettering lettering) {
        return faces.computeIfAbsent(file, name -> read(name, lettering));
    }

    private Font read(String file, Lettering lettering) {
        Path path = directory.resolve(file);
        try {
            if (Files.isRegularFile(path)) {
                Font font = Font.createFont(Font.TRUETYPE_FONT, path.toFile());
                files.put(font.getPSName(), path);
                return JAPANESE_FILE.equals(file) ? font : font.deriveFont(lettering.standInStyle, 1f);
            }
        } catch (FontFormatException | IOException unreadable) {
            missing.add(file);
            return standIn(lettering);
        }
        missing.add(file);
        return standIn(lettering);
    }

    private static Font standIn(Lettering lettering) {
        return new Font(lettering.standIn, lettering.standInStyle, 1);
    }
}
