package org.fourislands.app;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fourislands.history.Atlas;
import org.fourislands.time.DateReader;
import org.fourislands.view.Aspect;
import org.fourislands.view.Comparison;
import org.fourislands.view.Comparison.Layout;
import org.fourislands.view.Perspective;
import org.fourislands.words.Phrases;

/** What the command line lays a view beside, and how; or a line that says what would be right. */
final class ComparisonArguments {
    private final Atlas atlas;
    private final DateReader dates;
    private final Phrases phrases;

    ComparisonArguments(Atlas atlas, DateReader dates, Phrases phrases) {
        this.atlas = atlas;
        this.dates = dates;
        this.phrases = phrases;
    }

    /** The id of a proposal of the record. */
    String proposal(String written) {
        return atlas.understanding(written)
                .orElseThrow(() -> new WrongUse(phrases.of("cli.no-proposal", written)))
                .id();
    }

    Optional<Comparison> comparison(Optional<String> against, Optional<String> layout, Optional<String> handle) {
        if (against.isEmpty() && (layout.isPresent() || handle.isPresent())) {
            throw new WrongUse(phrases.of("cli.nothing-compared"));
        }
        Layout laid = layout.map(this::layout).orElse(Layout.TWIN);
        if (handle.isPresent() && laid != Layout.SWIPE) {
            throw new WrongUse(phrases.of("cli.handle-without-swipe"));
        }
        double at = handle.map(this::handle).orElse(Comparison.MIDDLE);
        return against.map(written -> Comparison.of(laid, aspect(written)).swipedTo(at));
    }

    /** A perspective's word or a proposal's id, else a day. */
    private Aspect aspect(String written) {
        Optional<Perspective> perspective = Perspective.byId(written);
        if (perspective.isPresent()) {
            return Aspect.seenFrom(perspective.get());
        }
        if (atlas.understanding(written).isPresent()) {
            return Aspect.drawing(written);
        }
        boolean mayBeDay =
                written.equals("today") || (written.chars().anyMatch(Character::isDigit) && !looksLikeId(written));
        if (!mayBeDay) {
            throw new WrongUse(phrases.of("cli.no-such-side", written));
        }
        return Aspect.on(Arguments.day(written, dates, phrases));
    }

    /** "joint-declaration-1957": letters first, then dashes. */
    private static boolean looksLikeId(String written) {
        return written.matches("[a-z][a-z0-9]*(-[a-z0-9]+)+");
    }

    private Layout layout(String written) {
        return Arrays.stream(Layout.values())
                .filter(layout -> layout.word().equals(written))
                .findFirst()
                .orElseThrow(() -> new WrongUse(phrases.of(
                        "cli.no-layout",
                        written,
                        Arrays.stream(Layout.values()).map(Layout::word).collect(Collectors.joining(", ")))));
    }

    private double handle(String written) {
        try {
            double share = Double.parseDouble(written);
            if (share >= 0 && share <= 1) {
                return share;
            }
        } catch (NumberFormatException e) {
            throw new WrongUse(phrases.of("cli.no-handle", written));
        }
        throw new WrongUse(phrases.of("cli.no-handle", written));
    }
}
