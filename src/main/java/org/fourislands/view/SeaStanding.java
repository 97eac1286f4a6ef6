package org.fourislands.view;

import java.util.Optional;
import java.util.stream.Stream;
import org.fourislands.map.Layer;

/** Says why a page has no numbers of the sea yet, or cannot have them. */
final class SeaStanding {
    private final DossierWords words;

    SeaStanding(DossierWords words) {
        this.words = words;
    }

    /** Empty where the numbers stand there. */
    Optional<String> of(ComparedFigures figures, ViewState view) {
        if (figures.hasSea()) {
            return Optional.empty();
        }
        if (figures.isOnLand()) {
            return Optional.of(words.of("survey.sea-earlier-day"));
        }
        if (figures.division().isEmpty()) {
            return Optional.of(words.of("survey.method.no-sea"));
        }
        return Optional.of(
                isAskedFor(figures, view)
                        ? words.of("survey.method.sea-coming")
                        : words.of("survey.sea-on-request", words.of("layer.zones")));
    }

    /** Zones are worked out for what the maps draw, and for today. */
    private static boolean isAskedFor(ComparedFigures figures, ViewState view) {
        String id = figures.subject().id();
        boolean drawn = Stream.concat(Stream.of(view), view.other().stream())
                .anyMatch(map -> map.proposal().equals(Optional.of(id)));
        return view.shows(Layer.ZONES) && (drawn || id.equals(Compared.TODAY));
    }
}
