package org.fourislands.lessons.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fourislands.history.Atlas;
import org.fourislands.lessons.Scene;
import org.fourislands.lessons.Task;

/** What a task lacks to be asked and judged; the teacher is told in words. */
public enum Lack {
    /** Who administered or claimed which group? */
    GROUP,
    /** No proposal is drawn, and the teacher names none. */
    PROPOSAL,
    /** Fewer than two things to be put in order. */
    THINGS,
    WORK,
    /** The record knows no passages of the work. */
    KNOWN_PASSAGES,
    /** The teacher has not said which passages are right. */
    PASSAGE,
    PARTY,
    PROMPT,
    /** The teacher has not said which groups are meant. */
    GROUPS,
    DAY,
    /** The scene opens on a day that is right already. */
    DAY_GIVEN_AWAY;

    /** Of the task of {@code scene}; nothing where nothing is asked. */
    public static List<Lack> of(Scene scene, Atlas atlas) {
        return scene.task().map(task -> of(task, scene, atlas)).orElseGet(List::of);
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<Lack> of(Task task, Scene scene, Atlas atlas) {
        List<Lack> lacks = new ArrayList<>();
        boolean aboutNothing = task.about().isEmpty();
        boolean unanswered = RightAnswer.of(scene, atlas)
                .filter(right -> !right.ids().isEmpty())
                .isEmpty();
        switch (task.kind()) {
            case WHO_ADMINISTERED, WHO_CLAIMED -> add(lacks, unanswered, GROUP);
            case WHICH_PROPOSAL -> add(lacks, unanswered, PROPOSAL);
            case IN_ORDER -> add(lacks, task.about().size() < 2, THINGS);
            case WHICH_ADMINISTERED, WHICH_CLAIMED -> add(lacks, aboutNothing, PARTY);
            case WHICH_ISLANDS -> {
                add(lacks, task.prompt().isBlank(), PROMPT);
                add(lacks, unanswered, GROUPS);
            }
            case WHICH_DAY -> {
                add(lacks, unanswered, DAY);
                add(lacks, !unanswered && isGivenAway(scene, atlas), DAY_GIVEN_AWAY);
            }
            case FIND_EVIDENCE -> {
                add(lacks, aboutNothing, WORK);
                add(lacks, !aboutNothing && isUnknown(task.about().get(0), atlas), KNOWN_PASSAGES);
                add(lacks, !aboutNothing && unanswered, PASSAGE);
            }
        }
        return lacks;
    }

    private static boolean isGivenAway(Scene scene, Atlas atlas) {
        return Judging.of(scene, Answer.of(scene.view().day().toString()), atlas)
                        .verdict()
                == Judging.Verdict.RIGHT;
    }

    private static boolean isUnknown(String work, Atlas atlas) {
        return atlas.sources()
                .digestOf(work)
                .filter(digest -> !digest.passages().isEmpty())
                .isEmpty();
    }

    private static void add(List<Lack> lacks, boolean lacking, Lack lack) {
        if (lacking) {
            lacks.add(lack);
        }
    }
}
