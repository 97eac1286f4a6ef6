package org.fourislands.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fourislands.library.Block;
import org.fourislands.library.CopyMatching;
import org.fourislands.library.CopyShelf;
import org.fourislands.library.CopyText;
import org.fourislands.library.Fingerprints;
import org.fourislands.library.Found;
import org.fourislands.library.SavedCopy;
import org.fourislands.library.notes.Note;
import org.fourislands.library.notes.NoteSubject;
import org.fourislands.library.notes.Quote;
import org.fourislands.library.reading.CopyOpening;
import org.fourislands.library.reading.KeptPlace;
import org.fourislands.library.reading.KeptPlaces;
import org.fourislands.sources.Citation;
import org.fourislands.sources.KnownPassage;
import org.fourislands.sources.Locator;
import org.fourislands.sources.Source;
import org.fourislands.ui.reading.ReadingWorks;
import org.fourislands.view.BesidePassage;
import org.fourislands.view.Dossier;
import org.fourislands.view.Selection;

/** A shelf with two copies of the article "survey", long enough to scroll; of the declaration there is none. */
final class SampleCopies {
    static final String KNOWN = "The ninth article promises two of the islands once a treaty of peace is in force.";
    static final Locator PARAGRAPH_2 = new Locator(Locator.Unit.PARAGRAPH, "2");
    static final SavedCopy COPY = new SavedCopy(
            "a".repeat(64),
            Optional.of("survey"),
            "survey.html",
            ".html",
            10,
            Instant.parse("2026-11-20T10:00:00Z"),
            Optional.empty(),
            Optional.of("A survey"));

    /** Another of the same work, taken in before, with the same words in it. */
    static final SavedCopy OLDER = new SavedCopy(
            "b".repeat(64),
            Optional.of("survey"),
            "older.html",
            ".html",
            10,
            Instant.parse("2026-10-20T10:00:00Z"),
            Optional.empty(),
            Optional.of("An older survey"));

    /** A note on the known passage of the latest copy. */
    static final Note NOTE = Note.on(
                    NoteSubject.of(COPY),
                    Quote.of(text().whole(), placeOf(KNOWN)),
                    Optional.empty(),
                    Instant.parse("2026-11-21T10:00:00Z"))
            .saying("a word of mine");

    private static Found.Place placeOf(String words) {
        int from = text().whole().indexOf(words);
        return new Found.Place(from, from + words.length());
    }

    private SampleCopies() {}

    /** The article, with the bibliography of another work. */
    static Source survey(Source like) {
        return new Source(
                "survey",
                like.bibliography(),
                like.language(),
                Source.Kind.ARTICLE,
                like.side(),
                like.standpoint(),
                like.rights(),
                like.note());
    }

    /** A statement that cites the article at places that are in the copy, and that are not. */
    static Dossier.Entry told() {
        return Dossier.Entry.of(
                "Talks were held.",
                Stream.of("paragraph 2", "paragraph 3", "page 7")
                        .map(at -> new Citation("survey", Locator.parse(at), Optional.empty(), true))
                        .toList());
    }

    static CopyText text() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block(Block.Kind.HEADING, "A survey of the talks"));
        IntStream.range(0, 40)
                .mapToObj(i -> new Block(
                        Block.Kind.PARAGRAPH,
                        "Filler " + i + " tells at some length of ships, fog and fish, and of cafés in the port."))
                .forEach(blocks::add);
        blocks.add(new Block(Block.Kind.PARAGRAPH, KNOWN));
        blocks.add(new Block(Block.Kind.PARAGRAPH, "The end of the survey, with another café."));
        return new CopyText(blocks);
    }

    static ReadingWorks works() {
        KnownPassage known =
                new KnownPassage("survey", PARAGRAPH_2, Fingerprints.of(KNOWN).orElseThrow());
        KnownPassage missing = new KnownPassage(
                "survey",
                new Locator(Locator.Unit.PARAGRAPH, "3"),
                Fingerprints.of("A passage about lighthouses that this copy leaves out, as copies do now and then.")
                        .orElseThrow());
        BesidePassage beside = new BesidePassage(
                List.of(Dossier.Entry.of("Two islands are promised.", List.of()).labelled("agrees", Dossier.Tone.GOOD)),
                List.of(Dossier.Entry.of("The joint declaration", List.of()).opening(Selection.event("declared"))),
                Set.of("shikotan"));
        return new ReadingWorks(
                new CopyOpening(new OneWork(), new CopyMatching(List.of(), List.of(known, missing))),
                new PlacesInMind(),
                source -> Map.of(PARAGRAPH_2, beside));
    }

    /** Holds the copies of the one work. */
    private static final class OneWork implements CopyShelf {
        @Override
        public List<SavedCopy> copies() {
            return List.of(COPY, OLDER);
        }

        @Override
        public Optional<CopyText> text(SavedCopy copy) {
            return Optional.of(SampleCopies.text());
        }

        @Override
        public Path original(SavedCopy copy) {
            return Path.of("survey.html");
        }

        @Override
        public SavedCopy assign(SavedCopy copy, Optional<String> source) {
            return copy;
        }

        @Override
        public void remove(SavedCopy copy) throws IOException {
            throw new IOException("it stays");
        }
    }

    /** Keeps places while the test runs. */
    private static final class PlacesInMind implements KeptPlaces {
        private final Map<String, KeptPlace> places = new ConcurrentHashMap<>();

        @Override
        public Optional<KeptPlace> of(SavedCopy copy) {
            return Optional.ofNullable(places.get(copy.sha256()));
        }

        @Override
        public void keep(SavedCopy copy, KeptPlace place) {
            places.put(copy.sha256(), place);
        }
    }
}
