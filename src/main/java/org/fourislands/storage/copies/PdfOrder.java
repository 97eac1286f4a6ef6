package org.fourislands.storage.copies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts the lines of a PDF into the order of reading: column after column, where white space from top to bottom divides them. */
final class PdfOrder {
    private static final double SAME_LINE = 2;
    private static final double GUTTER = 8;
    private static final int FEWEST = 4;

    private PdfOrder() {}

    static List<PdfLine> byColumns(List<PdfLine> lines, Budget budget) {
        return lines.stream().collect(Collectors.groupingBy(PdfLine::page)).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(page -> ordered(page.getValue(), budget).stream())
                .toList();
    }

    static List<PdfLine> byHeight(List<PdfLine> lines) {
        return lines.stream()
                .sorted(Comparator.comparingInt(PdfLine::page)
                        .thenComparingLong(line -> Math.round(line.y() / SAME_LINE))
                        .thenComparingDouble(PdfLine::x))
                .toList();
    }

    /**
     * Divides a page's lines where a gutter runs through all that lie between two lines as wide as the page; what lies above
     * such a line is read before it.
     */
    private static List<PdfLine> ordered(List<PdfLine> page, Budget budget) {
        List<PdfLine> down = new ArrayList<>(byHeight(page));
        double left = down.stream().mapToDouble(PdfLine::x).min().orElse(0);
        double right = down.stream().mapToDouble(PdfLine::right).max().orElse(0);
        double middle = (left + right) / 2;
        List<PdfLine> read = new ArrayList<>();
        List<PdfLine> narrow = new ArrayList<>();
        for (PdfLine line : down) {
            if (line.x() < middle - GUTTER && line.right() > middle + GUTTER) {
                read.addAll(columns(narrow, budget));
                narrow.clear();
                read.add(line);
            } else {
                narrow.add(line);
            }
        }
        read.addAll(columns(narrow, budget));
        return read;
    }

    private static List<PdfLine> columns(List<PdfLine> lines, Budget budget) {
        if (lines.size() < FEWEST) {
            return List.copyOf(lines);
        }
        double left = lines.stream().mapToDouble(PdfLine::x).min().orElse(0);
        double right = lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
        for (double at = left + GUTTER; at < right - GUTTER; at += 1) {
            budget.check();
            double gutter = at;
            List<PdfLine> before =
                    lines.stream().filter(line -> line.right() <= gutter).toList();
            List<PdfLine> after = lines.stream()
                    .filter(line -> line.x() >= gutter + GUTTER / 2)
                    .toList();
            if (!before.isEmpty() && !after.isEmpty() && before.size() + after.size() == lines.size()) {
                List<PdfLine> both = new ArrayList<>(before);
                both.addAll(columns(after, budget));
                return both;
            }
        }
        return List.copyOf(lines);
    }
}
