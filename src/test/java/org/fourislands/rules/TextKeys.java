package org.fourislands.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourislands.export.lessons.Handout;
import org.fourislands.export.lessons.LessonExport;
import org.fourislands.history.Award;
import org.fourislands.history.BoundaryLine;
import org.fourislands.history.Claim;
import org.fourislands.history.Figure;
import org.fourislands.history.Place;
import org.fourislands.history.Proposal;
import org.fourislands.history.Tenure;
import org.fourislands.lessons.LessonEntry;
import org.fourislands.lessons.Misfit;
import org.fourislands.lessons.PassedOn;
import org.fourislands.lessons.Task;
import org.fourislands.lessons.Transition;
import org.fourislands.lessons.tasks.Judging;
import org.fourislands.lessons.tasks.Lack;
import org.fourislands.library.FetchException;
import org.fourislands.library.Found;
import org.fourislands.library.WorkTaken;
import org.fourislands.library.notes.Highlight;
import org.fourislands.library.reading.Pointing;
import org.fourislands.map.Layer;
import org.fourislands.map.TagKind;
import org.fourislands.sources.CitationStyle;
import org.fourislands.sources.Finding;
import org.fourislands.sources.Locator;
import org.fourislands.sources.Source;
import org.fourislands.storage.copies.UnreadableCopyException;
import org.fourislands.storage.works.WorksTrouble;
import org.fourislands.time.Unreadable;
import org.fourislands.ui.citing.SavedForm;
import org.fourislands.view.CoordinateForm;
import org.fourislands.view.FoundGroup;
import org.fourislands.view.LandTint;
import org.fourislands.view.Lot;
import org.fourislands.view.OtherCalendar;
import org.fourislands.view.Period;
import org.fourislands.view.Perspective;
import org.fourislands.view.PictureTable;
import org.fourislands.view.ProposalTint;
import org.fourislands.view.ReadingLook;
import org.fourislands.view.Selection;
import org.fourislands.view.ShelfOrder;
import org.fourislands.view.Stand;
import org.fourislands.view.StepKind;
import org.fourislands.view.TextSize;
import org.fourislands.view.Theme;
import org.fourislands.view.TimeMark;
import org.fourislands.words.NameOrder;
import org.fourislands.words.Tradition;

/**
 * The keys of texts that the program's sources name: whole ({@code "timeline.play"}), by a beginning to which a word of the
 * record is added ({@code "rank."}), or by an ending added to a whole one ({@code ".help"}).
 */
final class TextKeys {
    /** A dotted word in quotes; or one that begins or ends with a dot, or ends with a hyphen. */
    private static final Pattern LITERAL = Pattern.compile("\"(\\.?[a-z][A-Za-z0-9-]*(?:\\.[A-Za-z0-9-]+)*\\.?)\"");

    private static final Pattern FILE_NAME = Pattern.compile(".*\\.(?:json|css|properties|txt|png|svg|pdf|shp|ttf|md)");
    private static final Pattern SINGLE_WORD = Pattern.compile("\"\\.?([a-z][a-z0-9-]*)\"");
    private static final Map<String, Set<String>> WORDS = words();

    /** Under these a key is put together of words that stand singly in the sources. */
    private static final Set<String> OF_SINGLE_WORDS = Set.of("keys.");

    private final Set<String> keys;
    private final Set<String> groups;
    private final Set<String> literals;
    private final Set<String> singleWords;

