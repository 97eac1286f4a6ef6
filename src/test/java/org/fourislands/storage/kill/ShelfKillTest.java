package org.fourislands.storage.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The full number of kills is {@link ShelfKillBench}'s. */
class ShelfKillTest {
    private static final int KILLS = 40;

    @TempDir
    private Path folder;

    @Test
    void aKilledProgramLeavesTheShelfWhole() throws IOException, InterruptedException {
        KillRun run = new KillRun(folder, 7);
        run.kill(KILLS);
        assertThat(run.losses()).as(run.told()).isEmpty();
        assertThat(run.midDeed()).as(run.told()).isPositive();
    }

    /** The same without a program of its own: what comes after the fatal step does not reach the disk, not even cleaning up. */
    @Test
    void atEveryStepOfItsWorkTheProgramMayEnd() throws IOException {
        Random chance = new Random(11);
        Path library = Files.createDirectories(folder.resolve("library"));
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        Ledger ledger = new Ledger();
        for (int round = 0; round < 400; round++) {
            // Most are near the beginning, where the steps between the writing of bytes are.
            Fate.Death death = new Fate.Death(1 + chance.nextInt(1 << (2 + chance.nextInt(13))), () -> {});
            Labour labour = new Labour(FatedFiles.under(death, library), inbox, chance.nextLong(), ledger::note);
            while (!death.hasStruck()) {
                try {
                    labour.once();
                } catch (Fate.Killed expected) {
                    assertThat(death.hasStruck()).isTrue();
                }
            }
            Stock stock = Stock.of(library);
            assertThat(stock.broken()).isEmpty();
            assertThat(ledger.differences(stock.there())).isEmpty();
            ledger.goOnFrom(stock.there());
        }
        assertThat(ledger.deeds()).isGreaterThan(100);
    }

    @Test
    void aFullDiskLosesNothingAndLeavesNothingHalfDone() throws IOException {
        Random chance = new Random(13);
        Path library = Files.createDirectories(folder.resolve("library"));
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        Ledger ledger = new Ledger();
        int refused = 0;
        for (int round = 0; round < 100; round++) {
            Fate.FullDisk disk = new Fate.FullDisk(1 + chance.nextInt(30_000));
            Labour labour = new Labour(FatedFiles.under(disk, library), inbox, chance.nextLong(), ledger::note);
            for (int i = 0; i < 12; i++) {
                labour.once();
                Stock stock = Stock.of(library);
                assertThat(stock.broken()).isEmpty();
                assertThat(ledger.differences(stock.there())).isEmpty();
                assertThat(stock.drafts()).isZero();
                ledger.goOnFrom(stock.there());
            }
            refused += disk.refused();
        }
        assertThat(refused).isPositive();
    }

    /** Two that share a shelf, each with its own things; what one reports done the other leaves there. */
    @Test
    void twoAtOnceLoseNothing() throws IOException {
        Path library = Files.createDirectories(folder.resolve("library"));
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        List<List<String>> told = new ArrayList<>();
        CompletableFuture<?>[] both = IntStream.range(0, 2)
                .mapToObj(i -> {
                    List<String> lines = new ArrayList<>();
                    told.add(lines);
                    Labour labour = new Labour(library, inbox, 17 + i, lines::add).onlyAdding();
                    return CompletableFuture.runAsync(
                            () -> IntStream.range(0, 150).forEach(n -> labour.once()));
                })
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(both).join();
        Ledger ledger = new Ledger();
        told.forEach(lines -> lines.forEach(ledger::note));
        Stock stock = Stock.of(library);
        assertThat(stock.broken()).isEmpty();
        assertThat(ledger.differences(stock.there())).isEmpty();
        assertThat(ledger.deeds()).isGreaterThan(200);
    }
}
