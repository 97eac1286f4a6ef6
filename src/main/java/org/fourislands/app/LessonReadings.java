package org.fourislands.app;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fourislands.history.Atlas;
import org.fourislands.history.Understanding;
import org.fourislands.lessons.Task;
import org.fourislands.lessons.tasks.Answer;
import org.fourislands.lessons.tasks.Choices;
import org.fourislands.lessons.tasks.Judging;
import org.fourislands.lessons.tasks.Lack;
import org.fourislands.lessons.tasks.TaskWords;
import org.fourislands.sources.Locator;
import org.fourislands.time.HistoricalDate;
import org.fourislands.ui.lessons.LessonWords;
import org.fourislands.view.AspectWords;
import org.fourislands.view.DaySentence;
import org.fourislands.view.IslandWords;
import org.fourislands.view.Perspective;
import org.fourislands.view.SourceWords;
import org.fourislands.words.Phrases;

/** What the page of lessons asks of the record. */
final class LessonReadings {
    private final Atlas atlas;
    private final Phrases phrases;
    private final IslandWords islands;
    private final SourceWords works;
    private final TaskWords tasks;

    LessonReadings(Atlas atlas, Phrases phrases) {
        this.atlas = atlas;
        this.phrases = phrases;
        islands = new IslandWords(atlas, phrases, Perspective.ADMINISTRATION.nameOrder());
        works = new SourceWords(atlas.sources(), phrases);
        tasks = new TaskWords(atlas, phrases);
    }

    LessonWords words() {
        return new LessonWords(
                new AspectWords(atlas, phrases)::whole,
                new AspectWords(atlas, phrases)::fewWords,
                this::proposal,
                new DaySentence(atlas, phrases)::of,
                works::shortForm,
                this::allWorks,
                scene -> tasks.prompt(scene).orElse(""),
                this::choices,
                (scene, answer) -> Judging.of(scene, answer, atlas),
                this::name,
                asking());
    }

    private String proposal(String id) {
        return atlas.understanding(id)
                .map(Understanding::proposal)
                .map(proposal -> proposal.name().in(phrases.language()))
                .orElse(id);
    }

    private List<LessonWords.Work> allWorks() {
        return atlas.sources().all().stream()
                .map(source -> new LessonWords.Work(source.id(), works.shortForm(source)))
                .sorted(Comparator.comparing(LessonWords.Work::title, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private LessonWords.Asking asking() {
        return new LessonWords.Asking(
                this::dated,
                () -> atlas.content().parties().stream()
                        .map(party -> new LessonWords.Choice(party.id(), tasks.choice(party.id())))
                        .toList(),
                () -> atlas.groups().stream()
                        .map(group -> new LessonWords.Choice(group.id(), name(group.id())))
                        .toList(),
                scene -> Lack.of(scene, atlas));
    }

    /** Where an event and a proposal share an id they share the day too, and stand there once. */
    private List<LessonWords.Choice> dated() {
        Map<String, HistoricalDate> days = new LinkedHashMap<>();
        atlas.content().events().forEach(event -> days.put(event.id(), event.date()));
        atlas.content().proposals().forEach(proposal -> days.putIfAbsent(proposal.id(), proposal.date()));
        return days.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(dated -> new LessonWords.Choice(dated.getKey(), tasks.choice(dated.getKey())))
                .toList();
    }

    /** Of a work that is searched for evidence, its passages as the record retells them. */
    private List<LessonWords.Choice> choices(Task task) {
        if (task.kind() != Task.Kind.FIND_EVIDENCE) {
            return Choices.of(task, atlas).stream()
                    .map(id -> new LessonWords.Choice(id, name(id)))
                    .toList();
        }
        return task.about().stream()
                .flatMap(work -> atlas.sources().digestOf(work).stream())
                .flatMap(digest -> digest.passages().stream())
                .map(passage -> new LessonWords.Choice(
                        passage.locator().written(),
                        phrases.of(
                                "lessons.passage",
                                works.locator(passage.locator()),
                                passage.text().in(phrases.language()))))
                .toList();
    }

    private String name(String id) {
        if (id.equals(Answer.NOBODY) || id.equals(Answer.NONE)) {
            return phrases.of(id.equals(Answer.NOBODY) ? "lessons.nobody" : "task.none");
        }
        return atlas.island(id)
                .map(islands::asTitle)
                .or(() -> atlas.party(id).map(party -> party.name().in(phrases.language())))
                .or(() -> atlas.event(id).map(event -> event.title().in(phrases.language())))
                .or(() -> atlas.proposal(id).map(found -> proposal(id)))
                .or(() -> atlas.sources().source(id).map(works::shortForm))
                .or(() -> tasks.days(id))
                .or(() -> Locator.parse(id).map(works::locator))
                .orElse(id);
    }
}
