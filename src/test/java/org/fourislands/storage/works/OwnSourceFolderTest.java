package org.fourislands.storage.works;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fourislands.library.CopyHead;
import org.fourislands.library.ListedWork;
import org.fourislands.library.NewWork;
import org.fourislands.library.WorkTaken;
import org.fourislands.library.WorkTaken.News;
import org.fourislands.sources.Bibliography;
import org.fourislands.sources.Contributor;
import org.fourislands.sources.Source;
import org.fourislands.storage.record.RecordReader;
import org.fourislands.time.HistoricalDate;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnSourceFolderTest {
    private static final NewWork WORK = new NewWork(
            "Samples of the North",
            List.of("Ann Sample", "Ministry of Samples and Such"),
            Optional.of("Sample Times"),
            Optional.of(HistoricalDate.parse("1945-09-02/1945-09-05")),
            "ru",
            Optional.of("https://paper.example/north"),
            Source.Kind.PRESS,
            Source.Side.RUSSIA);

    @TempDir
    private Path library;

    private OwnSourceFolder own;

    @BeforeEach
    void anEmptyFolder() {
        own = folder();
    }

    private OwnSourceFolder folder() {
        return new OwnSourceFolder(library, Phrases.in(Language.ENGLISH), Clock.systemUTC());
    }

    private Path file(String id) {
        return library.resolve("sources").resolve(id + ".json");
    }

    @Test
    void aWorkThatWasAddedIsThereAgainWhole() throws IOException {
        Source added = own.add(WORK);
        assertThat(added.id()).isEqualTo("own-sample-1945-samples");
        assertThat(added.isOwn()).isTrue();
        assertThat(folder().all()).containsExactly(added);
        assertThat(own.known()).containsExactly(added);
        Bibliography b = added.bibliography();
        assertThat(b.authors())
                .containsExactly(
                        new Contributor("Sample", Optional.of("Ann")),
                        new Contributor("Ministry of Samples and Such", Optional.empty()));
        assertThat(b.issued()).contains(HistoricalDate.parse("1945-09-02/1945-09-05"));
    }

    @Test
    void theFileIsCslJsonThatOthersRead() throws IOException {
        Source added = own.add(WORK);
        String written = Files.readString(file(added.id()));
        JsonObject item =
                JsonParser.parseString(written).getAsJsonArray().get(0).getAsJsonObject();
        assertThat(item.get("title").getAsString()).isEqualTo("Samples of the North");
        assertThat(item.get("container-title").getAsString()).isEqualTo("Sample Times");
        WorksRead again = WorksFile.read(written.getBytes(StandardCharsets.UTF_8), "x.json");
        assertThat(again.works()).extracting(ListedWork::bibliography).containsExactly(added.bibliography());
    }

    @Test
    void theSameWorkIsNotAddedTwiceAndAnotherGetsAnIdOfItsOwn() throws IOException {
        Source first = own.add(WORK);
        assertThat(own.add(WORK)).isEqualTo(first);
        NewWork other = new NewWork(
                "Samples of the North, again",
                WORK.authors(),
                Optional.empty(),
                WORK.date(),
                "ru",
                Optional.empty(),
                WORK.kind(),
                WORK.side());
        assertThat(own.add(other).id()).isEqualTo("own-sample-1945-samples-2");
        NewWork unspoken = new NewWork(
                "題",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "ja",
                Optional.empty(),
                Source.Kind.UNCHECKED,
                Source.Side.THIRD);
        assertThat(own.add(unspoken).id()).isEqualTo("own-work");
        assertThat(own.all()).hasSize(3);
    }

    @Test
    void aWorkIsChangedTakenAwayAndPutBack() throws IOException {
        Source added = own.add(WORK);
        Source changed = new Source(
                added.id(),
                added.bibliography(),
                "ja",
                Source.Kind.LAW,
                Source.Side.BOTH,
                added.standpoint(),
                added.rights(),
                added.note());
        own.change(changed);
        assertThat(folder().all()).containsExactly(changed);
        assertThat(own.remove(added.id())).contains(changed);
        assertThat(own.all()).isEmpty();
        own.change(changed);
        assertThat(own.all()).containsExactly(changed);
        assertThat(own.remove("lowy-2016")).isEmpty();
        assertThat(own.remove("../../settings")).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadIsToldAndNeverWrittenOver() throws IOException {
        Source added = own.add(WORK);
        Files.writeString(file(added.id()), "[{\"title\": ");
        assertThat(own.all()).isEmpty();
        assertThat(own.unreadable()).containsExactly(file(added.id()));
        assertThatThrownBy(() -> own.change(added)).isInstanceOf(IOException.class);
        assertThat(own.add(WORK).id()).isEqualTo(added.id() + "-2");
        assertThat(file(added.id())).hasContent("[{\"title\": ");
    }

    @Test
    void manyWhoAddAtOnceLoseNothing() throws IOException {
        IntStream.range(0, 16).parallel().forEach(i -> added(i % 8));
        assertThat(own.all()).hasSize(8).extracting(Source::id).doesNotHaveDuplicates();
    }

    private void added(int number) {
        try {
            folder().add(new NewWork(
                    "Samples of the North " + number,
                    List.of("Ann Sample"),
                    Optional.empty(),
                    Optional.empty(),
                    "en",
                    Optional.empty(),
                    Source.Kind.PRESS,
                    Source.Side.THIRD));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void ofAListOnlyWhatTheRecordDoesNotKnowIsAdded() throws IOException {
        List<Source> record =
                RecordReader.read(Path.of("assets/history")).atlas().sources().sources();
        String known = record.get(0).bibliography().title();
        String list =
                "@book{a, title={" + known + "}}\n@book{b, title={Quite another}}\n@book{c, title={Quite another}}";
        WorksIntake.Taken taken = new WorksIntake(own, record).take(list.getBytes(StandardCharsets.UTF_8), "a.bib");
        assertThat(taken.works())
                .extracting(WorkTaken::news)
                .containsExactly(News.OF_THE_RECORD, News.NEW, News.THERE_ALREADY);
        assertThat(own.all()).hasSize(1);
    }

    @Test
    void noWorkOfTheRecordHasAnIdOfTheReadersOwn() {
        assertThat(RecordReader.read(Path.of("assets/history"))
                        .atlas()
                        .sources()
                        .sources())
                .noneMatch(Source::isOwn);
    }

    @Test
    void aSavedPageTellsWhatItIs() {
        CopyHead head = new CopyHead(
                Optional.of(" Самое важное "),
                List.of("Ann Sample"),
                Optional.of("Sample Times"),
                Optional.of("2018-11-14T06:00:00Z"),
                Optional.empty(),
                Optional.of("https://paper.example/a"));
        NewWork work = ListedWork.from(head).orElseThrow();
        assertThat(work.title()).isEqualTo("Самое важное");
        assertThat(work.language()).isEqualTo("ru");
        assertThat(work.date()).contains(HistoricalDate.parse("2018-11-14"));
        assertThat(ListedWork.from(CopyHead.unsaid())).isEmpty();
    }
}
