package org.fourislands.search;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fourislands.library.Block;
import org.fourislands.library.CopyShelf;
import org.fourislands.library.CopyText;
import org.fourislands.library.SavedCopy;

/** Copies of made-up words, a third of them each in English, Japanese and Russian: some words are frequent, most are rare. */
final class GeneratedShelf implements CopyShelf {
    private static final int VOCABULARY = 20_000;
    private static final int PARAGRAPH = 75;
    private static final List<List<String>> SYLLABLES = List.of(
            List.of(
                    "ka", "tor", "is", "land", "e", "min", "ster", "ing", "pol", "re", "shi", "ment", "al", "un", "tre",
                    "ed"),
            List.of("国", "島", "後", "北", "方", "領", "土", "の", "は", "を", "条", "約", "択", "捉", "カ", "ン", "た", "す", "海", "会"),
            List.of(
                    "ос", "тров", "ку", "на", "ши", "рин", "ский", "до", "го", "вор", "ми", "ни", "стр", "ов", "ал",
                    "ение"));

    private final List<SavedCopy> copies;
    private final List<List<String>> vocabularies;
    private final int words;

    GeneratedShelf(int count, int words) {
        this.words = words;
        this.vocabularies = SYLLABLES.stream().map(GeneratedShelf::vocabulary).toList();
        this.copies = IntStream.range(0, count).mapToObj(GeneratedShelf::copy).toList();
    }

    private static SavedCopy copy(int number) {
        return new SavedCopy(
                String.format(Locale.ROOT, "%064x", number),
                Optional.empty(),
                "copy-" + number + ".html",
                ".html",
                1,
                Instant.EPOCH.plusSeconds(number),
                Optional.empty(),
                Optional.of("Copy " + number));
    }

    private static List<String> vocabulary(List<String> syllables) {
        Random random = new Random(syllables.hashCode());
        return Stream.generate(() -> random.ints(1 + random.nextInt(4), 0, syllables.size())
                        .mapToObj(syllables::get)
                        .collect(Collectors.joining()))
                .limit(VOCABULARY)
                .toList();
    }

    /** Words of all three languages: frequent ones, rare ones, and names of islands. */
    List<String> someWords() {
        List<String> some = new ArrayList<>(List.of("kunashir", "итуруп", "択捉島", "treaty of 1855", "shikotan"));
        for (List<String> vocabulary : vocabularies) {
            IntStream.iterate(1, i -> i < VOCABULARY, i -> i * 3)
                    .mapToObj(vocabulary::get)
                    .forEach(some::add);
        }
        return some;
    }

    @Override
    public List<SavedCopy> copies() {
        return copies;
    }

    @Override
    public Optional<CopyText> text(SavedCopy copy) {
        long number = copy.taken().getEpochSecond();
        List<String> vocabulary = vocabularies.get((int) (number % vocabularies.size()));
        String space = number % vocabularies.size() == 1 ? "" : " ";
        Random random = new Random(number);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < words; i += PARAGRAPH) {
            String text = Stream.generate(() -> vocabulary.get(rank(random)))
                    .limit(PARAGRAPH)
                    .collect(Collectors.joining(space));
            blocks.add(new Block(i == 0 ? Block.Kind.HEADING : Block.Kind.PARAGRAPH, text + "."));
        }
        return Optional.of(new CopyText(blocks));
    }

    /** As words are in languages: a word of rank n is used about as often as 1/n. */
    private static int rank(Random random) {
        return Math.min(VOCABULARY, (int) Math.pow(VOCABULARY + 1, random.nextDouble())) - 1;
    }

    @Override
    public Path original(SavedCopy copy) {
        return Path.of(copy.fileName());
    }

    @Override
    public SavedCopy assign(SavedCopy copy, Optional<String> source) {
        return copy.of(source);
    }

    @Override
    public void remove(SavedCopy copy) {}
}
