package org.fourislands.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The program's words and the places that ask for them fit. */
class TextsTest {
    private static final Properties TEXTS = House.texts();
    private static final Set<String> KEYS = new TreeSet<>(TEXTS.stringPropertyNames());
    private static final TextKeys CODE = new TextKeys(KEYS);
    private static final Set<String> FILLED_BY_THE_MAP = Set.of("map.north", "map.east");
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*(?:[.-][A-Za-z0-9]+)*");

    @Test
    void everyTextThatTheProgramAsksForIsThere() {
        assertEquals(Set.of(), without(CODE.asked(), KEYS));
    }

    @Test
    void everyTextIsAskedFor() {
        assertEquals(Set.of(), without(KEYS, CODE.asked()));
    }

    @Test
    void aKeyPutTogetherInTheProgramHasKnownWords() {
        assertEquals(List.of(), CODE.unknownBeginnings(), "tell TextKeys which words may follow");
    }

    @Test
    void eachCallHandsOverAsManyValuesAsTheTextHasPlaces() {
        List<String> unfit = TextKeys.calls().stream()
                .filter(call -> KEYS.contains(key(call)) && !FILLED_BY_THE_MAP.contains(key(call)))
                .filter(call -> !call.equals(key(call) + ": " + places(key(call))))
                .toList();
        assertEquals(List.of(), unfit);
    }

    private static String key(String call) {
        return call.substring(0, call.indexOf(':'));
    }

    private static int places(String key) {
        return new MessageFormat(TEXTS.getProperty(key)).getFormatsByArgumentIndex().length;
    }

    @Test
    void keysAreDottedWordsAndStandOnce() {
        List<String> written = House.text(House.TEXTS)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
        Set<String> seen = new HashSet<>();
        assertEquals(List.of(), written.stream().filter(key -> !seen.add(key)).toList());
        assertEquals(
                List.of(),
                written.stream().filter(key -> !KEY.matcher(key).matches()).toList());
        assertEquals(KEYS, seen);
    }

    static Stream<Path> files() {
        return House.files(Path.of("assets/texts")).stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyTextIsAPatternWhosePlacesCountFromZero(Path file) throws IOException {
        Properties texts = new Properties();
        texts.load(Files.newBufferedReader(file));
        List<String> unfit = new ArrayList<>();
        for (String key : texts.stringPropertyNames()) {
            String text = texts.getProperty(key);
            if (!isWholePattern(text) || text.isBlank()) {
                unfit.add(key + "=" + text);
            }
        }
        assertEquals(List.of(), unfit);
    }

    /** It parses, skips no number, and an apostrophe is written twice, since a single one would quote the rest. */
    private static boolean isWholePattern(String text) {
        int places = new MessageFormat(text).getFormatsByArgumentIndex().length;
        boolean allUsed = Stream.iterate(0, i -> i < places, i -> i + 1).allMatch(i -> text.contains("{" + i));
        return allUsed && text.replace("''", "").indexOf('\'') < 0;
    }

    @ParameterizedTest
    @MethodSource("files")
    void aTranslationHasNoKeyAndNoPlaceThatEnglishHasNot(Path file) throws IOException {
        Properties texts = new Properties();
        texts.load(Files.newBufferedReader(file));
        List<String> unfit = texts.stringPropertyNames().stream()
                .filter(key -> !KEYS.contains(key)
                        || new MessageFormat(texts.getProperty(key)).getFormatsByArgumentIndex().length != places(key))
                .toList();
        assertEquals(List.of(), unfit);
    }

    @Test
    void thereAreTexts() {
        assertTrue(KEYS.size() > 100);
        assertTrue(TextKeys.calls().size() > 50);
    }

    private static Set<String> without(Collection<String> all, Collection<String> these) {
        return all.stream().filter(key -> !these.contains(key)).collect(Collectors.toCollection(TreeSet::new));
    }
}
