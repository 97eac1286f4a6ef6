package org.fourislands.lessons.tasks;

import java.util.List;
import java.util.Optional;
import org.fourislands.history.Atlas;
import org.fourislands.history.Event;
import org.fourislands.history.Proposal;
import org.fourislands.lessons.Scene;
import org.fourislands.lessons.Task;
import org.fourislands.sources.Locator;
import org.fourislands.time.HistoricalDate;
import org.fourislands.view.DateWords;
import org.fourislands.view.IslandWords;
import org.fourislands.view.Perspective;
import org.fourislands.view.SourceWords;
import org.fourislands.view.ViewState;
import org.fourislands.words.Phrases;

/** Tasks and answers in words: what is asked, what can be chosen, what is right. */
public final class TaskWords {
    private final Atlas atlas;
    private final Phrases phrases;
    private final DateWords dates;
    private final SourceWords sources;
    private final IslandWords names;

    public TaskWords(Atlas atlas, Phrases phrases) {
        this.atlas = atlas;
        this.phrases = phrases;
        this.dates = new DateWords(phrases);
        this.sources = new SourceWords(atlas.sources(), phrases);
        this.names = new IslandWords(atlas, phrases, Perspective.ADMINISTRATION.nameOrder());
    }

    /** The teacher's own words, else the program's; empty where nothing is asked. */
    public Optional<String> prompt(Scene scene) {
        return scene.task().map(task -> task.prompt().isBlank() ? usual(task, scene.view()) : task.prompt());
    }

    /** What stands to be chosen from or to be put in order under a question on paper, without days that would tell; mostly empty. */
    public List<String> offered(Scene scene) {
        return scene.task().filter(TaskWords::isOfferedOnPaper).stream()
                .flatMap(task -> Choices.of(task, atlas).stream().map(id -> offered(task, id)))
                .toList();
    }

    private static boolean isOfferedOnPaper(Task task) {
        return task.kind().place() == Task.Place.MAP
                || task.kind() == Task.Kind.IN_ORDER
                || (task.kind() == Task.Kind.WHICH_PROPOSAL && !task.about().isEmpty());
    }

    private String offered(Task task, String id) {
        return task.kind().place() == Task.Place.MAP ? choice(task, id) : undated(id);
    }

    /** What is right, in words: names joined; in order where the order counts. Empty where nobody can say. */
    public Optional<String> right(Scene scene) {
        return RightAnswer.of(scene, atlas)
                .filter(right -> !right.ids().isEmpty())
                .map(right -> {
                    List<String> words = right.ids().stream()
                            .map(id -> choice(scene.task().orElseThrow(), id))
                            .toList();
                    return switch (right.rule()) {
                        case ALL -> phrases.list(words);
                        case ANY, DAY ->
                            words.size() == 1 ? words.get(0) : phrases.of("task.any-of", phrases.list(words));
                        case ORDER -> String.join(phrases.of("task.then"), words);
                    };
                });
    }

    /** What one choice of a task is called; where an event and a proposal share an id, the one that is asked about. */
    public String choice(Task task, String id) {
        return Optional.of(id)
                .filter(any -> task.kind() == Task.Kind.WHICH_PROPOSAL)
                .flatMap(atlas::proposal)
                .map(this::proposal)
                .orElseGet(() -> choice(id));
    }

    /** What one choice is called: a party, a group, an event or a proposal with its day, a passage, days. */
    public String choice(String id) {
        if (id.equals(Answer.NOBODY) || id.equals(Answer.NONE)) {
            return phrases.of("task." + id);
        }
        return atlas.party(id)
                .map(party -> party.shortName().in(phrases.language()))
                .or(() -> atlas.island(id).map(names::asTitle))
                .or(() -> days(id))
                .or(() -> atlas.event(id).map(this::event))
                .or(() -> atlas.proposal(id).map(this::proposal))
                .or(() -> Locator.parse(id).map(sources::locator))
                .orElse(id);
    }

    /** A day, a day between two, or all days from one on; empty where it is none. */
    public Optional<String> days(String edtf) {
        return HistoricalDate.read(edtf)
                .map(date -> date.latest().equals(RightDays.LAST)
                        ? phrases.of("task.days-from", dates.of(date.earliest()))
                        : dates.of(date));
    }

    private String event(Event event) {
        return phrases.of("task.dated", event.title().in(phrases.language()), dates.of(event.date()));
    }

    private String proposal(Proposal proposal) {
        return phrases.of("task.dated", proposal.name().in(phrases.language()), dates.of(proposal.date()));
    }

    private String usual(Task task, ViewState view) {
        return switch (task.kind()) {
            case WHO_ADMINISTERED -> phrases.of("task.who-administered", island(task, view), dates.of(view.day()));
            case WHO_CLAIMED -> phrases.of("task.who-claimed", island(task, view), dates.of(view.day()));
            case WHICH_PROPOSAL -> phrases.of("task.which-proposal");
            case IN_ORDER -> phrases.of("task.in-order");
            case FIND_EVIDENCE -> phrases.of("task.find-evidence", sources.named(about(task), List.of()));
            case WHICH_ADMINISTERED, WHICH_CLAIMED ->
                phrases.of("task." + task.kind().word(), choice(about(task)), dates.of(view.day()));
            case WHICH_ISLANDS -> phrases.of("task.which-islands");
            case WHICH_DAY -> whichDay(task, view);
        };
    }

    private String whichDay(Task task, ViewState view) {
        Optional<String> party =
                task.about().stream().filter(id -> atlas.party(id).isPresent()).findFirst();
        Optional<String> group =
                task.about().stream().filter(id -> atlas.island(id).isPresent()).findFirst();
        if (party.isPresent() && group.isPresent()) {
            IslandWords islands = new IslandWords(atlas, phrases, view.nameOrder());
            String named = atlas.island(group.get()).map(islands::inSentence).orElseThrow();
            return phrases.of("task.which-day.administered", choice(party.get()), named);
        }
        return task.about().isEmpty()
                ? phrases.of("task.which-day.teacher")
                : phrases.of("task.which-day.event", undated(about(task)));
    }

    private String undated(String id) {
        return atlas.event(id)
                .map(event -> event.title().in(phrases.language()))
                .or(() -> atlas.proposal(id).map(proposal -> proposal.name().in(phrases.language())))
                .orElse(id);
    }

    private String island(Task task, ViewState view) {
        IslandWords islands = new IslandWords(atlas, phrases, view.nameOrder());
        return atlas.island(about(task)).map(islands::inSentence).orElse(about(task));
    }

    private static String about(Task task) {
        return task.about().stream().findFirst().orElse("");
    }
}
