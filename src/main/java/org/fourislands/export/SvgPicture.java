package org.fourislands.export;

import java.awt.Dimension;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.fourislands.map.MapPainter;
import org.fourislands.map.NameTag;
import org.fourislands.map.PlatePainter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The map as an SVG drawing: text is text in the bundled families, and title and description can be searched. */
final class SvgPicture {

    private static final String SVG = "http://www.w3.org/2000/svg";

    private SvgPicture() {}

    static void write(OutputStream out, Picture picture) throws IOException {
        Document document = emptyDrawing();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment("");
        context.setPrecision(2);
        SVGGraphics2D graphics = new SVGGraphics2D(context, false);
        graphics.setSVGCanvasSize(new Dimension(picture.width(), picture.height()));
        graphics.clipRect(0, 0, picture.width(), picture.height());
        new PlatePainter(MapPainter.forPaper()).paint(graphics, picture.plate(), picture.palette());
        Element root = graphics.getRoot();
        root.setAttribute("viewBox", "0 0 " + picture.width() + " " + picture.height());
        describe(document, root, picture);
        StringWriter drawn = new StringWriter();
        graphics.stream(root, drawn, true, false);
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(withStandIns(drawn.toString()));
        writer.flush();
    }

    private static Document emptyDrawing() throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            return factory.newDocumentBuilder().getDOMImplementation().createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException impossible) {
            throw new IOException(impossible);
        }
    }

    private static void describe(Document document, Element root, Picture picture) {
        Element words = document.createElementNS(SVG, "desc");
        words.setTextContent(picture.plate().namesShown().stream()
                .map(NameTag::lines)
                .map(lines -> String.join(" · ", lines))
                .distinct()
                .collect(Collectors.joining("\n")));
        Element title = document.createElementNS(SVG, "title");
        title.setTextContent(picture.plate().stamp());
        root.insertBefore(words, root.getFirstChild());
        root.insertBefore(title, words);
    }

    /** A reader without the bundled fonts gets the nearest of his own. */
    private static String withStandIns(String drawing) {
        return drawing.replace("'Noto Serif'", "'Noto Serif', serif")
                .replace("'Noto Sans'", "'Noto Sans', sans-serif")
                .replace("'MotoyaLCedar'", "'MotoyaLCedar', 'Noto Sans CJK JP', sans-serif");
    }
}
