package org.fourislands.storage.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fourislands.library.Found;
import org.fourislands.library.notes.Highlight;
import org.fourislands.library.notes.Note;
import org.fourislands.library.notes.NoteSubject;
import org.fourislands.library.notes.Quote;
import org.fourislands.sources.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteFolderTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final NoteSubject SUBJECT = new NoteSubject(Optional.of("ab".repeat(32)), Optional.of("lowy-2016"));

    @TempDir
    private Path library;

    private NoteFolder book;

    @BeforeEach
    void anEmptyBook() {
        book = new NoteFolder(library, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static Note fresh() {
        return Note.on(
                SUBJECT,
                Quote.of("Before. “Слово”, 語 after.", new Found.Place(8, 18)),
                Locator.parse("paragraph 5"),
                NOW);
    }

    private Path file(Note note) {
        return library.resolve("notes").resolve(note.id() + ".json");
    }

    @Test
    void aKeptNoteIsThereAgainWhole() throws IOException {
        Note highlighted = book.save(fresh().marked(Highlight.PINK));
        Note said = book.save(fresh().saying("Why “pier”?\n\nSee </script> 島"));
        Note onTheWork = book.save(Note.on(NoteSubject.ofSource("own-x"), Optional.empty(), NOW));
        assertThat(new NoteFolder(library, Clock.systemUTC()).notes().notes())
                .containsExactlyInAnyOrder(highlighted, said, onTheWork);
        assertThat(book.notes().ofSource("lowy-2016")).containsExactlyInAnyOrder(highlighted, said);
    }

    @Test
    void itIsAnAnnotationAsTheStandardWritesIt() throws IOException {
        Note note = book.save(fresh().saying("why?"));
        JsonObject json = NoteReading.object(Files.readString(file(note))).orElseThrow();
        assertThat(json.get("@context").getAsString()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
        assertThat(json.get("id").getAsString()).isEqualTo("urn:uuid:" + note.id());
        assertThat(json.get("type").getAsString()).isEqualTo("Annotation");
        assertThat(json.getAsJsonObject("body").get("type").getAsString()).isEqualTo("TextualBody");
        JsonObject target = json.getAsJsonObject("target");
        assertThat(target.get("source").getAsString())
                .isEqualTo("ni:///sha-256;q6urq6urq6urq6urq6urq6urq6urq6urq6urq6urq6s");
        assertThat(target.getAsJsonArray("selector").toString())
                .isEqualTo("[{'type':'TextQuoteSelector','exact':'“Слово”, 語','prefix':'Before. ','suffix':' after.'},"
                                .replace('\'', '"')
                        + "{'type':'TextPositionSelector','start':8,'end':18},".replace('\'', '"')
                        + "{'type':'FragmentSelector','value':'paragraph 5'}]".replace('\'', '"'));
    }

    @Test
    void whatAnotherWindowWroteMeanwhileStaysAndSoDoesThis() throws IOException {
        Note first = book.save(fresh().saying("one"));
        Note there = book.save(first.saying("from the other window"));
        Note here = book.save(first.saying("from this window"));
        assertThat(here.id()).isNotEqualTo(first.id());
        assertThat(book.notes().notes()).containsExactlyInAnyOrder(there, here);
    }

    @Test
    void keepingWhatIsKeptChangesNothing() throws IOException {
        Note kept = book.save(fresh().saying("one"));
        assertThat(book.save(kept)).isEqualTo(kept);
        assertThat(book.save(kept.saying("two").saying("one"))).isEqualTo(kept);
    }

    @Test
    void aNoteTakenAwayCanBePutBack() throws IOException {
        Note kept = book.save(fresh().saying("one"));
        Optional<Note> removed = book.remove(kept);
        assertThat(book.notes().notes()).isEmpty();
        assertThat(book.remove(kept)).isEmpty();
        Note back = book.save(removed.orElseThrow());
        assertThat(back.saysTheSameAs(kept)).isTrue();
        assertThat(back.id()).isEqualTo(kept.id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{\"id\": 1}",
                "{\"target\": []}",
                "{\"id\":\"urn:uuid:x\",\"created\":\"2026-01-01T00:00:00Z\",\"target\":{\"source\":\"ni:///sha-256;%%\"}}",
                "{\"id\":\"urn:uuid:x\",\"created\":\"yesterday\",\"target\":{\"source\":\"four-islands:source/x\"}}"
            })
    void aFileThatCannotBeReadIsToldAndNeverWrittenOver(String broken) throws IOException {
        Note kept = book.save(fresh().saying("one"));
        Files.writeString(file(kept), broken);
        assertThat(book.notes().unreadable()).containsExactly(file(kept));
        Note again = book.save(kept.saying("two"));
        assertThat(book.notes().notes()).containsExactly(again);
        assertThat(book.remove(kept)).isEmpty();
        assertThat(file(kept)).hasContent(broken);
    }

    @Test
    void bytesThatAreNoTextAreToldToo() throws IOException {
        Note kept = book.save(fresh());
        Files.write(file(kept), new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) 0xd8});
        assertThat(book.notes().unreadable()).hasSize(1);
    }

    @Test
    void whatAnotherProgramAddedStays() throws IOException {
        Note kept = book.save(fresh().saying("one"));
        Files.writeString(
                file(kept), Files.readString(file(kept)).replaceFirst("\\{", "{ \"creator\": {\"name\": \"Ann\"},"));
        Note changed = book.save(kept.saying("two"));
        assertThat(Files.readString(file(kept))).contains("\"Ann\"", "\"two\"").doesNotContain("one");
        assertThat(book.notes().notes()).containsExactly(changed);
    }

    @Test
    void aNoteBeyondAllMeasureIsRefusedAndTheOldOneStays() throws IOException {
        Note kept = book.save(fresh().saying("one"));
        assertThatThrownBy(() -> book.save(kept.saying("x".repeat(5 << 20)))).isInstanceOf(IOException.class);
        assertThat(book.notes().notes()).containsExactly(kept);
    }

    /** Each takes the note as it was at first, so that every change but one is a clash. */
    @Test
    void ofManyWhoChangeOneNoteAtOnceNobodyLosesAWord() throws IOException {
        Note first = book.save(fresh().saying("0"));
        IntStream.rangeClosed(1, 24).parallel().forEach(i -> {
            try {
                new NoteFolder(library, Clock.systemUTC()).save(first.saying("version " + i));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        List<String> words = book.notes().notes().stream().map(Note::words).toList();
        assertThat(words).hasSize(24).doesNotHaveDuplicates().doesNotContain("0");
    }
}
