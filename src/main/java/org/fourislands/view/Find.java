package org.fourislands.view;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.history.Island;
import org.fourislands.history.Place;
import org.fourislands.history.PlaceNames;
import org.fourislands.history.Term;
import org.fourislands.words.Phrases;

/** Finds words in the record: every word must occur, whatever its case, accents or macrons. */
public final class Find {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int CONTEXT = 60;

    private final List<Entry> entries;

    /** Reads the whole record once; afterwards {@link #find} is quick. */
    public Find(Atlas atlas, Phrases phrases) {
        this.entries = new ArrayList<>();
        DossierWords words = new DossierWords(atlas, phrases, Perspective.ADMINISTRATION.nameOrder());
        atlas.content().islands().forEach(island -> add(island, words));
        atlas.content().places().forEach(place -> add(place));
        atlas.content().terms().forEach(term -> add(term, words));
        atlas.content()
                .events()
                .forEach(event -> add(
                        Selection.event(event.id()),
                        words.of(event.title()),
                        words.dates().of(event.date()) + ". "
                                + words.of(event.summary().text())
                                + event.story()
                                        .map(story -> " " + words.of(story))
                                        .orElse("")));
        atlas.content()
                .proposals()
                .forEach(proposal -> add(
                        Selection.proposal(proposal.id()),
                        words.of(proposal.name()),
                        words.of(proposal.byWhom()) + ". "
                                + words.of(proposal.terms().text())));
        atlas.sources()
                .sources()
                .forEach(source -> add(
                        Selection.source(source.id()),
                        words.sources().shortForm(source),
                        words.sources().fullForm(source)));
        atlas.sources()
                .findings()
                .forEach(finding -> add(
                        Selection.source(finding.source()),
                        words.sources().named(finding.source(), List.of(finding.locator())),
                        words.of(finding.statement()) + " "
                                + words.of(finding.reason().text())));
        atlas.sources()
                .sources()
                .forEach(source -> atlas.sources()
                        .digestOf(source.id())
                        .ifPresent(digest -> digest.passages()
                                .forEach(passage -> add(
                                        Selection.source(source.id()),
                                        words.sources().named(source.id(), List.of(passage.locator())),
                                        words.of(passage.text())))));
        atlas.sources()
                .questions()
                .forEach(question -> add(
                        new Selection(Selection.Kind.QUESTION, question.id()),
                        words.of(question.title()),
                        words.of(question.record().text())));
    }

    private void add(Island island, DossierWords words) {
        add(Selection.island(island.id()), words.islands().asTitle(island), names(island.names()));
    }

    private void add(Place place) {
        add(new Selection(Selection.Kind.PLACE, place.id()), names(place.names()), names(place.names()));
    }

    private void add(Term term, DossierWords words) {
        String forms = term.forms().stream()
                .flatMap(form -> Stream.of(
                        form.form(), form.reading().orElse(""), form.latin().orElse("")))
                .filter(form -> !form.isEmpty())
                .collect(Collectors.joining(" · "));
        add(new Selection(Selection.Kind.TERM, term.id()), words.of(term.term()), forms + " " + words.of(term.scope()));
    }

    private void add(Selection target, String title, String text) {
        entries.add(new Entry(target, title, text, folded(title + " " + text)));
    }

    private static String names(PlaceNames names) {
        return String.join(
                " · ",
                names.all().stream()
                        .flatMap(name -> Stream.of(
                                name.latinForm(), name.form(), name.reading().orElse("")))
                        .filter(form -> !form.isEmpty())
                        .distinct()
                        .toList());
    }

    /** What holds all of {@code words}, titles first, in the order of the record. */
    public List<Hit> find(String words) {
        List<String> wanted = Stream.of(folded(words).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<Entry> matching = entries.stream()
                .filter(entry -> wanted.stream().allMatch(entry.folded()::contains))
                .toList();
        Stream<Entry> inTitle = matching.stream().filter(entry -> inTitle(entry, wanted));
        Stream<Entry> inText = matching.stream().filter(entry -> !inTitle(entry, wanted));
        return Stream.concat(inTitle, inText)
                .map(entry -> new Hit(entry.target(), entry.title(), context(entry, wanted.get(0))))
                .toList();
    }

    private static boolean inTitle(Entry entry, List<String> wanted) {
        String title = folded(entry.title());
        return wanted.stream().allMatch(title::contains);
    }

    private static String context(Entry entry, String word) {
        return context(entry.text(), word);
    }

    /** What stands around {@code word}, which is folded already. */
    static String context(String text, String word) {
        int at = placeOf(word, text);
        int from = wholeSign(text, Math.max(0, at - CONTEXT));
        int to = wholeSign(text, Math.min(text.length(), at + CONTEXT));
        String before = from > 0 ? "… " : "";
        String after = to < text.length() ? " …" : "";
        return before + text.substring(from, to).strip() + after;
    }

    /** Where {@code word} begins. Folding makes several letters of some signs, so they are counted sign by sign. */
    private static int placeOf(String word, String text) {
        int left = folded(text).indexOf(word);
        int at = 0;
        while (at < text.length()) {
            int sign = text.codePointAt(at);
            left -= folded(Character.toString(sign)).length();
            if (left < 0) {
                return at;
            }
            at += Character.charCount(sign);
        }
        return at;
    }

    private static int wholeSign(String text, int at) {
        return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static String folded(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT);
    }

    /** Something found, and what opens it. */
    public record Hit(Selection target, String title, String context) {}

    private record Entry(Selection target, String title, String text, String folded) {}
}
