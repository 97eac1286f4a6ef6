package org.fourislands.storage.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.fourislands.earth.Position;
import org.fourislands.map.Framing;
import org.fourislands.map.Layer;
import org.fourislands.sources.CitationStyle;
import org.fourislands.view.Appearance;
import org.fourislands.view.Aspect;
import org.fourislands.view.ClassHabits;
import org.fourislands.view.ClockHabits;
import org.fourislands.view.ClockKept;
import org.fourislands.view.ClockLook;
import org.fourislands.view.ClockRange;
import org.fourislands.view.Comparison;
import org.fourislands.view.CoordinateForm;
import org.fourislands.view.OtherCalendar;
import org.fourislands.view.Pace;
import org.fourislands.view.Perspective;
import org.fourislands.view.ReadingLook;
import org.fourislands.view.Seen;
import org.fourislands.view.Selection;
import org.fourislands.view.Settings;
import org.fourislands.view.StepKind;
import org.fourislands.view.TextSize;
import org.fourislands.view.Theme;
import org.fourislands.view.ViewState;
import org.fourislands.view.WindowPlace;
import org.fourislands.words.Language;
import org.fourislands.words.NameOrder;
import org.fourislands.words.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {
    private static final Phrases PHRASES = Phrases.in(Language.ENGLISH);
    private static final Settings FULL = new Settings(
            Optional.of(new WindowPlace(-10, 20.5, 1600, 1000, true)),
            Optional.of(new ViewState(
                    LocalDate.of(1956, 10, 19),
                    Optional.of(new Framing(new Position(147.25, 44.5), 320.75)),
                    Perspective.NEITHER,
                    Optional.of(NameOrder.RUSSIAN_FIRST),
                    Set.of(Layer.SEA_LIMITS, Layer.NAMES),
                    Optional.of(Selection.island("habomai/suisho")),
                    Optional.of("joint-declaration-1956"),
                    Optional.of(Comparison.of(
                                    Comparison.Layout.SWIPE,
                                    new Aspect(
                                            Optional.of(LocalDate.of(1875, 5, 7)),
                                            Optional.of(Perspective.JAPAN),
                                            Optional.of("kawana-1998")))
                            .swipedTo(0.25)))),
            new Appearance(Theme.HIGH_CONTRAST, TextSize.LARGER, true, CoordinateForm.DECIMAL, CitationStyle.MLA),
            new Seen(true, true),
            new ClockKept(
                    new ClockLook(
                            Optional.of(ClockRange.of(LocalDate.of(1945, 8, 1), LocalDate.of(1945, 9, 30))),
                            ClockLook.Fold.STRIPS),
                    new ClockHabits(StepKind.DECADE, Pace.QUICK, Set.of(OtherCalendar.OLD_STYLE), false)),
            new ReadingLook(-2, ReadingLook.Tone.SEPIA, 58),
            new ClassHabits(false, 3));

    @TempDir
    Path folder;

    @Test
    void whatIsSavedIsLoaded() {
        SettingsFile file = new SettingsFile(folder.resolve("new"), PHRASES);

        assertEquals(Optional.empty(), file.save(FULL));
        assertEquals(new SettingsReading(FULL, Optional.empty()), file.load());
        file.save(Settings.usual());
        assertEquals(new SettingsReading(Settings.usual(), Optional.empty()), file.load());
    }

    @Test
    void theFirstStartHasTheUsualSettingsAndNoTrouble() {
        assertEquals(new SettingsReading(Settings.usual(), Optional.empty()), new SettingsFile(folder, PHRASES).load());
    }

    @Test
    void aFileOfAnEarlierVersionIsSoundAndLacksOnlyWhatCameLater() throws IOException {
        write("{\"theme\": \"dark\", \"firstStartExplained\": true, \"reducedMotion\": false, \"mapHintsSeen\": true}");
        SettingsReading reading = new SettingsFile(folder, PHRASES).load();

        assertEquals(Optional.empty(), reading.trouble());
        assertEquals(Settings.usual().in(Theme.DARK).explained().hinted(), reading.settings());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "not json", "{\"theme\": \"pink\"}", "{\"theme\": 3}", "{\"colour\": \"dark\"}"})
    void aDamagedFileIsKeptAndToldOf(String damaged) throws IOException {
        write(damaged);
        SettingsReading reading = new SettingsFile(folder, PHRASES).load();

        assertEquals(Settings.usual(), reading.settings());
        assertTrue(reading.trouble().orElseThrow().contains("settings.json.broken"), reading::toString);
        assertEquals(damaged, Files.readString(folder.resolve("settings.json.broken")));
    }

    @Test
    void anEarlierDamagedFileIsNotOverwritten() throws IOException {
        write("first");
        new SettingsFile(folder, PHRASES).load();
        write("second");
        new SettingsFile(folder, PHRASES).load();

        assertEquals("first", Files.readString(folder.resolve("settings.json.broken")));
        assertEquals("second", Files.readString(folder.resolve("settings.json.broken-2")));
    }

    @Test
    void aFileFromBeforeTheClockWasRememberedIsReadWithoutTrouble() throws IOException {
        write("{\"theme\": \"dark\"}");
        SettingsReading reading = new SettingsFile(folder, PHRASES).load();
        assertEquals(Optional.empty(), reading.trouble());
        assertEquals(ClockLook.usual(), reading.settings().clock().look());
    }

    @Test
    void aRangeThatEndsBeforeItBeginsIsLeftOut() throws IOException {
        write("{\"clock\": {\"from\": \"1945-09-30\", \"to\": \"1945-08-01\", \"fold\": \"strips\"}}");
        Settings settings = new SettingsFile(folder, PHRASES).load().settings();
        assertEquals(
                new ClockLook(Optional.empty(), ClockLook.Fold.STRIPS),
                settings.clock().look());
    }

    @Test
    void oneBadValueCostsOnlyItself() throws IOException {
        new SettingsFile(folder, PHRASES).save(FULL);
        write(Files.readString(folder.resolve("settings.json")).replace("1956-10-19", "1956-13-19"));
        Settings settings = new SettingsFile(folder, PHRASES).load().settings();

        assertEquals(Optional.empty(), settings.view());
        assertEquals(FULL.window(), settings.window());
        assertEquals(Theme.HIGH_CONTRAST, settings.appearance().theme());
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldOf() throws IOException {
        Path plainFile = Files.writeString(folder.resolve("plain"), "");

        assertTrue(new SettingsFile(plainFile, PHRASES).save(FULL).orElseThrow().contains("plain"));
    }

    @Test
    void noDamageThrows() throws IOException {
        SettingsFile file = new SettingsFile(folder, PHRASES);
        file.save(FULL);
        byte[] sound = Files.readAllBytes(folder.resolve("settings.json"));
        Random random = new Random(1956);
        for (int i = 0; i < 500; i++) {
            byte[] bytes = sound.clone();
            for (int j = 0; j <= random.nextInt(4); j++) {
                bytes[random.nextInt(bytes.length)] = (byte) "{}[]\",:0-9exNaN".charAt(random.nextInt(15));
            }
            Files.write(folder.resolve("settings.json"), bytes);
            file.load();
            Files.deleteIfExists(folder.resolve("settings.json.broken"));
        }
    }

    private void write(String text) throws IOException {
        Files.write(folder.resolve("settings.json"), text.getBytes(StandardCharsets.UTF_8));
    }
}
