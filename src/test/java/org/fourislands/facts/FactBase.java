package org.fourislands.facts;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The researched notes that the record was written from: a folder of Markdown files, named by {@code -Dfacts=DIR}. */
record FactBase(Path folder) {

    /** Skips the running test where no folder is named. */
    static FactBase given() {
        String folder = System.getProperty("facts", "");
        assumeTrue(!folder.isBlank(), "no fact base is named: run with -Dfacts=DIR to compare the record with it");
        return new FactBase(Path.of(folder));
    }

    List<String> lines(String file) {
        try {
            return Files.readAllLines(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cells of all table rows between a heading that begins with {@code heading} and the next heading. */
    List<List<String>> rows(String file, String heading) {
        List<String> lines = lines(file);
        int start = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).startsWith(heading))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(file + " has no heading " + heading));
        int end = IntStream.range(start + 1, lines.size())
                .filter(i -> lines.get(i).startsWith("#"))
                .findFirst()
                .orElse(lines.size());
        List<String> table = lines.subList(start + 1, end).stream()
                .filter(line -> line.startsWith("|") && !line.startsWith("|--"))
                .toList();
        return table.stream().skip(1).map(FactBase::cells).toList();
    }

    private static List<String> cells(String line) {
        String inner = line.strip().replaceAll("^\\||\\|$", "");
        return Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
    }
}
