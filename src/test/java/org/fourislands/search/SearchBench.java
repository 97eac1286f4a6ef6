package org.fourislands.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fourislands.bench.Bench;
import org.fourislands.bench.Figures;
import org.fourislands.history.SmallAtlas;
import org.fourislands.library.notes.MemoryNoteBook;
import org.fourislands.storage.DataFolder;
import org.fourislands.storage.record.RecordReader;
import org.fourislands.view.FindRequest;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;

/** Typing into the find field over the whole record and 1,000 saved copies of 3,000 words, in three languages. */
public final class SearchBench implements Bench {
    private static final int COPIES = 1000;
    private static final int WORDS = 3000;
    private static final int ROUNDS = 3;

    @Override
    public void measure(Figures figures) throws IOException {
        Path folder = Files.createTempDirectory("search");
        try {
            measure(figures, folder);
        } finally {
            delete(folder);
        }
    }

    private static void measure(Figures figures, Path folder) throws IOException {
        GeneratedShelf shelf = new GeneratedShelf(COPIES, WORDS);
        double memory = usedMegabytes();
        Search search = searchOver(shelf, folder);
        timedOnce(figures, "search: index of the record and of 1,000 copies, made once", search::prepare);
        figures.add("search: memory held afterwards", "MB", usedMegabytes() - memory);
        figures.add("search: index on disk", "MB", size(folder) / 1e6);
        Search again = searchOver(shelf, folder);
        timedOnce(figures, "search: the same at a later start", again::prepare);
        List<String> words = shelf.someWords();
        type(again, words); // to be warm
        double[] times = new double[0];
        for (int round = 0; round < ROUNDS; round++) {
            times = joined(times, type(again, words));
        }
        figures.add("search: answer to a typed key, record and 1,000 copies", "ms", times);
        figures.add("search: the same, time of the processor", "ms", work(again, words));
        times = typeOnceEach(again, words);
        figures.add("search: answer to two words and a phrase", "ms", times);
    }

    private static Search searchOver(GeneratedShelf shelf, Path folder) {
        Path record = DataFolder.locate(Optional.empty()).record();
        var atlas = Files.isDirectory(record) ? RecordReader.read(record).atlas() : SmallAtlas.atlas();
        return new Search(atlas, Phrases.in(Language.ENGLISH), new Search.Library(shelf, new MemoryNoteBook(), folder));
    }

    /** Every word key by key, as the field asks. */
    private static double[] type(Search search, List<String> words) {
        return keys(words).mapToDouble(typed -> timed(search, typed)).toArray();
    }

    private static double[] typeOnceEach(Search search, List<String> words) {
        double[] times = new double[words.size() - 1];
        for (int i = 0; i < times.length; i++) {
            String both = words.get(i) + " " + words.get(i + 1);
            times[i] = timed(search, i % 2 == 0 ? both : "\"" + both + "\"");
        }
        return times;
    }

    /** What a key costs, however busy the machine is with other things. */
    private static double[] work(Search search, List<String> words) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return keys(words)
                .mapToDouble(typed -> {
                    long start = threads.getCurrentThreadCpuTime();
                    search.find(FindRequest.typed(typed));
                    return (threads.getCurrentThreadCpuTime() - start) / 1e6;
                })
                .toArray();
    }

    private static Stream<String> keys(List<String> words) {
        return words.stream()
                .flatMap(word -> IntStream.rangeClosed(1, word.length()).mapToObj(end -> word.substring(0, end)));
    }

    private static double timed(Search search, String words) {
        long start = System.nanoTime();
        search.find(FindRequest.typed(words));
        return (System.nanoTime() - start) / 1e6;
    }

    private static void timedOnce(Figures figures, String name, Runnable work) {
        long start = System.nanoTime();
        work.run();
        figures.add(name, "ms", (System.nanoTime() - start) / 1e6);
    }

    private static double[] joined(double[] first, double[] second) {
        return DoubleStream.concat(Arrays.stream(first), Arrays.stream(second)).toArray();
    }

    private static double usedMegabytes() {
        System.gc();
        Runtime machine = Runtime.getRuntime();
        return (machine.totalMemory() - machine.freeMemory()) / 1e6;
    }

    private static double size(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.mapToDouble(file -> (double) file.toFile().length()).sum();
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path left, IOException failure) throws IOException {
                Files.delete(left);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
