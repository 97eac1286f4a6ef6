package org.fourislands.view;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourislands.sources.Contributor;
import org.fourislands.sources.Source;
import org.fourislands.sources.SourceBook;
import org.fourislands.time.HistoricalDate;
import org.fourislands.view.ShelfOrder.Sort;
import org.fourislands.words.Phrases;

/** All works, those of the record and the reader's own, as far as they pass a filter, in an order and under headings. */
public final class ShelfList {
    private static final int DECADE = 10;

    private final SourceBook book;
    private final Phrases phrases;
    private final ShelfWords words;
    private final Collator alphabet;

    public ShelfList(SourceBook book, Phrases phrases) {
        this.book = book;
        this.phrases = phrases;
        this.words = new ShelfWords(book, phrases);
        this.alphabet = Collator.getInstance(phrases.language().locale());
    }

    private record Listed(Source source, ShelfRow row) {}

    /** What passes, under its headings; a heading without any work is left out. */
    public Listing of(ShelfFilter filter, ShelfOrder order, Shelved shelved) {
        List<Source> all = all(shelved);
        Set<String> own = shelved.own().stream().map(Source::id).collect(Collectors.toCollection(HashSet::new));
        List<Listed> passing = all.stream()
                .map(source ->
                        new Listed(source, words.row(source, shelved.latestOf(source.id()), own.contains(source.id()))))
                .filter(one -> filter.passes(one.source, one.row, words.text(one.source, one.row)))
                .sorted(inOrder(order.sort()))
                .toList();
        List<CopyTaken> loose = shelved.loose().stream().filter(filter::passes).toList();
        return new Listing(groups(passing, order), loose, all.size());
    }

    /** The codes of the languages there are, the most frequent first. */
    public List<String> languages(Shelved shelved) {
        Map<String, Long> counts = all(shelved).stream()
                .collect(Collectors.groupingBy(Source::language, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<Source> all(Shelved shelved) {
        return Stream.concat(book.sources().stream(), shelved.own().stream()).toList();
    }

    private Comparator<Listed> inOrder(Sort sort) {
        Comparator<Listed> byTitle = Comparator.comparing(one -> one.row.title(), alphabet);
        return switch (sort) {
            case LATEST ->
                Comparator.comparing((Listed one) -> day(one.source).orElse(LocalDate.MIN))
                        .reversed()
                        .thenComparing(byTitle);
            case EARLIEST ->
                Comparator.comparing((Listed one) -> day(one.source).orElse(LocalDate.MAX))
                        .thenComparing(byTitle);
            case TITLE -> byTitle;
            case AUTHOR ->
                Comparator.comparing((Listed one) -> author(one).isEmpty())
                        .thenComparing(ShelfList::author, alphabet)
                        .thenComparing(byTitle);
            case KIND -> Comparator.comparing((Listed one) -> one.source.kind()).thenComparing(byTitle);
        };
    }

    private static Optional<LocalDate> day(Source source) {
        return source.bibliography().issued().map(HistoricalDate::earliest);
    }

    /** The family name first; of a work that nobody signed, where it appeared. */
    private static String author(Listed one) {
        return one.source.bibliography().authors().stream()
                .findFirst()
                .map(Contributor::family)
                .orElse(one.row.by());
    }

    /** The groups come in the order of their keys, which is that of time where they are years. */
    private List<Group> groups(List<Listed> passing, ShelfOrder order) {
        TreeMap<Integer, List<ShelfRow>> groups = new TreeMap<>();
        for (Listed one : passing) {
            groups.computeIfAbsent(key(one.source, order), key -> new ArrayList<>())
                    .add(one.row);
        }
        return groups.entrySet().stream()
                .map(group -> new Group(heading(group.getKey(), order), group.getValue()))
                .toList();
    }

    private static int key(Source source, ShelfOrder order) {
        return switch (order.grouping()) {
            case NONE -> 0;
            case STANDPOINT -> source.side().ordinal();
            case KIND -> source.kind().ordinal();
            case YEAR -> yearKey(source, order, 1);
            case DECADE -> yearKey(source, order, DECADE);
        };
    }

    /** Later first, unless the earliest is asked for; what is not dated last. */
    private static int yearKey(Source source, ShelfOrder order, int years) {
        return day(source)
                .map(day -> Math.floorDiv(day.getYear(), years) * years)
                .map(year -> order.sort() == Sort.EARLIEST ? year : -year)
                .orElse(Integer.MAX_VALUE);
    }

    private String heading(int key, ShelfOrder order) {
        if (key == Integer.MAX_VALUE) {
            return phrases.of("works.undated.heading");
        }
        return switch (order.grouping()) {
            case NONE -> "";
            case STANDPOINT -> words.side(Source.Side.values()[key]);
            case KIND -> phrases.of("shelf.heading." + Source.Kind.values()[key].word());
            case YEAR -> Integer.toString(Math.abs(key));
            case DECADE -> phrases.of("works.decade", Integer.toString(Math.abs(key)));
        };
    }

    /**
     * The works that pass.
     *
     * @param loose copies that belong to no work
     * @param all how many works there are
     */
    public record Listing(List<Group> groups, List<CopyTaken> loose, int all) {
        public Listing {
            groups = List.copyOf(groups);
            loose = List.copyOf(loose);
        }

        public int shown() {
            return groups.stream().mapToInt(group -> group.rows().size()).sum();
        }
    }

    /** The works under one heading, which is empty where they are not grouped. */
    public record Group(String heading, List<ShelfRow> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }
}
