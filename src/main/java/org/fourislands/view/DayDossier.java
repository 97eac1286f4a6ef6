package org.fourislands.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.history.DayState;
import org.fourislands.history.IslandState;
import org.fourislands.view.Dossier.Entry;
import org.fourislands.view.Dossier.Section;

/** A day as a whole: what happened, the four groups, what lay on the table, what the articles say of it. */
final class DayDossier {
    private final Atlas atlas;
    private final DossierWords words;

    DayDossier(Atlas atlas, DossierWords words) {
        this.atlas = atlas;
        this.words = words;
    }

    Dossier write(ViewState view) {
        DayState state = atlas.on(view.day());
        CalendarWords calendars = new CalendarWords(atlas.content().lunarDays(), words.phrases());
        List<Section> sections = Stream.of(
                        words.section(
                                "dossier.happened",
                                state.events().stream().map(words::entry).toList()),
                        words.section(
                                "dossier.islands",
                                state.islands().stream().map(this::islandEntry).toList()),
                        words.section("table.land", around(view.day())),
                        words.section(
                                "dossier.proposals",
                                state.proposals().stream()
                                        .map(proposal -> words.entry(proposal, proposal.rankOn(view.day())))
                                        .toList()),
                        words.section(
                                "dossier.findings",
                                new BearingFindings(atlas)
                                        .onDay(state).stream().map(words::entry).toList()))
                .flatMap(Optional::stream)
                .toList();
        return new Dossier(words.dates().of(view.day()), calendars.others(view.day()), sections);
    }

    /** Who administered the land around: a reader who asks what a party held asks for more than the four groups. */
    private List<Entry> around(LocalDate day) {
        LandWords lands = new LandWords(atlas, words.phrases());
        return atlas.content().surroundings().stream()
                .map(land -> Entry.of(
                                words.phrases().of("land.report", words.of(land.name()), lands.held(land, day)),
                                LandWords.heldBy(land, day))
                        .opening(new Selection(Selection.Kind.LAND, land.id())))
                .toList();
    }

    private Entry islandEntry(IslandState state) {
        Sentence sentence = new HoldingWords(words.phrases(), words.islands(), words.dates())
                .of(List.of(state))
                .get(0);
        return Entry.of(sentence.text(), sentence.citations())
                .opening(Selection.island(state.island().id()));
    }
}
