package org.fourislands.storage.copies;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourislands.library.Block;
import org.fourislands.library.CopyText;

/** Puts lines together to paragraphs, and leaves out heads and feet that run through the pages. */
final class PdfParagraphs {
    private static final double EDGE_LINES = 3;
    private static final double GAP = 1.75;
    private static final double LARGER = 1.15;
    private static final int HEADING_MOST = 120;

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private final double usual;

    private PdfParagraphs(double usual) {
        this.usual = usual;
    }

    static CopyText of(List<PdfLine> lines) {
        List<PdfLine> kept = withoutRunningLines(lines);
        PdfParagraphs put = new PdfParagraphs(
                median(kept.stream().mapToDouble(PdfLine::size).sorted().toArray()));
        double spacing = median(spacings(kept));
        PdfLine before = null;
        for (PdfLine line : kept) {
            if (before != null && put.isNew(before, line, spacing)) {
                put.flush(before);
            }
            put.add(line.text());
            before = line;
        }
        if (before != null) {
            put.flush(before);
        }
        return new CopyText(put.blocks);
    }

    private boolean isNew(PdfLine before, PdfLine line, double spacing) {
        if (isHeading(before) != isHeading(line)) {
            return true;
        }
        double down = line.y() - before.y();
        boolean elsewhere = line.page() != before.page() || down < 0;
        boolean ended = paragraph.toString().matches("(?s).*[.!?。！？”\"»)]\\s*");
        return elsewhere ? ended : down > GAP * spacing;
    }

    private boolean isHeading(PdfLine line) {
        return line.size() > LARGER * usual;
    }

    private void add(String text) {
        boolean divided = paragraph.length() > 1
                && paragraph.charAt(paragraph.length() - 1) == '-'
                && Character.isLetter(paragraph.charAt(paragraph.length() - 2))
                && Character.isLowerCase(text.strip().codePointAt(0));
        if (divided) {
            paragraph.setLength(paragraph.length() - 1);
        } else if (paragraph.length() > 0) {
            paragraph.append(' ');
        }
        paragraph.append(text.strip());
    }

    private void flush(PdfLine last) {
        String text = paragraph.toString().replaceAll("[\\s\\h]+", " ").strip();
        paragraph.setLength(0);
        if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
            boolean heading = isHeading(last) && text.length() <= HEADING_MOST;
            blocks.add(new Block(heading ? Block.Kind.HEADING : Block.Kind.PARAGRAPH, text));
        }
    }

    /** A line at the top or foot of the page that is, but for numbers, the same on most pages. */
    private static List<PdfLine> withoutRunningLines(List<PdfLine> lines) {
        Map<Integer, List<PdfLine>> pages = lines.stream().collect(Collectors.groupingBy(PdfLine::page));
        if (pages.size() < 2) {
            return lines;
        }
        Map<String, Long> edges = pages.values().stream()
                .flatMap(
                        page -> edge(page).stream().map(PdfLine::withoutNumbers).distinct())
                .collect(Collectors.groupingBy(text -> text, Collectors.counting()));
        Set<PdfLine> running = new HashSet<>();
        pages.values()
                .forEach(page -> edge(page).stream()
                        .filter(line -> edges.getOrDefault(line.withoutNumbers(), 0L) * 2 > pages.size())
                        .forEach(running::add));
        return lines.stream().filter(line -> !running.contains(line)).toList();
    }

    private static List<PdfLine> edge(List<PdfLine> page) {
        List<PdfLine> down = PdfOrder.byHeight(page);
        List<PdfLine> edge = new ArrayList<>();
        for (int i = 0; i < down.size(); i++) {
            if (i < EDGE_LINES || i >= down.size() - EDGE_LINES) {
                edge.add(down.get(i));
            }
        }
        return edge;
    }

    private static double[] spacings(List<PdfLine> lines) {
        List<Double> found = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            double down = lines.get(i).y() - lines.get(i - 1).y();
            if (lines.get(i).page() == lines.get(i - 1).page() && down > 1) {
                found.add(down);
            }
        }
        return found.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    private static double median(double[] sorted) {
        return sorted.length == 0 ? 1 : sorted[sorted.length / 2];
    }
}
