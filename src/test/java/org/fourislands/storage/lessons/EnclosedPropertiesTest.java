package org.fourislands.storage.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.fourislands.history.SmallAtlas;
import org.fourislands.lessons.EnclosedCopy;
import org.fourislands.lessons.Enclosures;
import org.fourislands.lessons.Lesson;
import org.fourislands.lessons.SmallLesson;
import org.fourislands.storage.AtomicFile;
import org.fourislands.storage.shelf.ShelfFolder;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;

/** Whatever lies in a lesson's file, and however often it is edited: what is read is what was written. */
class EnclosedPropertiesTest {
    private final LessonFile files = new LessonFile(SmallAtlas.atlas(), Phrases.in(Language.ENGLISH));

    @Property(tries = 60)
    void copiesAndWhatIsToldOfThemSurviveAnyNumberOfEdits(
            @ForAll @Size(max = 5) List<byte[]> copies,
            @ForAll List<String> titles,
            @ForAll @IntRange(min = 1, max = 4) int edits)
            throws Exception {
        Path folder = Files.createTempDirectory("enclosed");
        try {
            Path file = folder.resolve("given.lesson");
            Map<EnclosedCopy, byte[]> all = all(copies, titles);
            Enclosures told = new Enclosures(List.copyOf(all.keySet()), List.of("a-work"));
            write(file, all, told);
            for (int edit = 1; edit <= edits; edit++) {
                Lesson edited = SmallLesson.of(edit);
                LessonFile.write(edited, file, Optional.of(file));
                assertThat(files.read(file).lesson().orElseThrow().scenes()).isEqualTo(edited.scenes());
            }
            assertThat(files.read(file).troubles()).isEmpty();
            assertThat(files.read(file).enclosed()).isEqualTo(told.copies());
            assertThat(EnclosureForm.read(LessonBytes.json(file)).keptOut()).isEqualTo(told.keptOut());
            for (Map.Entry<EnclosedCopy, byte[]> copy : all.entrySet()) {
                assertThat(LessonFolder.bytes(file, copy.getKey())).isEqualTo(copy.getValue());
            }
        } finally {
            clear(folder);
        }
    }

    private static Map<EnclosedCopy, byte[]> all(List<byte[]> copies, List<String> titles) {
        Map<EnclosedCopy, byte[]> all = new LinkedHashMap<>();
        for (byte[] bytes : copies) {
            String name = EnclosedCopy.name(ShelfFolder.sha256(bytes), ".html");
            String title = all.size() < titles.size() ? titles.get(all.size()) : "";
            EnclosedCopy copy = new EnclosedCopy(name, "work-" + all.size(), title, Optional.empty(), bytes.length);
            if (all.keySet().stream().noneMatch(one -> one.name().equals(name))) {
                all.put(copy, bytes);
            }
        }
        return all;
    }

    private static void write(Path file, Map<EnclosedCopy, byte[]> all, Enclosures told) throws IOException {
        AtomicFile.write(file, out -> {
            LessonZip zip = new LessonZip(out);
            for (Map.Entry<EnclosedCopy, byte[]> copy : all.entrySet()) {
                zip.copy(copy.getKey().name(), copy.getValue());
            }
            zip.end(LessonJson.write(SmallLesson.of(1), told));
        });
    }

    private static void clear(Path folder) throws IOException {
        List<Path> left = new ArrayList<>();
        try (Stream<Path> in = Files.list(folder)) {
            in.forEach(left::add);
        }
        assertThat(left).as("no draft is left").hasSize(1);
        Files.delete(left.get(0));
        Files.delete(folder);
    }
}
