package org.fourislands.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.fourislands.library.CopyMatching;
import org.fourislands.library.FetchWatch;
import org.fourislands.library.Offer;
import org.fourislands.library.Receipt;
import org.fourislands.library.WorkTaken;
import org.fourislands.storage.shelf.Intake;
import org.fourislands.storage.shelf.ShelfFolder;
import org.fourislands.storage.works.OwnSourceFolder;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The door of a real shelf: what comes through it, and what is told of each. */
final class ShelfDoorTest {
    @TempDir
    private Path folder;

    private ShelfFolder shelf;
    private ShelfDoor door;

    @BeforeEach
    void open() {
        Phrases phrases = Phrases.in(Language.ENGLISH);
        Path library = folder.resolve("library");
        shelf = new ShelfFolder(library);
        OwnSourceFolder own = new OwnSourceFolder(library, phrases, Clock.systemUTC());
        Intake intake = new Intake(shelf, new CopyMatching(List.of(), List.of()), Clock.systemUTC());
        door = new ShelfDoor(() -> intake, () -> new ReadingLists(phrases, own, List.of()), phrases);
    }

    @Test
    void aFileOfNoKnownWorkIsKeptWithWhatItSaysOfItself() throws IOException {
        Receipt.Kept kept = kept(file("page.html", "<title>A page</title><p>Some words about the islands.</p>"));
        assertEquals(Optional.of("A page"), kept.head().title());
        assertEquals(Optional.empty(), kept.copy().source());
        assertEquals(Receipt.News.NEW, kept.news());
        assertEquals(List.of(kept.copy()), shelf.copies());
    }

    @Test
    void theSameBytesTwiceAreThereAlreadyAndStayAsTheyWere() throws IOException {
        Receipt.Kept first = kept(file("one.txt", "Some words about the islands."));
        shelf.assign(first.copy(), Optional.of("a-work"));
        Receipt.Kept again = kept(file("two.txt", "Some words about the islands."));
        assertEquals(Receipt.News.THERE_ALREADY, again.news());
        assertEquals(Optional.of("a-work"), again.copy().source());
        assertEquals("one.txt", again.copy().fileName());
        assertEquals(1, shelf.copies().size());
    }

    @Test
    void whatCannotBeReadIsRefusedInASentenceAndNothingIsKept() throws IOException {
        Receipt receipt = take(file("broken.pdf", "%PDF-1.7 and no more"));
        String why = assertInstanceOf(Receipt.Refused.class, receipt).why();
        assertTrue(why.endsWith("."), why);
        assertEquals(List.of(), shelf.copies());
    }

    @Test
    void aFileThatIsGoneIsRefusedInASentence() {
        Receipt receipt = take(new Offer.InFile(folder.resolve("gone.html")));
        assertTrue(assertInstanceOf(Receipt.Refused.class, receipt).why().contains("could not be opened"));
    }

    @Test
    void whatIsPastedIsKeptAsAFileWouldBe() throws IOException {
        Receipt.Kept kept = assertInstanceOf(
                Receipt.Kept.class, take(new Offer.Pasted("pasted text.txt", "北方領土について Слова about islands.")));
        assertEquals(
                "北方領土について Слова about islands.",
                shelf.text(kept.copy()).orElseThrow().whole());
    }

    @Test
    void aListOfWorksBecomesTheReadersOwnWorks() throws IOException {
        Offer list = file("list.bib", "@book{roe, title={A Book of Straits}, author={Roe, Richard}, year={2001}}");
        Receipt.Listed listed = assertInstanceOf(Receipt.Listed.class, take(list));
        assertEquals(1, listed.count(WorkTaken.News.NEW));
        assertEquals(1, assertInstanceOf(Receipt.Listed.class, take(list)).count(WorkTaken.News.THERE_ALREADY));
        assertEquals(List.of(), shelf.copies());
    }

    @Test
    void aFolderIsTakenWithAllThatIsInIt() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("given/inner"));
        Files.writeString(inner.resolve("b.txt"), "b");
        Files.writeString(folder.resolve("given/a.txt"), "a");
        assertEquals(
                List.of("a.txt", "b.txt"),
                door.files(List.of(folder.resolve("given"))).stream()
                        .map(Offer::name)
                        .toList());
    }

    private Offer file(String name, String content) throws IOException {
        return new Offer.InFile(Files.writeString(folder.resolve(name), content));
    }

    private Receipt.Kept kept(Offer offer) {
        return assertInstanceOf(Receipt.Kept.class, take(offer));
    }

    private Receipt take(Offer offer) {
        return door.take(offer, FetchWatch.patient());
    }
}
