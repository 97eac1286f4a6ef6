package org.fourislands.storage.lessons;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.lessons.Lesson;
import org.fourislands.lessons.LessonReading;
import org.fourislands.lessons.Scene;
import org.fourislands.lessons.Task;
import org.fourislands.lessons.tasks.Lack;
import org.fourislands.lessons.tasks.RightAnswer;
import org.fourislands.sources.Citation;
import org.fourislands.sources.Locator;
import org.fourislands.storage.record.RecordReader;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The lessons that come with the program say nothing that the record does not bear. */
class TheFourLessonsTest {
    private static final Path RECORD = Path.of("assets/history");
    private static final Atlas ATLAS = RecordReader.read(RECORD).atlas();
    private static final LessonFile FILES = new LessonFile(ATLAS, Phrases.in(Language.ENGLISH));

    /** What the record cites of each work, and whether it was read for anything. */
    private static final Map<String, Boolean> CITED = cited();

    static Stream<Path> files() {
        return Stream.of("four-dates", "two-or-four", "five-articles", "fact-claim-opinion")
                .map(id -> Path.of("assets/lessons", id + ".lesson.json"));
    }

    private static Lesson read(Path file) {
        LessonReading reading = FILES.read(file);
        assertEquals(List.of(), reading.troubles(), file.toString());
        return reading.lesson().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aLessonIsWholeAndSaysSomethingInEveryScene(Path file) {
        Lesson lesson = read(file);
        assertTrue(lesson.scenes().size() >= 6 && lesson.scenes().size() <= 12, lesson.id());
        assertFalse(lesson.about().isBlank());
        assertTrue(lesson.planned().isPresent());
        for (Scene scene : lesson.scenes()) {
            assertFalse(scene.title().isBlank(), scene.id());
            assertFalse(scene.sentence().isBlank(), scene.id());
            assertFalse(scene.notes().isBlank(), scene.id());
            assertFalse(scene.sources().isEmpty(), scene.id());
        }
        assertTrue(
                lesson.scenes().stream()
                                .filter(scene -> scene.task().isPresent())
                                .count()
                        >= 4,
                lesson.id());
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyCitationIsOneThatTheRecordBears(Path file) {
        for (Scene scene : read(file).scenes()) {
            Stream.concat(scene.sources().stream(), scene.task().stream().flatMap(task -> task.citations().stream()))
                    .forEach(citation -> check(citation, scene));
        }
    }

    private static void check(Citation citation, Scene scene) {
        String where = scene.id() + ": " + written(citation);
        assertTrue(ATLAS.sources().source(citation.source()).isPresent(), where);
        boolean told = citation.locator().isEmpty()
                || isInDigest(citation.source(), citation.locator().get());
        boolean known = told || CITED.containsKey(written(citation));
        assertTrue(known, "the record knows no such passage, " + where);
        if (citation.verified()) {
            boolean read = (told && ATLAS.sources().digestOf(citation.source()).isPresent())
                    || CITED.getOrDefault(written(citation), false);
            assertTrue(read, "nobody has read it, " + where);
        } else {
            assertFalse(CITED.getOrDefault(written(citation), false), "it was read, " + where);
        }
    }

    private static boolean isInDigest(String source, Locator at) {
        return ATLAS.sources().digestOf(source).flatMap(digest -> digest.at(at)).isPresent();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyTaskHasAnAnswerThatTheRecordBears(Path file) {
        for (Scene scene : read(file).scenes()) {
            if (scene.task().isEmpty()) {
                continue;
            }
            Task task = scene.task().get();
            RightAnswer right = RightAnswer.of(scene, ATLAS).orElseThrow();
            assertFalse(right.ids().isEmpty(), scene.id());
            assertFalse(right.citations().isEmpty(), scene.id());
            if (task.kind() == Task.Kind.FIND_EVIDENCE) {
                task.right()
                        .forEach(at -> assertTrue(
                                isInDigest(
                                        task.about().get(0), Locator.parse(at).orElseThrow()),
                                scene.id() + ": " + at));
            } else if (task.kind() != Task.Kind.WHICH_ISLANDS) {
                assertEquals(List.of(), task.right(), "reckoned, not given: " + scene.id());
            }
        }
    }

    @Test
    void mapClockAndReaderAreAskedAtLeastOnce() {
        Set<Task.Kind> asked = files().map(TheFourLessonsTest::read)
                .flatMap(lesson -> lesson.scenes().stream())
                .flatMap(scene -> scene.task().stream())
                .map(Task::kind)
                .collect(Collectors.toSet());
        assertEquals(Set.of(Task.Kind.values()), asked);
    }

    @ParameterizedTest
    @MethodSource("files")
    void noQuestionLacksAnything(Path file) {
        read(file).scenes().forEach(scene -> assertEquals(List.of(), Lack.of(scene, ATLAS), scene.id()));
    }

    /** J Japan, S the Soviet Union, R Russia, - not settled; Etorofu/Iturup, Kunashir/Kunashiri, Shikotan, Habomai. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            four-dates,         today,             RRRR, administered by Russia
            four-dates,         before-1855,       ----, no boundary
            four-dates,         shimoda-1855,      JJJJ, administered by Japan
            four-dates,         st-petersburg-1875,JJJJ, Urup to Shumshu
            four-dates,         eve-1945,          JJJJ, administered by Japan
            four-dates,         landings-1945,     SJJJ, The change of administration is under way
            four-dates,         after-1945,        SSSS, administered by the Soviet Union
            four-dates,         declaration-1956,  SSSS, transferred once a peace treaty
            two-or-four,        demand-1955,       SSSS, the Soviet Union administers them
            two-or-four,        tokyo-1993,        RRRR, names all four groups
            two-or-four,        ended-2022,        RRRR, it administers all four groups
            five-articles,      until-1945,        JJJJ, Shumshu
            five-articles,      war-over,          SSSS, a peace treaty is lacking
            fact-claim-opinion, both-claims,       RRRR, who administers the islands
            fact-claim-opinion, not-verified,      SSSS, not verified
            """)
    void whatASceneSaysOfItsDayHeldOnThatDay(String lesson, String id, String held, String said) {
        Scene scene = read(Path.of("assets/lessons", lesson + ".lesson.json"))
                .scene(id)
                .orElseThrow();
        assertTrue(scene.sentence().contains(said), scene.sentence());
        String found = ATLAS.on(scene.view().day()).islands().stream()
                .map(state ->
                        state.control().flatMap(control -> control.party()).orElse("-"))
                .map(party -> party.equals("ussr") ? "S" : party.substring(0, 1).toUpperCase(java.util.Locale.ROOT))
                .collect(Collectors.joining());
        assertEquals(held, found);
    }

    @Test
    void noSentenceTakesASideOutsideQuotationMarks() throws IOException {
        Set<String> phrases = new TreeSet<>();
        walk(JsonParser.parseString(Files.readString(RECORD.resolve("wording.json"))), object -> {
            if (object.has("phrase")) {
                phrases.add(object.get("phrase").getAsString());
            }
        });
        assertFalse(phrases.isEmpty());
        for (Path file : files().toList()) {
            String ours = Files.readString(file).replaceAll("“[^”]*”", "");
            phrases.forEach(phrase -> assertFalse(ours.contains(phrase), file + ": " + phrase));
        }
    }

    private static Map<String, Boolean> cited() {
        Map<String, Boolean> cited = new HashMap<>();
        try (Stream<Path> files = Files.walk(RECORD)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".json")).toList()) {
                walk(JsonParser.parseString(Files.readString(file)), object -> {
                    if (object.has("source") && object.has("verified")) {
                        String at = object.has("at") ? "@" + object.get("at").getAsString() : "";
                        boolean verified = object.get("verified").getAsBoolean();
                        cited.merge(object.get("source").getAsString() + at, verified, Boolean::logicalOr);
                        cited.merge(object.get("source").getAsString(), verified, Boolean::logicalOr);
                    }
                });
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return cited;
    }

    private static void walk(JsonElement element, Consumer<com.google.gson.JsonObject> each) {
        if (element.isJsonObject()) {
            each.accept(element.getAsJsonObject());
            element.getAsJsonObject().entrySet().forEach(field -> walk(field.getValue(), each));
        } else if (element.isJsonArray()) {
            element.getAsJsonArray().forEach(entry -> walk(entry, each));
        }
    }

    private static String written(Citation citation) {
        return citation.source()
                + citation.locator().map(at -> "@" + at.written()).orElse("");
    }
}
