package org.fourislands.ui.lessons;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.fourislands.lessons.Scene;
import org.fourislands.lessons.Task;
import org.fourislands.lessons.tasks.Answer;
import org.fourislands.lessons.tasks.Judgement;
import org.fourislands.lessons.tasks.Lack;
import org.fourislands.sources.Citation;
import org.fourislands.view.Sentence;
import org.fourislands.view.ViewState;

/**
 * What a lesson asks of the record. All quick enough for the window's thread.
 *
 * @param title of a view: its day and from where it is seen, or the proposal drawn; of two maps both
 * @param fewWords what a new scene of a view is called, until the teacher names it
 * @param proposal how a proposal is called
 * @param sentence the sentence of the day, with its citations
 * @param cite a work and its passage, shortly
 * @param works all that can be cited, the reader's own too, in the order of their titles
 * @param asked the question of a scene's task
 * @param choices what can be chosen in answering a task
 * @param judge how an answer stands to what is right
 * @param name how a thing of the record is called
 * @param asking what questions are made of
 */
public record LessonWords(
        Function<ViewState, String> title,
        Function<ViewState, String> fewWords,
        Function<String, String> proposal,
        Function<ViewState, Sentence> sentence,
        Function<Citation, String> cite,
        Supplier<List<Work>> works,
        Function<Scene, String> asked,
        Function<Task, List<Choice>> choices,
        BiFunction<Scene, Answer, Judgement> judge,
        Function<String, String> name,
        Asking asking) {

    /**
     * What questions are made of.
     *
     * @param dated the events and proposals with their days, in order of time
     * @param parties all parties
     * @param groups the four groups
     * @param lacks what the task of a scene lacks
     */
    public record Asking(
            Supplier<List<Choice>> dated,
            Supplier<List<Choice>> parties,
            Supplier<List<Choice>> groups,
            Function<Scene, List<Lack>> lacks) {}

    /** What can be chosen in answering. */
    public record Choice(String id, String words) {}

    /** A work that can be cited. */
    public record Work(String id, String title) {}
}
