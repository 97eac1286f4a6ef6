package org.fourislands.lessons.tasks;

import java.util.List;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.history.Claim;
import org.fourislands.history.Control;
import org.fourislands.history.Island;
import org.fourislands.history.Proposal;
import org.fourislands.lessons.Task;

/** What can be chosen from in answering a task: ids of the record. */
public final class Choices {
    private Choices() {}

    /** The choices in an order that gives nothing away; none for a task that is answered on the clock or in the reader. */
    public static List<String> of(Task task, Atlas atlas) {
        return switch (task.kind()) {
            case WHO_ADMINISTERED ->
                withNobody(
                        atlas.content().controls().stream().map(Control::party).flatMap(party -> party.stream()));
            case WHO_CLAIMED -> withNobody(atlas.content().claims().stream().map(Claim::party));
            case WHICH_PROPOSAL ->
                task.about().isEmpty()
                        ? atlas.content().proposals().stream().map(Proposal::id).toList()
                        : task.about().stream().sorted().toList();
            case IN_ORDER -> task.about().stream().sorted().toList();
            case WHICH_ADMINISTERED, WHICH_CLAIMED, WHICH_ISLANDS ->
                Stream.concat(atlas.groups().stream().map(Island::id), Stream.of(Answer.NONE))
                        .toList();
            case WHICH_DAY, FIND_EVIDENCE -> List.of();
        };
    }

    /** By their ids, so that the same list stands under every question. */
    private static List<String> withNobody(Stream<String> parties) {
        return Stream.concat(parties.distinct().sorted(), Stream.of(Answer.NOBODY))
                .toList();
    }
}
