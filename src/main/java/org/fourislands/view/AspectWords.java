package org.fourislands.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourislands.history.Atlas;
import org.fourislands.history.Understanding;
import org.fourislands.words.Phrases;

/** What each of two maps that lie side by side is called. */
public final class AspectWords {
    private final Atlas atlas;
    private final Phrases phrases;
    private final DateWords dates;

    public AspectWords(Atlas atlas, Phrases phrases) {
        this.atlas = atlas;
        this.phrases = phrases;
        this.dates = new DateWords(phrases);
    }

    /** Whole, so that it can stand alone: "Who administers · 19 October 1956", "Joint Declaration, Article 9 (19 October 1956)". */
    public String title(ViewState view) {
        return proposal(view)
                .orElseGet(() -> phrases.of("compare.title", perspective(view.perspective()), dates.of(view.day())));
    }

    /**
     * All that a picture of {@code view} shows: of two maps both, and said once what they share. "Who administers · 7 May 1875 beside
     * 19 October 1956".
     */
    public String whole(ViewState view) {
        return view.other().map(other -> both(view, other)).orElseGet(() -> title(view));
    }

    private String both(ViewState view, ViewState other) {
        boolean differs = view.comparison()
                .filter(pair -> pair.layout() == Comparison.Layout.DIFFERENCE)
                .isPresent();
        String together = differs ? "compare.whole-difference" : "compare.whole";
        boolean proposed = view.proposal().isPresent() || other.proposal().isPresent();
        if (!proposed && view.perspective() == other.perspective()) {
            String days = phrases.of(together, dates.of(view.day()), dates.of(other.day()));
            return phrases.of("compare.title", perspective(view.perspective()), days);
        }
        if (!proposed && view.day().equals(other.day())) {
            String sights = phrases.of(together, perspective(view.perspective()), perspective(other.perspective()));
            return phrases.of("compare.title", dates.of(view.day()), sights);
        }
        return phrases.of(together, title(view), title(other));
    }

    /** A few words for {@code view}, of two maps for both: a day, a proposal. */
    public String fewWords(ViewState view) {
        return view.other()
                .map(other -> phrases.of("compare.whole", shortly(view, other), shortly(other, view)))
                .orElseGet(() -> view.proposal()
                        .flatMap(atlas::understanding)
                        .map(drawn -> name(drawn, view))
                        .orElseGet(() -> dates.of(view.day())));
    }

    /** Only what tells {@code view} from {@code other}. */
    public String shortly(ViewState view, ViewState other) {
        return view.proposal()
                .flatMap(atlas::understanding)
                .map(drawn -> name(drawn, view))
                .orElseGet(() -> {
                    List<String> parts = new ArrayList<>();
                    boolean sameSight = view.perspective() == other.perspective();
                    if (!view.day().equals(other.day()) || other.proposal().isPresent() || sameSight) {
                        parts.add(dates.of(view.day()));
                    }
                    if (!sameSight) {
                        parts.add(perspective(view.perspective()));
                    }
                    return String.join(" · ", parts);
                });
    }

    /** As {@link #shortly}, a proposal with its date. */
    String column(ViewState view, ViewState other) {
        return proposal(view).orElseGet(() -> shortly(view, other));
    }

    private String name(Understanding drawn, ViewState view) {
        return asRead(drawn.proposal().name().in(phrases.language()), drawn, view);
    }

    /** One side's reading is never taken for the record's own account. */
    private String asRead(String title, Understanding drawn, ViewState view) {
        IslandWords words = new IslandWords(atlas, phrases, view.nameOrder());
        return drawn.reading()
                .map(reading -> phrases.of("drawn.as-read", title, words.party(reading.party())))
                .orElse(title);
    }

    String perspective(Perspective perspective) {
        return phrases.of("perspective." + perspective.id());
    }

    private Optional<String> proposal(ViewState view) {
        return view.proposal()
                .flatMap(atlas::understanding)
                .map(drawn -> asRead(
                        phrases.of(
                                "compare.title-proposal",
                                drawn.proposal().name().in(phrases.language()),
                                dates.of(drawn.proposal().date())),
                        drawn,
                        view));
    }
}
