package org.fourislands.lessons.tasks;

import java.util.List;
import java.util.Optional;
import org.fourislands.history.Atlas;
import org.fourislands.history.Event;
import org.fourislands.history.Proposal;
import org.fourislands.lessons.Scene;
import org.fourislands.lessons.Task;
import org.fourislands.sources.Locator;
import org.fourislands.view.DateWords;
import org.fourislands.view.IslandWords;
import org.fourislands.view.SourceWords;
import org.fourislands.view.ViewState;
import org.fourislands.words.Phrases;

/** Tasks and answers in words: what is asked, what can be chosen, what is right. */
public final class TaskWords {
    private final Atlas atlas;
    private final Phrases phrases;
    private final DateWords dates;
    private final SourceWords sources;

    public TaskWords(Atlas atlas, Phrases phrases) {
        this.atlas = atlas;
        this.phrases = phrases;
        this.dates = new DateWords(phrases);
        this.sources = new SourceWords(atlas.sources(), phrases);
    }

    /** The teacher's own words, else the program's; empty where nothing is asked. */
    public Optional<String> prompt(Scene scene) {
        return scene.task().map(task -> task.prompt().isBlank() ? usual(task, scene.view()) : task.prompt());
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
                        case ANY -> words.size() == 1 ? words.get(0) : phrases.of("task.any-of", phrases.list(words));
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

    /** What one choice is called: a party, an event or a proposal with its day, a passage. */
    public String choice(String id) {
        if (id.equals(Answer.NOBODY)) {
            return phrases.of("task.nobody");
        }
        return atlas.party(id)
                .map(party -> party.shortName().in(phrases.language()))
                .or(() -> atlas.event(id).map(this::event))
                .or(() -> atlas.proposal(id).map(this::proposal))
                .or(() -> Locator.parse(id).map(sources::locator))
                .orElse(id);
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
        };
    }

    private String island(Task task, ViewState view) {
        IslandWords islands = new IslandWords(atlas, phrases, view.nameOrder());
        return atlas.island(about(task)).map(islands::inSentence).orElse(about(task));
    }

    private static String about(Task task) {
        return task.about().stream().findFirst().orElse("");
    }
}
