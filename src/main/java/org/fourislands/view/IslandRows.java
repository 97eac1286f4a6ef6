package org.fourislands.view;

import java.util.List;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.history.Claim;
import org.fourislands.history.IslandState;
import org.fourislands.sources.Citation;
import org.fourislands.view.PictureTable.Row;

/** The four groups as rows of the picture's table: how each is drawn, who administers, who claims. */
final class IslandRows {
    private final Atlas atlas;
    private final DossierWords words;
    private final CoordinateWords coordinates;
    private final DaySentence sentences;

    IslandRows(Atlas atlas, DossierWords words, CoordinateWords coordinates) {
        this.atlas = atlas;
        this.words = words;
        this.coordinates = coordinates;
        this.sentences = new DaySentence(atlas, words.phrases());
    }

    List<Row> of(ViewState view) {
        return atlas.on(view.day()).islands().stream()
                .map(state -> row(state, view))
                .toList();
    }

    private Row row(IslandState state, ViewState view) {
        return new Row(
                List.of(Selection.island(state.island().id())),
                words.islands().asTitle(state.island()),
                String.join(
                        words.of("table.and"),
                        new LegendWords(atlas, words.phrases()).drawn(state, view.perspective())),
                administered(state),
                state.isUncertain()
                        ? words.of("table.uncertain")
                        : state.since().map(words.dates()::of).orElse(""),
                String.join(
                        words.of("table.and"),
                        state.claims().stream().map(this::claim).toList()),
                coordinates.of(state.island().centre()),
                citations(state),
                sentence(state, view));
    }

    private String administered(IslandState state) {
        if (!state.isRecorded()) {
            return words.of("legend.unrecorded");
        }
        if (state.isUncertain()) {
            return words.of("table.changing", words.islands().parties(state.parties()));
        }
        return state.parties().isEmpty()
                ? words.of("legend.unsettled")
                : words.of("legend.administered", words.islands().parties(state.parties()));
    }

    private String claim(Claim claim) {
        return words.of(
                "table.claim",
                words.shortParty(claim.party()),
                words.of("ground." + claim.ground().word()));
    }

    private static List<Citation> citations(IslandState state) {
        return Stream.concat(
                        state.possible().stream().flatMap(control -> control.citations().stream()),
                        state.claims().stream().flatMap(claim -> claim.citations().stream()))
                .distinct()
                .toList();
    }

    private String sentence(IslandState state, ViewState view) {
        String held = sentences.ofIsland(view, state.island()).text();
        Stream<String> claimed = Tint.of(state, Perspective.ADMINISTRATION, atlas).hatches().stream()
                .map(party -> Sentence.capitalised(words.of(
                        "day.claims",
                        words.islands().party(party),
                        words.islands().inSentence(state.island()))));
        return String.join(" ", Stream.concat(Stream.of(held), claimed).toList());
    }
}
