package org.fourislands.lessons.tasks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fourislands.history.Atlas;
import org.fourislands.lessons.Scene;

/** How an answer stands to what is right. */
public final class Judging {
    private Judging() {}

    /** Judges what was answered to the task of {@code scene}; open where there is no task, or nobody can say what is right. */
    public static Judgement of(Scene scene, Answer answer, Atlas atlas) {
        return RightAnswer.of(scene, atlas)
                .filter(right -> !right.ids().isEmpty())
                .map(right -> new Judgement(verdict(right, answer.chosen(), atlas), right))
                .orElseGet(
                        () -> new Judgement(Verdict.OPEN, new RightAnswer(List.of(), RightAnswer.Rule.ANY, List.of())));
    }

    private static Verdict verdict(RightAnswer right, List<String> chosen, Atlas atlas) {
        if (chosen.isEmpty()) {
            return Verdict.UNANSWERED;
        }
        if (right.rule() == RightAnswer.Rule.DAY) {
            return RightDays.has(right.ids(), chosen.get(0)) ? Verdict.RIGHT : Verdict.WRONG;
        }
        if (chosen.stream()
                .noneMatch(id -> right.ids().contains(id) || right.also().contains(id))) {
            return Verdict.WRONG;
        }
        return isWhole(right, chosen, atlas) ? Verdict.RIGHT : Verdict.PARTLY;
    }

    private static boolean isWhole(RightAnswer right, List<String> chosen, Atlas atlas) {
        Set<String> wanted = new HashSet<>(right.ids());
        Set<String> got = new HashSet<>(chosen);
        return switch (right.rule()) {
            case ALL -> got.containsAll(wanted) && allowed(right).containsAll(got);
            case ANY, DAY -> wanted.containsAll(got);
            case ORDER ->
                got.equals(wanted) && chosen.size() == right.ids().size() && isInOrder(right.ids(), chosen, atlas);
        };
    }

    private static Set<String> allowed(RightAnswer right) {
        Set<String> allowed = new HashSet<>(right.ids());
        allowed.addAll(right.also());
        return allowed;
    }

    /** Place by place the same thing, or one of the same day. */
    private static boolean isInOrder(List<String> right, List<String> chosen, Atlas atlas) {
        for (int at = 0; at < right.size(); at++) {
            String wanted = right.get(at);
            String got = chosen.get(at);
            if (!wanted.equals(got) && !Dated.when(wanted, atlas).equals(Dated.when(got, atlas))) {
                return false;
            }
        }
        return true;
    }

    /** How an answer stands to what is right. */
    public enum Verdict {
        RIGHT,
        PARTLY,
        WRONG,
        UNANSWERED,
        /** Nothing was asked, or the record does not know and the teacher did not say. */
        OPEN
    }
}
