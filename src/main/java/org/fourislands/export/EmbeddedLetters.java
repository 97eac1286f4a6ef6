package org.fourislands.export;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.fourislands.map.Typefaces;
import org.jspecify.annotations.Nullable;

/** Gives a PDF each bundled font once, subset to the signs used. A face of the platform's own becomes outlines. */
public final class EmbeddedLetters extends PdfBoxGraphics2DFontTextDrawer {

    private final Typefaces faces;
    private final Map<Path, PDFont> embedded = new HashMap<>();

    public EmbeddedLetters(Typefaces faces) {
        this.faces = faces;
    }

    @Override
    protected @Nullable PDFont mapFont(Font font, IFontTextDrawerEnv drawing) throws IOException {
        Optional<Path> file = faces.fileOf(font);
        if (file.isEmpty()) {
            return null;
        }
        PDFont known = embedded.get(file.get());
        if (known == null) {
            known = PDType0Font.load(drawing.getDocument(), plain(file.get()), true);
            embedded.put(file.get(), known);
        }
        return known;
    }

    /** Without ligatures: the map sets none, and looking for them takes longer than all the rest. */
    private static TrueTypeFont plain(Path file) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file));
        font.setEnableGsub(false);
        return font;
    }
}
