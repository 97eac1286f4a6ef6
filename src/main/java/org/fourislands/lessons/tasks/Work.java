package org.fourislands.lessons.tasks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fourislands.lessons.Lesson;
import org.fourislands.lessons.Scene;
import org.fourislands.lessons.Task;

/**
 * A student's way through a lesson, as one value: where it is, what was answered, and what was handed in. The place after the
 * last scene is the end, with all answers.
 *
 * @param at the place of the scene, from 0
 * @param answers by the ids of scenes
 * @param handedIn the ids of scenes whose answer stands
 */
public record Work(Lesson lesson, int at, Map<String, Answer> answers, Set<String> handedIn) {

    public Work {
        answers = Map.copyOf(answers);
        handedIn = Set.copyOf(handedIn);
    }

    public static Work begin(Lesson lesson) {
        return new Work(lesson, 0, Map.of(), Set.of());
    }

    public boolean isAtEnd() {
        return at >= lesson.scenes().size();
    }

    /** Empty at the end. */
    public Optional<Scene> scene() {
        return isAtEnd() ? Optional.empty() : Optional.of(lesson.scenes().get(at));
    }

    /** What is asked here, as long as it is to be answered or was. */
    public Optional<Task> task() {
        return scene().flatMap(Scene::task);
    }

    /** The answer so far here; empty where nothing was chosen yet. */
    public Answer answer() {
        return scene().map(this::answerTo).orElseGet(() -> new Answer(List.of()));
    }

    public Answer answerTo(Scene scene) {
        return answers.getOrDefault(scene.id(), new Answer(List.of()));
    }

    /** Whether the answer here was handed in: it can be changed no more, and what is right is told. */
    public boolean isHandedIn() {
        return scene().filter(scene -> handedIn.contains(scene.id())).isPresent();
    }

    public Work next() {
        return new Work(lesson, Math.min(at + 1, lesson.scenes().size()), answers, handedIn);
    }

    public Work back() {
        return new Work(lesson, Math.max(0, at - 1), answers, handedIn);
    }

    /** Chosen, or let go where it was chosen already. Of proposals and of days there is only ever one; "none" stands alone. */
    public Work choosing(String id) {
        if (task().isEmpty() || isHandedIn()) {
            return this;
        }
        List<String> chosen = new ArrayList<>(answer().chosen());
        if (!chosen.remove(id)) {
            chosen.removeIf(other -> isOneOnly() || Answer.standsAlone(id) || Answer.standsAlone(other));
            chosen.add(id);
        }
        return answering(chosen);
    }

    /** All of these are chosen, besides what was. */
    public Work adding(List<String> ids) {
        Work now = this;
        for (String id : ids) {
            now = now.answer().chosen().contains(id) ? now : now.choosing(id);
        }
        return now;
    }

    private boolean isOneOnly() {
        return task().map(Task::kind)
                .filter(kind -> kind == Task.Kind.WHICH_PROPOSAL || kind == Task.Kind.WHICH_DAY)
                .isPresent();
    }

    private Work answering(List<String> chosen) {
        Map<String, Answer> others = new HashMap<>(answers);
        scene().ifPresent(scene -> others.put(scene.id(), new Answer(chosen)));
        return new Work(lesson, at, others, handedIn);
    }

    /** The answer here stands; without one there is nothing to hand in. */
    public Work handingIn() {
        if (answer().chosen().isEmpty()) {
            return this;
        }
        Set<String> more = new HashSet<>(handedIn);
        scene().ifPresent(scene -> more.add(scene.id()));
        return new Work(lesson, at, answers, more);
    }

    /** The scenes that ask something, in their order. */
    public List<Scene> asking() {
        return lesson.scenes().stream()
                .filter(scene -> scene.task().isPresent())
                .toList();
    }
}
