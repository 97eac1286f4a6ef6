package org.fourislands.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourislands.history.AtlasContent;
import org.fourislands.history.BoundaryLine;
import org.fourislands.history.Event;
import org.fourislands.history.Island;
import org.fourislands.history.Place;
import org.fourislands.history.PlaceName;
import org.fourislands.history.PlaceNames;
import org.fourislands.history.Proposal;
import org.fourislands.history.Renunciation;
import org.fourislands.history.Surrounding;
import org.fourislands.history.Tenure;
import org.fourislands.history.Term;
import org.fourislands.sources.Statement;
import org.fourislands.words.Text;

/** What has a page of its own, ready to be searched: islands, places, terms, events, proposals and lines. */
final class IndexedHistory {
    private final DossierWords words;

    IndexedHistory(DossierWords words) {
        this.words = words;
    }

    Stream<Indexed> all(AtlasContent content) {
        CalendarWords calendars = new CalendarWords(content.lunarDays(), words.phrases());
        return Stream.of(
                        content.islands().stream().map(this::of),
                        content.places().stream().map(this::of),
                        content.terms().stream().map(this::of),
                        content.events().stream().map(event -> of(event, calendars)),
                        content.proposals().stream().map(this::of),
                        content.lines().stream().map(this::of),
                        content.surroundings().stream().map(this::of))
                .flatMap(part -> part);
    }

    private Indexed of(Island island) {
        return new Indexed(
                Selection.island(island.id()),
                words.islands().asTitle(island),
                names(island.names()) + noted(island.note()),
                names(island.names()));
    }

    private Indexed of(Place place) {
        String names = forms(place.names());
        return new Indexed(
                new Selection(Selection.Kind.PLACE, place.id()),
                names,
                names(place.names()) + noted(place.note()),
                names(place.names()));
    }

    private Indexed of(Term term) {
        String forms = term.forms().stream()
                .flatMap(form -> Stream.of(
                        form.form(), form.reading().orElse(""), form.latin().orElse("")))
                .filter(form -> !form.isEmpty())
                .collect(Collectors.joining(" · "));
        return new Indexed(
                new Selection(Selection.Kind.TERM, term.id()),
                words.of(term.term()),
                forms + " " + words.of(term.scope()));
    }

    /** Found by its date in the calendar of its sources too. */
    private Indexed of(Event event, CalendarWords calendars) {
        String story = event.story().map(text -> " " + words.of(text)).orElse("");
        return new Indexed(
                Selection.event(event.id()),
                words.of(event.title()),
                dated(event, calendars) + ". " + words.of(event.summary().text()) + story);
    }

    private String dated(Event event, CalendarWords calendars) {
        String others = event.date().isExact() ? calendars.others(event.date().earliest()) : "";
        String told = words.dates().of(event.date());
        return others.isEmpty() ? told : words.of("date.in-all", told, others);
    }

    private Indexed of(Proposal proposal) {
        Stream<Text> texts = Stream.of(
                        Stream.of(proposal.terms()),
                        proposal.readings().stream().map(Proposal.Reading::statement),
                        proposal.replies().stream().map(Proposal.Reply::statement),
                        Stream.of(proposal.result()))
                .flatMap(part -> part)
                .map(Statement::text);
        return new Indexed(
                Selection.proposal(proposal.id()),
                words.of(proposal.name()),
                words.of(proposal.byWhom()) + ". " + texts.map(words::of).collect(Collectors.joining(" ")));
    }

    private Indexed of(BoundaryLine line) {
        return new Indexed(
                new Selection(Selection.Kind.LINE, line.id()),
                words.of(line.name()),
                line.statuses().stream()
                        .map(status -> words.of(status.statement().text()))
                        .collect(Collectors.joining(" ")));
    }

    private Indexed of(Surrounding land) {
        Stream<String> names =
                Stream.of(land.name().japanese(), land.name().russian()).flatMap(Optional::stream);
        Stream<String> told = Stream.concat(
                        land.held().stream().map(Tenure::statement),
                        land.renunciations().stream().map(Renunciation::statement))
                .map(statement -> words.of(statement.text()));
        return new Indexed(
                new Selection(Selection.Kind.LAND, land.id()),
                words.of(land.name()),
                Stream.concat(names, told).collect(Collectors.joining(" ")));
    }

    private String noted(Optional<Statement> note) {
        return note.map(said -> ". " + words.of(said.text())).orElse("");
    }

    /** All forms, and what the names are said to mean. */
    private String names(PlaceNames names) {
        List<String> glosses = names.all().stream()
                .flatMap(name -> name.glosses().stream())
                .map(gloss -> words.of(gloss.text()))
                .toList();
        return String.join(
                " ", Stream.concat(Stream.of(forms(names)), glosses.stream()).toList());
    }

    private static String forms(PlaceNames names) {
        return names.all().stream()
                .flatMap((PlaceName name) ->
                        Stream.of(name.latinForm(), name.form(), name.reading().orElse("")))
                .filter(form -> !form.isEmpty())
                .distinct()
                .collect(Collectors.joining(" · "));
    }
}
