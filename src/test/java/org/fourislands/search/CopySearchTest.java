package org.fourislands.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.NIOFSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index of the copies when things go wrong: it is only derived, so that it may be lost, and the answer stays right. */
class CopySearchTest {
    private static final Typed LIGHTHOUSE = Typed.of("lighthouse", PlaceNaming.none());
    private static final int COPIES = 30;

    @TempDir
    private Path folder;

    private final MemoryShelf shelf = new MemoryShelf();

    private CopySearch overCopies(int count) throws IOException {
        IntStream.range(shelf.copies().size(), count)
                .forEach(i -> shelf.put("work-" + i, "Heading " + i, "The lighthouse 灯台 маяк of day " + i));
        CopySearch search = new CopySearch(shelf, folder);
        search.refresh();
        return search;
    }

    private static int found(CopySearch search) {
        return search.find(LIGHTHOUSE, 100).all();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith(IndexWriter.WRITE_LOCK_NAME))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void anEmptyShelfLeavesNoFolderBehind() throws IOException {
        CopySearch search = new CopySearch(shelf, folder.resolve("index"));
        search.refresh();
        assertThat(found(search)).isZero();
        assertThat(folder.resolve("index")).doesNotExist();
    }

    @Test
    void theIndexIsThereAgainAtTheNextStart() throws IOException {
        overCopies(COPIES);
        List<Path> before = files();
        assertThat(found(overCopies(COPIES))).isEqualTo(COPIES);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void damageIsMendedAtTheNextStartWhateverItHit() throws IOException {
        Random random = new Random(1956);
        for (int round = 0; round < 40; round++) {
            overCopies(COPIES);
            List<Path> files = files();
            damage(files.get(random.nextInt(files.size())), random);
            assertThat(found(overCopies(COPIES))).as("round " + round).isEqualTo(COPIES);
        }
    }

    private static void damage(Path file, Random random) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        switch (random.nextInt(3)) {
            case 0 -> Files.delete(file);
            case 1 -> Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
            default -> {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
                Files.write(file, bytes);
            }
        }
    }

    @Test
    void damageWhileTheProgramRunsIsMendedWithIt() throws IOException {
        CopySearch search = overCopies(COPIES);
        for (Path file : files()) {
            Files.write(file, new byte[] {1, 2, 3});
        }
        shelf.put("one-more", "Heading", "Another lighthouse");
        search.refresh();
        assertThat(found(search)).isEqualTo(COPIES + 1);
    }

    @Test
    void anIndexOfAnotherVersionIsMadeAnew() throws IOException {
        try (IndexWriter other = new IndexWriter(new NIOFSDirectory(folder), new IndexWriterConfig())) {
            other.commit();
        }
        assertThat(found(overCopies(3))).isEqualTo(3);
    }

    @Test
    void whileAnotherProgramWritesWhatIsThereIsRead() throws IOException {
        CopySearch search = overCopies(3);
        try (Lock other = new NIOFSDirectory(folder).obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            other.ensureValid();
            shelf.put("one-more", "Heading", "Another lighthouse");
            search.refresh();
            assertThat(found(search)).isEqualTo(3);
            assertThat(found(overCopies(4))).isEqualTo(3);
        }
        search.refresh();
        assertThat(found(search)).isEqualTo(4);
    }

    @Test
    void whereNothingCanBeWrittenTheCopiesAreHeldInMemory() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "a file in the way");
        shelf.put("one", "Heading", "A lighthouse");
        CopySearch search = new CopySearch(shelf, taken.resolve("index"));
        search.refresh();
        assertThat(found(search)).isEqualTo(1);
        shelf.put("two", "Heading", "A lighthouse");
        search.refresh();
        assertThat(found(search)).isEqualTo(2);
    }

    @Test
    void severalProgramsMayWriteAndReadAtOnce() throws Exception {
        IntStream.range(0, COPIES).forEach(i -> shelf.put("work-" + i, "Heading", "A lighthouse"));
        List<CopySearch> programs =
                Stream.generate(() -> new CopySearch(shelf, folder)).limit(4).toList();
        ExecutorService threads = Executors.newFixedThreadPool(programs.size());
        try {
            List<Callable<Integer>> work = programs.stream()
                    .map(program -> (Callable<Integer>) () -> refreshOften(program))
                    .toList();
            for (Future<Integer> most : threads.invokeAll(work)) {
                assertThat(most.get()).isLessThanOrEqualTo(COPIES);
            }
        } finally {
            threads.shutdown();
        }
        for (CopySearch program : programs) {
            program.refresh();
            assertThat(found(program)).isEqualTo(COPIES);
        }
    }

    private static int refreshOften(CopySearch program) throws IOException {
        int most = 0;
        for (int i = 0; i < 5; i++) {
            program.refresh();
            most = Math.max(most, found(program));
        }
        return most;
    }
}
