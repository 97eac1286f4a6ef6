package org.fourislands.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Columns of text for a terminal: long cells run over several lines. */
final class TextTable {
    private static final int WIDEST = 36;
    private static final String GAP = "  ";

    private final List<List<List<String>>> rows = new ArrayList<>();
    private final List<String> marks = new ArrayList<>();

    /** {@code mark} stands after the first line. */
    void row(List<String> cells, String mark) {
        rows.add(cells.stream().map(TextTable::wrapped).toList());
        marks.add(mark);
    }

    List<String> lines() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = IntStream.range(0, columns).map(this::width).toArray();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<List<String>> cells = rows.get(i);
            int height = cells.stream().mapToInt(List::size).max().orElse(0);
            for (int line = 0; line < height; line++) {
                lines.add((line(cells, line, widths) + (line == 0 ? marks.get(i) : "")).stripTrailing());
            }
        }
        return lines;
    }

    private int width(int column) {
        return rows.stream()
                .filter(cells -> column < cells.size())
                .flatMap(cells -> cells.get(column).stream())
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static String line(List<List<String>> cells, int which, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            List<String> cell = cells.get(column);
            String text = which < cell.size() ? cell.get(which) : "";
            line.append(text).append(" ".repeat(widths[column] - text.length())).append(GAP);
        }
        return line.toString();
    }

    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>(List.of(""));
        for (String word : Arrays.asList(text.split(" ", -1))) {
            String last = lines.get(lines.size() - 1);
            String longer = last.isEmpty() ? word : last + " " + word;
            if (longer.length() <= WIDEST || last.isEmpty()) {
                lines.set(lines.size() - 1, longer);
            } else {
                lines.add(word);
            }
        }
        return lines;
    }
}
