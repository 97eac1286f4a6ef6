package org.fourislands.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.fourislands.library.FetchWatch;
import org.fourislands.library.Offer;
import org.fourislands.library.Receipt;
import org.fourislands.library.WorkTaken.News;
import org.fourislands.sources.Source;
import org.fourislands.storage.record.RecordReader;
import org.fourislands.storage.works.OwnSourceFolder;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShelfDoorTest {
    private static final Phrases PHRASES = Phrases.in(Language.ENGLISH);
    private static final List<Source> RECORD =
            RecordReader.read(Path.of("assets/history")).atlas().sources().sources();

    @TempDir
    private Path folder;

    private Receipt take(String name, String content) throws IOException {
        OwnSourceFolder own = new OwnSourceFolder(folder.resolve("library"), PHRASES, Clock.systemUTC());
        ShelfDoor door = new ShelfDoor(
                () -> {
                    throw new IllegalStateException("a list is no copy");
                },
                () -> new ReadingLists(PHRASES, own, RECORD),
                PHRASES);
        Path file = Files.writeString(folder.resolve(name), content);
        return door.take(new Offer.InFile(file), FetchWatch.patient());
    }

    @Test
    void aListOfWorksBecomesWorksOfTheReadersOwn() throws IOException {
        String known = RECORD.get(0).bibliography().title();
        Receipt receipt =
                take("a.bib", "@book{a, title={" + known + "}}\n@book{b, title={Quite another}}\n@book{c,}\n");
        assertThat(receipt).isInstanceOfSatisfying(Receipt.Listed.class, listed -> {
            assertThat(listed.count(News.OF_THE_RECORD)).isEqualTo(1);
            assertThat(listed.count(News.NEW)).isEqualTo(1);
            assertThat(listed.trouble())
                    .hasValueSatisfying(trouble -> assertThat(trouble).contains("no title"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.bib", "a.ris", "a.json"})
    void whatHoldsNoWorkIsRefusedInWords(String name) throws IOException {
        assertThat(take(name, "\u0001 nothing of the kind"))
                .isInstanceOfSatisfying(
                        Receipt.Refused.class,
                        refused -> assertThat(refused.why()).isNotBlank());
    }
}
