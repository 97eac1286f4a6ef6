package org.fourislands.storage.lessons;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourislands.history.Atlas;
import org.fourislands.lessons.EnclosedCopy;
import org.fourislands.lessons.Lesson;
import org.fourislands.lessons.LessonEdits;
import org.fourislands.lessons.SmallLesson;
import org.fourislands.library.CopyText;
import org.fourislands.library.SavedCopy;
import org.fourislands.sources.Citation;
import org.fourislands.sources.Source;
import org.fourislands.storage.record.RecordReader;
import org.fourislands.storage.shelf.ShelfFolder;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;
import org.junit.jupiter.api.io.TempDir;

/** A library and its lessons in a folder of their own, and copies to go with a lesson. */
abstract class EnclosedFolder {
    static final Atlas ATLAS = RecordReader.read(Path.of("assets/history")).atlas();
    static final List<Source> FREE =
            ATLAS.sources().sources().stream().filter(Redistribution::isFree).toList();

    @TempDir
    @SuppressWarnings("NullAway") // filled by the test engine
    Path folder;

    ShelfFolder shelf() {
        return new ShelfFolder(folder.resolve("library"));
    }

    LessonFolder lessons() {
        return new LessonFolder(
                Path.of("assets/lessons"),
                folder.resolve("library/lessons"),
                ATLAS,
                shelf(),
                Phrases.in(Language.ENGLISH));
    }

    SavedCopy keep(String work, String words) throws IOException {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        return shelf().keep(
                        new SavedCopy(
                                ShelfFolder.sha256(bytes),
                                Optional.of(work),
                                "saved.txt",
                                ".txt",
                                bytes.length,
                                Instant.EPOCH,
                                Optional.of("https://paper.example/four"),
                                Optional.of("A page")),
                        bytes,
                        new CopyText(List.of()));
    }

    static Lesson citing(List<Source> works) {
        return LessonEdits.changing(
                SmallLesson.of(2),
                "scene-1",
                scene -> scene.citing(works.stream()
                        .map(work -> new Citation(work.id(), Optional.empty(), Optional.empty(), true))
                        .toList()));
    }

    /** Two free copies in a file to be given away. */
    Path passedOn() throws IOException {
        keep(FREE.get(0).id(), "one text");
        keep(FREE.get(1).id(), "another text");
        Path file = folder.resolve("given.lesson");
        lessons().passOn(citing(FREE.subList(0, 2)), file, Optional.empty());
        return file;
    }

    List<String> texts(Path file) throws Exception {
        List<String> texts = new ArrayList<>();
        for (EnclosedCopy copy : lessons().open(file).enclosed()) {
            texts.add(new String(LessonFolder.bytes(file, copy), StandardCharsets.UTF_8));
        }
        return texts.stream().sorted().toList();
    }
}
