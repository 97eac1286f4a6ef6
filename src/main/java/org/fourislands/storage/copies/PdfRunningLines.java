package org.fourislands.storage.copies;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Leaves out the heads and feet of pages: page numbers, dates, the name of the paper. */
final class PdfRunningLines {
    private static final int EDGE_LINES = 3;
    private static final double APART = 1.8;

    private PdfRunningLines() {}

    /** A line at the top or foot of the page that is, but for numbers, the same on most pages. */
    static List<PdfLine> withoutRepeated(List<PdfLine> lines) {
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

    /** Without what stands apart at the top or foot of a page, even if on that page alone. */
    static List<PdfLine> withoutApart(List<PdfLine> lines) {
        double apart = APART * PdfParagraphs.spacing(lines);
        Set<PdfLine> left = new HashSet<>();
        lines.stream().collect(Collectors.groupingBy(PdfLine::page)).values().forEach(page -> {
            List<PdfLine> down = PdfOrder.byHeight(page);
            left.addAll(down.subList(0, head(down, apart)));
            left.addAll(down.subList(foot(down, apart), down.size()));
        });
        return lines.stream().filter(line -> !left.contains(line)).toList();
    }

    private static int head(List<PdfLine> down, double apart) {
        for (int i = 1; i <= Math.min(EDGE_LINES, down.size() - 1); i++) {
            if (down.get(i).y() - down.get(i - 1).y() > apart) {
                return i;
            }
        }
        return 0;
    }

    private static int foot(List<PdfLine> down, double apart) {
        for (int i = down.size() - 1; i >= Math.max(1, down.size() - EDGE_LINES); i--) {
            if (down.get(i).y() - down.get(i - 1).y() > apart) {
                return i;
            }
        }
        return down.size();
    }
}
