package org.fourislands.lessons.tasks;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.history.Claim;
import org.fourislands.history.Control;
import org.fourislands.history.IslandState;
import org.fourislands.lessons.Scene;
import org.fourislands.lessons.Task;
import org.fourislands.sources.Citation;
import org.fourislands.sources.Locator;

/**
 * What is right, by the teacher or by the record.
 *
 * @param ids what is to be chosen; for things to be put in order, in that order; for a day, the days that are right, in EDTF
 * @param also what may be chosen too, since the record is not certain of it
 * @param rule how much of it an answer must hold
 * @param citations what the record's answer rests on, then what the teacher's explanation rests on
 */
public record RightAnswer(List<String> ids, List<String> also, Rule rule, List<Citation> citations) {

    public RightAnswer {
        ids = List.copyOf(ids);
        also = List.copyOf(also);
        citations = List.copyOf(citations);
    }

    public RightAnswer(List<String> ids, Rule rule, List<Citation> citations) {
        this(ids, List.of(), rule, citations);
    }

    /** The right answer to what {@code scene} asks on its day; without ids where nothing can be reckoned and nothing is given. */
    public static Optional<RightAnswer> of(Scene scene, Atlas atlas) {
        return scene.task()
                .map(task -> citing(
                        scene, task, task.right().isEmpty() ? reckoned(scene, task, atlas) : given(task, atlas)));
    }

    private static RightAnswer given(Task task, Atlas atlas) {
        Rule rule = switch (task.kind()) {
            case WHO_ADMINISTERED, WHO_CLAIMED, WHICH_ADMINISTERED, WHICH_CLAIMED, WHICH_ISLANDS -> Rule.ALL;
            case WHICH_PROPOSAL, FIND_EVIDENCE -> Rule.ANY;
            case IN_ORDER -> Rule.ORDER;
            case WHICH_DAY -> Rule.DAY;
        };
        return new RightAnswer(task.right(), rule, cited(task, atlas));
    }

    private static RightAnswer reckoned(Scene scene, Task task, Atlas atlas) {
        Optional<IslandState> island = task.about().stream()
                .findFirst()
                .flatMap(id -> atlas.on(scene.view().day()).island(id));
        return switch (task.kind()) {
            case WHO_ADMINISTERED -> island.map(RightAnswer::administered).orElseGet(RightAnswer::unknown);
            case WHO_CLAIMED -> island.map(RightAnswer::claimed).orElseGet(RightAnswer::unknown);
            case WHICH_PROPOSAL -> drawn(scene, atlas);
            case IN_ORDER -> ordered(task, atlas);
            case WHICH_ADMINISTERED, WHICH_CLAIMED ->
                RightGroups.of(task, atlas.on(scene.view().day()));
            case WHICH_DAY -> RightDays.of(task, atlas);
            case WHICH_ISLANDS, FIND_EVIDENCE -> unknown();
        };
    }

    /** On a day inside a change whose day is not known either party is right. */
    private static RightAnswer administered(IslandState island) {
        List<Citation> citations = island.possible().stream()
                .map(Control::citations)
                .flatMap(List::stream)
                .toList();
        return new RightAnswer(orNobody(island.parties()), island.isUncertain() ? Rule.ANY : Rule.ALL, citations);
    }

    private static RightAnswer claimed(IslandState island) {
        List<String> parties =
                island.claims().stream().map(Claim::party).distinct().toList();
        List<Citation> citations = island.claims().stream()
                .map(Claim::citations)
                .flatMap(List::stream)
                .toList();
        return new RightAnswer(orNobody(parties), Rule.ALL, citations);
    }

    private static RightAnswer drawn(Scene scene, Atlas atlas) {
        List<String> ids = scene.view().proposal().stream().toList();
        return new RightAnswer(ids, Rule.ANY, Dated.citations(ids, atlas));
    }

    private static RightAnswer ordered(Task task, Atlas atlas) {
        List<String> ids = task.about().stream()
                .sorted(Comparator.comparing((String id) -> Dated.when(id, atlas)))
                .toList();
        return new RightAnswer(ids, Rule.ORDER, Dated.citations(ids, atlas));
    }

    private static List<Citation> cited(Task task, Atlas atlas) {
        return switch (task.kind()) {
            case WHICH_PROPOSAL, IN_ORDER -> Dated.citations(task.right(), atlas);
            case WHICH_DAY -> Dated.citations(task.about(), atlas);
            case FIND_EVIDENCE ->
                task.right().stream()
                        .map(at -> new Citation(
                                task.about().stream().findFirst().orElse(""),
                                Locator.parse(at),
                                Optional.empty(),
                                true))
                        .toList();
            case WHO_ADMINISTERED, WHO_CLAIMED, WHICH_ADMINISTERED, WHICH_CLAIMED, WHICH_ISLANDS -> List.of();
        };
    }

    /** Where neither record nor teacher cites anything, what the whole scene rests on. */
    private static RightAnswer citing(Scene scene, Task task, RightAnswer answer) {
        List<Citation> all = Stream.concat(answer.citations.stream(), task.citations().stream())
                .distinct()
                .toList();
        return new RightAnswer(answer.ids, answer.also, answer.rule, all.isEmpty() ? scene.sources() : all);
    }

    static RightAnswer unknown() {
        return new RightAnswer(List.of(), Rule.ANY, List.of());
    }

    private static List<String> orNobody(List<String> parties) {
        return parties.isEmpty() ? List.of(Answer.NOBODY) : parties;
    }

    /** How much of what is right an answer must hold. */
    public enum Rule {
        /** All of it and nothing else. */
        ALL,
        /** At least one of it and nothing else. */
        ANY,
        /** One day, which lies in one of the spans. */
        DAY,
        /** All of it in its order; what happened on one day may stand either way round. */
        ORDER
    }
}
