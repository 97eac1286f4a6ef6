package org.fourislands.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.history.Surrounding;
import org.fourislands.history.Tenure;
import org.fourislands.sources.Statement;
import org.fourislands.view.PictureTable.Row;

/** The land around as rows of the picture's table: how it is tinted, who administered it, what became of title to it. */
final class LandRows {
    private final Atlas atlas;
    private final DossierWords words;
    private final LandWords lands;

    LandRows(Atlas atlas, DossierWords words) {
        this.atlas = atlas;
        this.words = words;
        this.lands = new LandWords(atlas, words.phrases());
    }

    List<Row> of(ViewState view) {
        return atlas.content().surroundings().stream()
                .map(land -> row(land, view))
                .toList();
    }

    private Row row(Surrounding land, ViewState view) {
        LocalDate day = view.day();
        LandTint tint = LandTint.of(land, view);
        String name = words.of(land.name());
        String told = told(land, day).map(said -> words.of(said.text())).collect(Collectors.joining(" "));
        return new Row(
                List.of(new Selection(Selection.Kind.LAND, land.id())),
                name,
                lands.meaning(tint),
                lands.held(land, day),
                since(land, day),
                "",
                "",
                LandWords.citations(land, day),
                words.of("land.row", name, lands.held(land, day), told));
    }

    private static Stream<Statement> told(Surrounding land, LocalDate day) {
        return Stream.concat(
                land.on(day).stream().map(Tenure::statement),
                land.renouncedOn(day).stream().map(given -> given.statement()));
    }

    private String since(Surrounding land, LocalDate day) {
        List<Tenure> held = land.on(day);
        if (held.size() > 1) {
            return words.of("table.uncertain");
        }
        return held.stream()
                .map(tenure -> tenure.span().start().map(words.dates()::of))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }
}