    TextKeys(Set<String> keys) {
        this.keys = keys;
        this.groups = keys.stream().map(TextKeys::group).collect(Collectors.toSet());
        this.literals = House.sources().stream()
                .flatMap(file -> LITERAL.matcher(House.text(file)).results())
                .map((MatchResult literal) -> literal.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        this.singleWords = House.sources().stream()
                .flatMap(file -> SINGLE_WORD.matcher(House.text(file)).results())
                .map((MatchResult word) -> word.group(1))
                .collect(Collectors.toSet());
    }

    /** All keys the program can ask for. */
    Set<String> asked() {
        Set<String> asked = new TreeSet<>(whole());
        beginnings()
                .forEach(beginning ->
                        WORDS.getOrDefault(beginning, Set.of()).forEach(word -> asked.add(beginning + word)));
        List<String> bases = List.copyOf(asked);
        literals.stream()
                .filter(literal -> literal.startsWith("."))
                .forEach(ending -> bases.stream()
                        .map(base -> base + ending)
                        .filter(keys::contains)
                        .forEach(asked::add));
        asked.addAll(literals.stream().filter(keys::contains).toList());
        asked.addAll(keys.stream().filter(this::isOfSingleWords).toList());
        return asked;
    }

    /** Beginnings without a list of the words that may follow. */
    List<String> unknownBeginnings() {
        return beginnings().stream()
                .filter(beginning -> !WORDS.containsKey(beginning) && !OF_SINGLE_WORDS.contains(beginning))
                .toList();
    }

    private boolean isOfSingleWords(String key) {
        return OF_SINGLE_WORDS.stream()
                .anyMatch(beginning -> key.startsWith(beginning)
                        && singleWords.containsAll(
                                List.of(key.substring(beginning.length()).split("\\."))));
    }

    private List<String> whole() {
        return ofTexts().filter(Predicate.not(TextKeys::isBeginning)).toList();
    }

    private List<String> beginnings() {
        return ofTexts().filter(TextKeys::isBeginning).toList();
    }

    private Stream<String> ofTexts() {
        return literals.stream()
                .filter(literal -> literal.indexOf('.') > 0 && groups.contains(group(literal)))
                .filter(literal -> !FILE_NAME.matcher(literal).matches());
    }

    private static boolean isBeginning(String literal) {
        return literal.endsWith(".") || literal.endsWith("-");
    }

    private static String group(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }

    private static Map<String, Set<String>> words() {
        Map<String, Set<String>> words = new TreeMap<>();
        words.put("rank.", wordsOf(Proposal.Rank.values()));
        words.put("kind.", wordsOf(Proposal.Kind.values(), Selection.Kind.values()));
        words.put("stance.", wordsOf(Proposal.Stance.values(), Claim.Stance.values()));
        words.put("change.", wordsOf(Claim.Change.values()));
        words.put("award.", wordsOf(Award.State.values()));
        words.put("ground.", wordsOf(Claim.Ground.values()));
        words.put("verdict.", wordsOf(Finding.Verdict.values()));
        words.put("standing.", wordsOf(BoundaryLine.Standing.values()));
        words.put("legend.line-", wordsOf(BoundaryLine.Standing.values()));
        words.put("place.", wordsOf(Place.Kind.values()));
        words.put("tradition.", wordsOf(Tradition.values()));
        words.put("source-kind.", wordsOf(Source.Kind.values()));
        words.put("shelf.heading.", wordsOf(Source.Kind.values()));
        words.put("locator.", wordsOf(Locator.Unit.values()));
        words.put("found.", wordsOf(FoundGroup.values()));
        words.put("figure.", wordsOf(Figure.Kind.values()));
        words.put("unit.", wordsOf(Figure.Unit.values()));
        words.put("perspective.", wordsOf(Perspective.values()));
        words.put("layer.", wordsOf(Layer.values()));
        words.put("names.", wordsOf(NameOrder.values()));
        words.put("period.", wordsOf(Period.values()));
        words.put("legend.proposed.", wordsOf(ProposalTint.Manner.values()));
        words.put("matrix.position.", wordsOf(Stand.Position.values()));
        words.put(
                "matrix.act.",
                wordsOf(Stand.Act.values()).stream()
                        .filter(word -> !Set.of("proposed", "claimed").contains(word))
                        .collect(Collectors.toSet()));
        words.put(
                "matrix.claim.",
                wordsOf(Claim.Change.values()).stream()
                        .filter(Set.of("stated", "narrowed", "restored")::contains)
                        .collect(Collectors.toSet()));
        words.put("confidence.", Set.of("A", "B", "C"));
        words.put("coordinates.", Set.of("north", "south", "east", "west"));
        words.put("coordinates.minutes.", Set.of("north", "south", "east", "west"));
        words.put("table.", wordsOf(PictureTable.Part.values()));
        words.put("land.", wordsOf(LandTint.Standing.values()));
        words.put("land.kind.", wordsOf(Tenure.Kind.values()));
        words.put("table.kind.", wordsOf(TagKind.values()));
        words.put("settings.", settings());
        words.put("settings.citations.", wordsOf(CitationStyle.values()));
        words.put("save.", Set.of("picture", "view", "works", "style"));
        words.put("save.form.", wordsOf(SavedForm.values()));
        words.put("citing.place.", wordsOf(Locator.Unit.values()));
        words.put("citing.place.ja.", wordsOf(Locator.Unit.values()));
        words.put("table.column.", Set.of("names", "drawn", "state", "since", "claims", "place", "sources"));
        words.computeIfPresent("names.", (names, orders) -> with(orders, "perspective"));

        words.put("date.unreadable.", wordsOf(Unreadable.values()));
        words.put("clock.step.", wordsOf(StepKind.values()));
        words.put("calendar.", wordsOf(OtherCalendar.values()));
        words.put("clock.family.", wordsOf(TimeMark.Family.values()));
        words.put("clock.lane.", Set.of("events", "proposals", "sources"));

        words.put("survey.fate.", wordsOf(Lot.Fate.values()));

        words.put("works.side.", wordsOf(Source.Side.values()));
        words.put("works.sort.", wordsOf(ShelfOrder.Sort.values()));
        words.put("works.group.", wordsOf(ShelfOrder.Grouping.values()));
        words.put("reading.", readingView());
        words.put("reading.number.", Set.of("near", "certain.told", "near.told"));
        words.put("reading.note.colour.", wordsOf(Highlight.values()));
        words.put("reading.tone.", wordsOf(ReadingLook.Tone.values()));
        words.put("reading.pointing.", pointings());
        words.put("works.", wordsOf(WorkTaken.News.values()));
        words.put("works.trouble.", wordsOf(WorksTrouble.Reason.values()));
        words.put("shelf.match.", wordsOf(Found.Certainty.values()));
        words.put("lessons.format.", wordsOf(LessonExport.Format.values()));
        words.put("lessons.paper.", wordsOf(Handout.Paper.values()));
        words.put("lessons.per-page.", wordsOf(Handout.PerPage.values()));
        words.put("lessons.style.", wordsOf(CitationStyle.values()));
        words.put("lessons.how.", wordsOf(Task.Kind.values()));
        words.put("lessons.task.", wordsOf(Task.Kind.values()));
        words.put("lessons.lack.", wordsOf(Lack.values()));
        words.put("task.", Set.of("which-administered", "which-claimed", "nobody", "none"));
        words.put("lessons.move.", wordsOf(Transition.Move.values()));
        words.put("lessons.verdict.", wordsOf(Judging.Verdict.values()));
        words.put("lessons.kept-out.", wordsOf(PassedOn.Why.values()));
        words.put("lesson.pass-on.", wordsOf(PassedOn.Why.values()));
        words.put("lesson.origin.", wordsOf(LessonEntry.Origin.values()));
        words.put("lesson.misfit.", wordsOf(Misfit.Kind.values()));
        words.put("shelf.passage.", wordsOf(Found.Certainty.values()));
        words.put("copy.unreadable.", wordsOf(UnreadableCopyException.Reason.values()));
        words.put("fetch.failed.", wordsOf(FetchException.Reason.values()));
        words.put("attribution.", Set.of("coast", "limits", "depths", "names"));
        words.put("compare.layout-", Set.of("twin", "swipe", "difference"));
        words.put("compare.facet-", Set.of("administration", "title", "seen"));
        words.put("compare.differ-", Set.of("administration", "title", "seen"));
        words.put("day.settled-", Set.of("one", "many"));
        words.put("day.no-start-", Set.of("one", "many"));
        return words;
    }

    /** The headings of the page of settings, and the choices below them. */
    private static Set<String> settings() {
        return Stream.of(
                        Stream.of("theme", "text-size", "coordinates", "citations", "motion", "explanation"),
                        Arrays.stream(CitationStyle.values()).map(style -> "citations." + style.id()),
                        Arrays.stream(Theme.values()).map(theme -> "theme." + theme.id()),
                        Arrays.stream(TextSize.values()).map(size -> "text-size." + size.id()),
                        Arrays.stream(CoordinateForm.values()).map(form -> "coordinates." + form.id()))
                .flatMap(words -> words)
                .collect(Collectors.toSet());
    }

    /** The buttons of the reading view, whose words and explanations are put together from their names. */
    private static Set<String> readingView() {
        Set<String> words = new HashSet<>();
        for (String button : List.of("contents", "find", "highlight", "note", "smaller", "larger", "widen", "close")) {
            words.add(button);
            words.add(button + ".help");
        }
        return words;
    }

    /** A copy that is opened without a place says nothing of one. */
    private static Set<String> pointings() {
        return wordsOf(Pointing.Kind.values()).stream()
                .filter(word -> !word.equals("whole"))
                .collect(Collectors.toSet());
    }

    private static Set<String> with(Set<String> words, String more) {
        return Stream.concat(words.stream(), Stream.of(more)).collect(Collectors.toSet());
    }

    private static Set<String> wordsOf(Enum<?>[]... enums) {
        Set<String> words = new HashSet<>();
        Arrays.stream(enums)
                .flatMap(Arrays::stream)
                .forEach(
                        value -> words.add(value.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        return words;
    }

    /** How many values each call of {@code of("key", ..)} hands over, as "key: 2". */
    static List<String> calls() {
        List<String> calls = new ArrayList<>();
        Pattern start = Pattern.compile("\\bof\\(\\s*\"([a-z][A-Za-z0-9.-]*)\"");
        for (var file : House.sources()) {
            String text = House.text(file);
            start.matcher(text)
                    .results()
                    .forEach(call -> calls.add(call.group(1) + ": " + argumentsFrom(text, call.end())));
        }
        return calls;
    }

    /** Commas of the outermost level up to the closing bracket. */
    private static int argumentsFrom(String text, int at) {
        int commas = 0;
        int depth = 0;
        boolean quoted = false;
        for (int i = at; depth >= 0 && i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"' && text.charAt(i - 1) != '\\';
            if (!quoted) {
                depth += c == '(' || c == '{' ? 1 : c == ')' || c == '}' ? -1 : 0;
                commas += c == ',' && depth == 0 ? 1 : 0;
            }
        }
        return commas;
    }
}
