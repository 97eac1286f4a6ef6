package org.fourislands.app;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.fourislands.export.ShelfJson;
import org.fourislands.library.CopyText;
import org.fourislands.library.Found;
import org.fourislands.library.PassageFinder;
import org.fourislands.library.SavedCopy;
import org.fourislands.sources.KnownPassage;
import org.fourislands.sources.Locator;
import org.fourislands.storage.shelf.ShelfFolder;
import org.fourislands.words.Phrases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code shelf passage SOURCE PARAGRAPH}: the passage in the saved copy, and how sure it is that this is it. */
@Command(name = "passage", description = "A cited paragraph in the saved copy, and how sure the match is.")
final class ShelfPassageCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "SOURCE")
    private String source = "";

    @Parameters(index = "1", paramLabel = "PARAGRAPH", description = "its number in the article, from 1")
    private String paragraph = "";

    @Option(names = "--json", description = "as JSON (docs/command-line.md)")
    private boolean json;

    private final Program program;

    ShelfPassageCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        Phrases phrases = program.phrases();
        if (program.atlas().sources().source(source).isEmpty()) {
            throw new WrongUse(phrases.of("cli.no-source", source));
        }
        KnownPassage passage = known().orElseThrow(() -> new WrongUse(phrases.of("cli.no-passage", source, paragraph)));
        ShelfFolder shelf = program.shelf();
        List<SavedCopy> copies = shelf.copies().stream()
                .filter(copy -> copy.source().equals(Optional.of(source)))
                .toList();
        Optional<ShelfJson.Passage> best = copies.stream()
                .flatMap(copy -> shelf.text(copy).stream().map(text -> in(copy, text, passage)))
                .min(Comparator.comparing(found -> found.found().certainty()));
        if (json) {
            program.print(ShelfJson.passage(source, passage.locator(), best));
        } else {
            told(best).forEach(program::print);
        }
        return best.filter(found -> found.found().certainty() != Found.Certainty.NONE)
                        .isPresent()
                ? Exit.FINE
                : Exit.DATA_PROBLEM;
    }

    private Optional<KnownPassage> known() {
        String asked = paragraph.strip().replaceFirst("(?i)^(paragraph\\s*|p\\.?\\s*|¶\\s*)", "");
        Locator locator = new Locator(Locator.Unit.PARAGRAPH, asked.isEmpty() ? "?" : asked);
        return program.reading().passages().stream()
                .filter(known ->
                        known.source().equals(source) && known.locator().equals(locator))
                .findFirst();
    }

    private static ShelfJson.Passage in(SavedCopy copy, CopyText text, KnownPassage passage) {
        Found found = new PassageFinder(text.whole()).find(passage.fingerprint());
        return new ShelfJson.Passage(
                copy, found, found.place().map(place -> text.whole().substring(place.from(), place.to())));
    }

    private Stream<String> told(Optional<ShelfJson.Passage> best) {
        Phrases phrases = program.phrases();
        if (best.isEmpty()) {
            return Stream.of(phrases.of("shelf.no-copy", source));
        }
        ShelfJson.Passage found = best.get();
        String certainty = phrases.of(
                "shelf.passage." + found.found().certainty().word(),
                found.copy().fileName());
        return Stream.concat(Stream.of(certainty), found.text().stream());
    }
}
