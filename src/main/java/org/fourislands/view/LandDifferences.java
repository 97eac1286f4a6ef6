package org.fourislands.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.history.Surrounding;
import org.fourislands.sources.Citation;
import org.fourislands.view.Dossier.Entry;

/** Which of the land around is told differently of two views, each piece with both states and the works they rest on. */
final class LandDifferences {
    private final Atlas atlas;
    private final DossierWords words;
    private final LandWords lands;
    private final LandPaints paints;

    LandDifferences(Atlas atlas, DossierWords words) {
        this.atlas = atlas;
        this.words = words;
        this.lands = new LandWords(atlas, words.phrases());
        this.paints = new LandPaints(atlas);
    }

    /** One sentence with the pieces that differ; none where all is the same. */
    List<Sentence> summary(ViewState first, ViewState second) {
        List<String> names =
                differing(first, second).map(land -> words.of(land.name())).toList();
        return names.isEmpty()
                ? List.of()
                : List.of(new Sentence(
                        words.of("compare.differ-land", words.phrases().list(names)), List.of()));
    }

    Optional<Dossier.Section> section(ViewState first, ViewState second) {
        return words.section(
                "compare.land",
                differing(first, second).map(land -> entry(land, first, second)).toList());
    }

    private Stream<Surrounding> differing(ViewState first, ViewState second) {
        return atlas.content().surroundings().stream()
                .filter(land -> !meaning(land, first).equals(meaning(land, second)));
    }

    private Entry entry(Surrounding land, ViewState first, ViewState second) {
        String both = words.of("compare.both", meaning(land, first), meaning(land, second));
        boolean drawnAlike =
                paints.paint(land, LandTint.of(land, first)).equals(paints.paint(land, LandTint.of(land, second)));
        List<Citation> citations = Stream.of(first, second)
                .flatMap(view -> cited(land, view))
                .distinct()
                .toList();
        return Entry.of(
                        words.of(
                                "compare.land-entry",
                                words.of(land.name()),
                                drawnAlike ? words.of("compare.alike", both) : both),
                        citations)
                .opening(new Selection(Selection.Kind.LAND, land.id()));
    }

    private String meaning(Surrounding land, ViewState view) {
        return lands.meaning(LandTint.of(land, view));
    }

    /** Of a title given up also the works on that, where it is what the view shows. */
    private static Stream<Citation> cited(Surrounding land, ViewState view) {
        boolean givenUp = LandTint.of(land, view).standing() == LandTint.Standing.GIVEN_UP;
        List<Citation> works = givenUp ? LandWords.citations(land, view.day()) : LandWords.heldBy(land, view.day());
        return works.stream();
    }
}
