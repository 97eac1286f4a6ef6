package org.fourislands.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fourislands.map.Coast;
import org.fourislands.map.MapContent;
import org.fourislands.map.MapLimits;
import org.fourislands.map.MapScene;
import org.fourislands.map.Palette;
import org.fourislands.map.SampleContent;
import org.fourislands.map.SampleGeography;
import org.fourislands.map.SceneWords;
import org.fourislands.map.Typefaces;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;

/** A digit that changed in small letters is too little for a likeness of pixels to tell: words are compared as words, each sign. */
class WordsInFilesTest {
    private static final Typefaces FACES = Typefaces.in(Path.of("assets", "fonts"));
    private static final Coast COAST = SampleGeography.coast();

    @Test
    void aDrawingHoldsTheWordsOfTheScreenSignBySign() throws Exception {
        MapScene scene = scene(SampleContent.of1956());
        assertEquals(signs(SceneWords.of(scene)), signs(List.of(svg(scene))));
    }

    @Test
    void aDocumentHoldsTheWordsOfTheScreenSignBySign() throws IOException {
        MapScene scene = scene(SampleContent.of1956());
        assertEquals(signs(SceneWords.of(scene)), signs(List.of(pdf(scene))));
    }

    @Test
    void anotherDigitIsAnotherText() {
        MapContent right = SampleContent.of1956();
        MapContent wrong = right.saying(right.stamp().replace("1956", "1955"), right.legendTitle(), right.legend());
        assertNotEquals(signs(SceneWords.of(scene(right))), signs(SceneWords.of(scene(wrong))));
    }

    /** Without the spaces, which a reader of a document guesses from distances. */
    private static String signs(List<String> words) {
        return String.join("", words).replaceAll("[\\s\\p{Z}]+", "");
    }

    private static MapScene scene(MapContent content) {
        return MapScene.compose(COAST, content, MapLimits.of(COAST).home(1000, 640), FACES);
    }

    private static String svg(MapScene scene) throws Exception {
        DocumentBuilderFactory reader = DocumentBuilderFactory.newInstance();
        reader.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        NodeList texts = reader.newDocumentBuilder()
                .parse(new ByteArrayInputStream(saved(scene, PictureFormat.SVG)))
                .getElementsByTagName("text");
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < texts.getLength(); i++) {
            words.append(texts.item(i).getTextContent());
        }
        return words.toString();
    }

    private static String pdf(MapScene scene) throws IOException {
        try (PDDocument document = Loader.loadPDF(saved(scene, PictureFormat.PDF))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSuppressDuplicateOverlappingText(false);
            return stripper.getText(document);
        }
    }

    private static byte[] saved(MapScene scene, PictureFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PictureExport.write(out, format, new Picture(scene, Palette.light(), FACES, 1));
        return out.toByteArray();
    }
}
