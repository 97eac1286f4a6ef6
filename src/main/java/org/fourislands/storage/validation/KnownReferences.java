package org.fourislands.storage.validation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourislands.history.AtlasContent;
import org.fourislands.history.Event;
import org.fourislands.history.Island;
import org.fourislands.history.Party;
import org.fourislands.history.Proposal;
import org.fourislands.sources.Finding;
import org.fourislands.sources.Source;
import org.fourislands.storage.json.NearestWord;

/** Whatever the record names by its id is there. */
final class KnownReferences implements Rule {

    @Override
    public void check(CheckedRecord record, IssueList issues) {
        Map<Reference.Target, Set<String>> known = known(record);
        for (Reference reference : record.places().references()) {
            check(reference, known.getOrDefault(reference.target(), Set.of()), issues);
        }
        for (RecordPlaces.PlacedCitations cited : record.places().citations()) {
            for (int i = 0; i < cited.citations().size(); i++) {
                Place place = cited.place().entry(i).at("source");
                String source = cited.citations().get(i).source();
                check(
                        new Reference(place, Reference.Target.SOURCE, source),
                        known.getOrDefault(Reference.Target.SOURCE, Set.of()),
                        issues);
            }
        }
    }

    private static void check(Reference reference, Set<String> known, IssueList issues) {
        if (known.contains(reference.id())) {
            return;
        }
        String what = "There is no " + reference.target().word() + " “" + reference.id() + "”.";
        String mend = NearestWord.of(reference.id(), known)
                .map(near -> "Write “" + near + "” if that is meant, or add it to "
                        + reference.target().home() + ".")
                .orElseGet(() -> "Add it to " + reference.target().home() + ", or correct the id.");
        issues.note(reference.place(), what, mend);
    }

    private static Map<Reference.Target, Set<String>> known(CheckedRecord record) {
        AtlasContent content = record.content();
        Map<Reference.Target, Set<String>> known = new EnumMap<>(Reference.Target.class);
        known.put(Reference.Target.PARTY, ids(content.parties(), Party::id));
        known.put(Reference.Target.ISLAND, ids(content.islands(), Island::id));
        known.put(Reference.Target.GROUP, record.groupIds());
        known.put(Reference.Target.SOURCE, ids(content.sources().sources(), Source::id));
        known.put(Reference.Target.EVENT, ids(content.events(), Event::id));
        known.put(Reference.Target.PROPOSAL, ids(content.proposals(), Proposal::id));
        known.put(Reference.Target.FINDING, ids(content.sources().findings(), Finding::id));
        known.put(Reference.Target.SHORE, shores(content));
        known.put(Reference.Target.GEOMETRY, record.geometries());
        return known;
    }

    /** What a strait can run between. */
    private static Set<String> shores(AtlasContent content) {
        return Stream.concat(
                        content.islands().stream().map(Island::id),
                        content.coasts().stream().flatMap(coast -> coast.land().stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <T> Set<String> ids(List<T> records, Function<T, String> id) {
        return records.stream().map(id).collect(Collectors.toUnmodifiableSet());
    }
}
