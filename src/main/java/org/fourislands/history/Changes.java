package org.fourislands.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fourislands.time.HistoricalDate;

/**
 * Days on which something changed, for each island group; made once. Asking for a neighbouring change costs the logarithm of
 * the number of facts, for each of the groups asked about.
 */
public final class Changes {
    private final Map<String, SortedDays> byGroup;
    private final SortedDays all;

    private Changes(Map<String, SortedDays> byGroup, SortedDays all) {
        this.byGroup = byGroup;
        this.all = all;
    }

    /**
     * The days on which the state of the islands changed: an administration, its unit or a claim began or ended. A change
     * whose day is uncertain counts twice, on the first day it can have happened and on the day it surely had.
     */
    public static Changes in(Atlas atlas) {
        return of(atlas, date -> List.of(date.earliest(), date.latest()));
    }

    /** The same, each once: on the first day on which it surely had happened. */
    public static Changes certainIn(Atlas atlas) {
        return of(atlas, date -> List.of(date.latest()));
    }

    private static Changes of(Atlas atlas, Function<HistoricalDate, List<LocalDate>> days) {
        Marking marking = new Marking();
        for (Control control : atlas.content().controls()) {
            control.span().start().ifPresent(start -> marking.mark(days.apply(start), List.of(control.island())));
        }
        for (Claim claim : atlas.content().claims()) {
            Stream.of(claim.span().start(), claim.span().end())
                    .flatMap(Optional::stream)
                    .forEach(end -> marking.mark(days.apply(end), claim.islands()));
        }
        return marking.done();
    }

    /** The days on which something happened, or came into force; by the island groups it touched, if any. */
    public static Changes ofEvents(Atlas atlas) {
        Marking marking = new Marking();
        for (Event event : atlas.content().events()) {
            List<LocalDate> days = Stream.concat(Stream.of(event.date()), event.inForce().stream())
                    .map(HistoricalDate::earliest)
                    .toList();
            marking.mark(days, event.islands());
        }
        return marking.done();
    }

    /** The days on which something was proposed, by the island groups it spoke of. */
    public static Changes ofProposals(Atlas atlas) {
        Marking marking = new Marking();
        for (Proposal proposal : atlas.content().proposals()) {
            marking.mark(List.of(proposal.date().earliest()), proposal.touched());
        }
        return marking.done();
    }

    /** The next day after {@code day} on which anything changed. */
    public Optional<LocalDate> after(LocalDate day) {
        return all.after(day);
    }

    /** The last day before {@code day} on which anything changed. */
    public Optional<LocalDate> before(LocalDate day) {
        return all.before(day);
    }

    /** The next day after {@code day} on which one of {@code groups} changed. */
    public Optional<LocalDate> after(LocalDate day, Collection<String> groups) {
        return asked(groups).flatMap(days -> days.after(day).stream()).min(Comparator.naturalOrder());
    }

    /** The last day before {@code day} on which one of {@code groups} changed. */
    public Optional<LocalDate> before(LocalDate day, Collection<String> groups) {
        return asked(groups).flatMap(days -> days.before(day).stream()).max(Comparator.naturalOrder());
    }

    private Stream<SortedDays> asked(Collection<String> groups) {
        return groups.stream().flatMap(group -> Optional.ofNullable(byGroup.get(group)).stream());
    }

    /** Every day of change, in order of time. */
    public List<LocalDate> days() {
        return all.all();
    }

    /** Days as they are found, group by group. */
    private static final class Marking {
        private final Map<String, List<LocalDate>> byGroup = new TreeMap<>();
        private final List<LocalDate> all = new ArrayList<>();

        void mark(List<LocalDate> days, List<String> islands) {
            all.addAll(days);
            islands.stream()
                    .map(Island::groupOf)
                    .distinct()
                    .forEach(group -> byGroup.computeIfAbsent(group, g -> new ArrayList<>())
                            .addAll(days));
        }

        Changes done() {
            Map<String, SortedDays> sorted = new TreeMap<>();
            byGroup.forEach((group, days) -> sorted.put(group, SortedDays.of(days)));
            return new Changes(sorted, SortedDays.of(all));
        }
    }
}
