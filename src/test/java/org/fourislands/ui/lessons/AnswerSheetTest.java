package org.fourislands.ui.lessons;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fourislands.lessons.Lesson;
import org.fourislands.lessons.Scene;
import org.fourislands.lessons.Task;
import org.fourislands.lessons.tasks.Judgement;
import org.fourislands.lessons.tasks.Judging;
import org.fourislands.lessons.tasks.RightAnswer;
import org.fourislands.lessons.tasks.Work;
import org.fourislands.sources.Citation;
import org.fourislands.view.Sentence;
import org.fourislands.view.ViewState;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;
import org.junit.jupiter.api.Test;

/** The sheet that a student hands in. */
final class AnswerSheetTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Citation SOURCE = new Citation("the-treaty", Optional.empty(), Optional.empty(), true);
    private static final Lesson LESSON = Lesson.empty("l", "Two dates")
            .with(List.of(Scene.of("one", ViewState.startingOn(DAY))
                    .asking(Optional.of(
                            Task.of(Task.Kind.WHO_ADMINISTERED, "shikotan").explaining("It began in 1945.")))));

    private static String sheet(String name) {
        Work work = Work.begin(LESSON).choosing("ussr").handingIn();
        return new AnswerSheet(Phrases.in(Language.ENGLISH), words(), work).text(name, DAY);
    }

    private static LessonWords words() {
        return new LessonWords(
                view -> "",
                view -> "",
                id -> id,
                view -> new Sentence("", List.of()),
                Citation::source,
                List::of,
                scene -> "Who?",
                task -> List.of(new LessonWords.Choice("ussr", "The USSR")),
                (scene, answer) -> new Judgement(
                        Judging.Verdict.RIGHT, new RightAnswer(List.of("ussr"), RightAnswer.Rule.ALL, List.of(SOURCE))),
                id -> id,
                new LessonWords.Asking(List::of, List::of, List::of, scene -> List.of()));
    }

    @Test
    void theNameAndTheDayStandOnIt() {
        assertTrue(sheet(" Hana ").contains("Name: Hana\nDay: 22 November 2026"), sheet(" Hana "));
        assertFalse(sheet("Hana").contains("____"));
    }

    @Test
    void withoutANameThereIsALineToWriteItOn() {
        assertTrue(sheet("").contains("Name: ________"));
    }

    @Test
    void theAnswerIsExplainedWithItsSource() {
        String sheet = sheet("");
        assertTrue(sheet.contains("The USSR"));
        assertTrue(sheet.contains("It began in 1945."));
        assertTrue(sheet.contains("the-treaty"));
    }
}
