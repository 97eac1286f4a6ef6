package org.fourislands.app;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.fourislands.export.ShelfJson;
import org.fourislands.library.CopyMatching;
import org.fourislands.library.FetchWatch;
import org.fourislands.library.WebAddress;
import org.fourislands.sources.Source;
import org.fourislands.storage.shelf.Intake;
import org.fourislands.words.Phrases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code shelf fetch SOURCE|ADDRESS}: the one command that uses the network, and it says so first. */
@Command(
        name = "fetch",
        description = "Fetch a page from the network and take it in. No other command uses the network.")
final class ShelfFetchCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SOURCE|ADDRESS")
    private String asked = "";

    @Option(names = "--json", description = "as JSON (docs/command-line.md)")
    private boolean json;

    private final Program program;

    ShelfFetchCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        Phrases phrases = program.phrases();
        URI address = address();
        program.complain(phrases.of("shelf.fetch.network", address));
        CopyMatching matching = new CopyMatching(
                program.atlas().sources().all(), program.reading().passages());
        Intake intake = new Intake(program.shelf(), matching, Clock.systemUTC());
        ShelfJson.Entry entry =
                Receipts.entry(address.toString(), new PagesOntoShelf(intake, phrases).take(address, new Told()));
        if (json) {
            program.print(ShelfJson.added(List.of(entry)));
        } else {
            program.print(ShelfWords.told(entry, phrases));
        }
        return entry.trouble().isEmpty() ? program.exit() : Exit.DATA_PROBLEM;
    }

    private URI address() {
        Phrases phrases = program.phrases();
        Optional<Source> source = program.atlas().sources().source(asked);
        if (source.isPresent()) {
            return source.get()
                    .bibliography()
                    .url()
                    .flatMap(WebAddress::read)
                    .orElseThrow(() -> new WrongUse(phrases.of("shelf.fetch.source-without", asked)));
        }
        return WebAddress.read(asked).orElseThrow(() -> new WrongUse(phrases.of("shelf.fetch.no-address", asked)));
    }

    /** Tells someone at a terminal how much came. */
    private final class Told implements FetchWatch {
        private long told;

        @Override
        public void came(long bytes, OptionalLong of) {
            long kilobytes = bytes >> 10;
            if (program.isOnTerminal() && kilobytes >= told + 64) {
                told = kilobytes;
                program.remark("\r" + program.phrases().of("shelf.fetch.progress", Long.toString(kilobytes)) + " ");
            }
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }
}
