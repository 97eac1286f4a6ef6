package org.fourislands.ui.lessons;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.fourislands.lessons.EnclosedCopy;
import org.fourislands.lessons.PassedOn;
import org.fourislands.library.Receipt;
import org.fourislands.library.SavedCopy;
import org.fourislands.words.Phrases;

/** What is said of the saved copies that go with a lesson, and of those that came with one, before and after they are taken in. */
public final class BroughtWords {
    private static final int MOST_NAMED = 5;
    private static final long KILOBYTE = 1 << 10;
    private static final long MEGABYTE = 1 << 20;

    private final Phrases phrases;
    private final UnaryOperator<String> name;

    /** {@code name} is how a work is called; the id itself where nobody knows it. */
    public BroughtWords(Phrases phrases, UnaryOperator<String> name) {
        this.phrases = phrases;
        this.name = name;
    }

    /** What came of one. */
    public record Outcome(EnclosedCopy copy, Receipt receipt) {}

    /** Which, how large, and from whom. */
    public String asked(LessonDesk.Brought brought) {
        long bytes = brought.copies().stream().mapToLong(EnclosedCopy::bytes).sum();
        return phrases.of(
                "lessons.enclosed.brings",
                brought.title(),
                brought.file().getFileName(),
                brought.copies().size(),
                size(bytes),
                listed(brought.copies().stream().map(this::said).toList()));
    }

    /** What was taken, and what not and why. */
    public String told(String title, List<Outcome> outcomes) {
        if (outcomes.isEmpty()) {
            return phrases.of("lessons.enclosed.none", title);
        }
        List<Outcome> taken = outcomes.stream()
                .filter(kept(copy -> copy.news() == Receipt.News.NEW))
                .toList();
        long there = count(outcomes, copy -> copy.news() == Receipt.News.THERE_ALREADY);
        if (there == outcomes.size()) {
            return phrases.of("lessons.enclosed.all-there", title);
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(
                taken.isEmpty()
                        ? phrases.of("lessons.enclosed.nothing-taken")
                        : phrases.of(
                                "lessons.enclosed.taken",
                                taken.size(),
                                listed(taken.stream().map(this::nameOf).toList())));
        long loose = count(taken, copy -> copy.copy().source().isEmpty());
        Stream.of(counted("lessons.enclosed.loose", loose), counted("lessons.enclosed.there", there))
                .flatMap(Optional::stream)
                .forEach(sentences::add);
        outcomes.forEach(outcome -> refusal(outcome).ifPresent(sentences::add));
        return String.join(" ", sentences);
    }

    /** How many went with a lesson that was passed on, and which stayed out and why. */
    public String passedOn(PassedOn passed) {
        List<String> sentences = new ArrayList<>();
        sentences.add(phrases.of("lessons.passed-on", passed.enclosed().size()));
        for (PassedOn.Why why : PassedOn.Why.values()) {
            List<String> out = passed.keptOut(why);
            if (!out.isEmpty()) {
                sentences.add(phrases.of(
                        "lessons.kept-out." + why.word(),
                        phrases.list(out.stream().map(name).toList())));
            }
        }
        return String.join(" ", sentences);
    }

    /** Whether one of them was refused. */
    public static boolean anyRefused(List<Outcome> outcomes) {
        return outcomes.stream().anyMatch(outcome -> outcome.receipt() instanceof Receipt.Refused);
    }

    private Optional<String> counted(String key, long count) {
        return count > 0 ? Optional.of(phrases.of(key, count)) : Optional.empty();
    }

    private Optional<String> refusal(Outcome outcome) {
        return outcome.receipt() instanceof Receipt.Refused refused
                ? Optional.of(phrases.of("lessons.enclosed.refused", called(outcome.copy()), refused.why()))
                : Optional.empty();
    }

    private static long count(List<Outcome> outcomes, Predicate<Receipt.Kept> asked) {
        return outcomes.stream().filter(kept(asked)).count();
    }

    private static Predicate<Outcome> kept(Predicate<Receipt.Kept> asked) {
        return outcome -> outcome.receipt() instanceof Receipt.Kept kept && asked.test(kept);
    }

    /** By the work that it was found to be a copy of, not by the one it was said to be. */
    private String nameOf(Outcome outcome) {
        SavedCopy copy = ((Receipt.Kept) outcome.receipt()).copy();
        return copy.source().map(name).or(copy::title).orElseGet(() -> called(outcome.copy()));
    }

    private String said(EnclosedCopy copy) {
        return copy.address()
                .flatMap(BroughtWords::host)
                .map(host -> phrases.of("lessons.enclosed.said", called(copy), host))
                .orElseGet(() -> called(copy));
    }

    private String called(EnclosedCopy copy) {
        String named = name.apply(copy.work());
        if (!copy.work().isEmpty() && !named.equals(copy.work())) {
            return named;
        }
        return copy.title().isEmpty() ? phrases.of("lessons.enclosed.unnamed") : copy.title();
    }

    private String listed(List<String> names) {
        if (names.size() <= MOST_NAMED) {
            return phrases.list(names);
        }
        List<String> first = new ArrayList<>(names.subList(0, MOST_NAMED));
        first.add(phrases.of("lessons.enclosed.more", names.size() - MOST_NAMED));
        return phrases.list(first);
    }

    private String size(long bytes) {
        return bytes < MEGABYTE
                ? phrases.of("lessons.enclosed.kilobytes", Math.max(1, (bytes + KILOBYTE / 2) / KILOBYTE))
                : phrases.of("lessons.enclosed.megabytes", Math.round(10.0 * bytes / MEGABYTE) / 10.0);
    }

    private static Optional<String> host(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getHost());
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
