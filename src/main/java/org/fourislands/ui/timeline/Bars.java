package org.fourislands.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.fourislands.ui.timeline.ClockModel.Bar;
import org.fourislands.ui.timeline.ClockModel.Caption;
import org.fourislands.ui.timeline.ClockModel.Fade;
import org.fourislands.ui.timeline.ClockModel.Hatch;
import org.fourislands.view.StripRow.Stretch;
import org.fourislands.view.StripRow.Stripe;

/** The stretches of one strip along a scale: what is certain in full colour, what is not fading over just its days. */
record Bars(TimeScale scale, ToDoubleFunction<String> measure) {
    private static final double WORD_AIR = 14;
    private static final double LETTER_AIR = 6;

    List<Bar> of(List<Stretch> stretches) {
        return stretches.stream()
                .filter(stretch -> isSeen(stretch.from(), stretch.to()))
                .map(this::bar)
                .toList();
    }

    List<Hatch> hatches(List<Stripe> stripes) {
        return stripes.stream()
                .filter(stripe -> isSeen(stripe.from(), stripe.to()))
                .map(stripe -> {
                    double x = scale.clampedX(stripe.from());
                    return new Hatch(x, scale.clampedX(stripe.to()) - x, stripe.ink());
                })
                .toList();
    }

    /** One word a stretch in the middle of what is seen and certain of it, or its letter where only that has room. */
    List<Caption> captions(List<Stretch> stretches) {
        return stretches.stream()
                .filter(stretch -> isSeen(stretch.from(), stretch.to()))
                .flatMap(stretch -> caption(stretch).stream())
                .toList();
    }

    private boolean isSeen(LocalDate from, LocalDate to) {
        return from.toEpochDay() < scale.range().to()
                && to.toEpochDay() > scale.range().from();
    }

    private Bar bar(Stretch stretch) {
        double x = scale.clampedX(stretch.from());
        double width = scale.clampedX(stretch.to()) - x;
        return new Bar(
                stretch,
                x,
                width,
                fade(stretch.from(), stretch.certainFrom(), 0, 1),
                fade(stretch.certainTo(), stretch.to(), 1, 0));
    }

    /** What is seen of a fade; its opacities are those at the edges of what is seen. */
    private Optional<Fade> fade(LocalDate from, LocalDate to, double opacityFrom, double opacityTo) {
        if (!from.isBefore(to) || !isSeen(from, to)) {
            return Optional.empty();
        }
        double left = scale.clampedX(from);
        double right = scale.clampedX(to);
        double whole = scale.xOf(to) - scale.xOf(from);
        double rise = (opacityTo - opacityFrom) / whole;
        return Optional.of(new Fade(
                left,
                right,
                opacityFrom + (left - scale.xOf(from)) * rise,
                opacityFrom + (right - scale.xOf(from)) * rise));
    }

    private Optional<Caption> caption(Stretch stretch) {
        double from = scale.clampedX(stretch.certainFrom());
        double to = Math.max(from, scale.clampedX(stretch.certainTo()));
        double middle = (from + to) / 2;
        return fitting(stretch.label(), WORD_AIR, to - from)
                .or(() -> fitting(stretch.letter(), LETTER_AIR, to - from))
                .map(words -> new Caption(middle, measure.applyAsDouble(words), words, stretch.ink()));
    }

    private Optional<String> fitting(String words, double air, double room) {
        return words.isBlank() || measure.applyAsDouble(words) + air > room ? Optional.empty() : Optional.of(words);
    }
}
