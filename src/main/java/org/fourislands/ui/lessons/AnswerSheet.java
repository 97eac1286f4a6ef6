package org.fourislands.ui.lessons;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.fourislands.lessons.Scene;
import org.fourislands.lessons.Task;
import org.fourislands.lessons.tasks.Judgement;
import org.fourislands.lessons.tasks.Judging;
import org.fourislands.lessons.tasks.Work;
import org.fourislands.view.DateWords;
import org.fourislands.words.Phrases;

/** A student's answers in words: on the last page of the way through a lesson, and as a file of plain text. */
final class AnswerSheet {
    private static final String LINE = "_".repeat(40);

    private final Phrases phrases;
    private final LessonWords words;
    private final Work work;

    AnswerSheet(Phrases phrases, LessonWords words, Work work) {
        this.phrases = phrases;
        this.words = words;
        this.work = work;
    }

    /** How many were right, of how many. */
    String sum() {
        long right = work.asking().stream()
                .filter(scene -> judged(scene).verdict() == Judging.Verdict.RIGHT)
                .count();
        return phrases.of("lessons.work.sum", right, work.asking().size());
    }

    Judgement judged(Scene scene) {
        return words.judge().apply(scene, work.answerTo(scene));
    }

    String verdict(Scene scene) {
        return phrases.of("lessons.verdict." + judged(scene).verdict().name().toLowerCase(Locale.ROOT));
    }

    String answered(Scene scene) {
        return named(scene, work.answerTo(scene).chosen());
    }

    /** What is right; empty where the record does not know and the teacher did not say. */
    String right(Scene scene) {
        return named(scene, judged(scene).right().ids());
    }

    /** What may be answered too, since the record is not certain of it; mostly empty. */
    String also(Scene scene) {
        return named(scene, judged(scene).right().also());
    }

    List<String> citations(Scene scene) {
        return judged(scene).right().citations().stream().map(words.cite()).toList();
    }

    private String named(Scene scene, List<String> ids) {
        List<LessonWords.Choice> choices = scene.task().map(words.choices()).orElseGet(List::of);
        return phrases.list(ids.stream()
                .map(id -> choices.stream()
                        .filter(choice -> choice.id().equals(id))
                        .findFirst()
                        .map(LessonWords.Choice::words)
                        .orElseGet(() -> words.name().apply(id)))
                .toList());
    }

    /** The whole sheet, to hand in; without a name there is a line to write it on. */
    String text(String name, LocalDate day) {
        StringBuilder out = new StringBuilder();
        String written = name.isBlank() ? LINE : name.strip();
        out.append(work.lesson().title())
                .append("\n")
                .append(phrases.of("lessons.work.sheet.name", written))
                .append("\n")
                .append(phrases.of("lessons.work.sheet.day", new DateWords(phrases).of(day)))
                .append("\n")
                .append(sum())
                .append("\n");
        int number = 0;
        for (Scene scene : work.asking()) {
            number++;
            out.append("\n").append(number).append(". ");
            tell(out, scene);
        }
        return out.toString();
    }

    private void tell(StringBuilder out, Scene scene) {
        out.append(words.asked().apply(scene)).append("\n");
        line(out, "lessons.work.answered", answered(scene));
        out.append("   ").append(verdict(scene)).append("\n");
        line(out, "lessons.work.right", right(scene));
        line(out, "lessons.work.also", also(scene));
        scene.task()
                .map(Task::explanation)
                .filter(why -> !why.isBlank())
                .ifPresent(why ->
                        out.append("   ").append(why.replace("\n", "\n   ")).append("\n"));
        citations(scene).forEach(cited -> line(out, "lessons.work.source", cited));
    }

    private void line(StringBuilder out, String key, String words) {
        if (!words.isBlank()) {
            out.append("   ").append(phrases.of(key, words)).append("\n");
        }
    }
}
