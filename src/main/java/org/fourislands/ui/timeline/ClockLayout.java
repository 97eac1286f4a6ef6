package org.fourislands.ui.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.fourislands.map.Ink;
import org.fourislands.ui.timeline.ClockModel.Bar;
import org.fourislands.ui.timeline.ClockModel.Caption;
import org.fourislands.ui.timeline.ClockModel.Dot;
import org.fourislands.ui.timeline.ClockModel.Hatch;
import org.fourislands.ui.timeline.ClockModel.Row;
import org.fourislands.view.StripRow;

/** Lays strips, axis and events along a scale. {@code measure} tells how wide words are, in pixels. */
public final class ClockLayout {
    private static final double CAPTION_AIR = 14;
    private static final double DOT_SPACE = 15;

    private final TimeScale scale;
    private final ToDoubleFunction<String> measure;

    public ClockLayout(TimeScale scale, ToDoubleFunction<String> measure) {
        this.scale = scale;
        this.measure = measure;
    }

    public ClockModel of(List<StripRow> strips, List<ClockEvent> events) {
        return new ClockModel(
                scale, strips.stream().map(this::row).toList(), new AxisTicks(scale, measure).all(), dots(events));
    }

    private Row row(StripRow strip) {
        List<Bar> bars = new ArrayList<>();
        List<Caption> captions = new ArrayList<>();
        Ink before = Ink.NONE;
        for (StripRow.Stretch stretch : strip.stretches()) {
            if (isSeen(stretch.from(), stretch.to())) {
                Bar bar = bar(stretch, before);
                bars.add(bar);
                caption(stretch, bar, captions);
            }
            before = stretch.ink();
        }
        return new Row(strip.island(), strip.name(), bars, hatches(strip), captions);
    }

    private List<Hatch> hatches(StripRow strip) {
        return strip.stripes().stream()
                .filter(stripe -> isSeen(stripe.from(), stripe.to()))
                .map(this::hatch)
                .toList();
    }

    private boolean isSeen(LocalDate from, LocalDate to) {
        return from.isBefore(scale.to()) && to.isAfter(scale.from());
    }

    private Bar bar(StripRow.Stretch stretch, Ink before) {
        double x = scale.clampedX(stretch.from());
        double width = scale.clampedX(stretch.to()) - x;
        double fade = scale.clampedX(stretch.certainFrom()) - x;
        return new Bar(x, width, stretch.ink(), Math.max(0, Math.min(fade, width)), before);
    }

    private Hatch hatch(StripRow.Stripe stripe) {
        double x = scale.clampedX(stripe.from());
        return new Hatch(x, scale.clampedX(stripe.to()) - x, stripe.ink());
    }

    /** One word a stretch, in the middle of what is certain of it, if it has room there. */
    private void caption(StripRow.Stretch stretch, Bar bar, List<Caption> captions) {
        double width = measure.applyAsDouble(stretch.label());
        double from = bar.x() + bar.fade();
        double to = Math.max(from, scale.clampedX(stretch.certainTo()));
        if (!stretch.label().isBlank() && width + CAPTION_AIR <= to - from) {
            captions.add(new Caption((from + to) / 2, width, stretch.label(), stretch.ink()));
        }
    }

    private List<Dot> dots(List<ClockEvent> events) {
        List<Dot> dots = new ArrayList<>();
        List<ClockEvent> near = new ArrayList<>();
        double start = 0;
        for (ClockEvent event : inOrder(events)) {
            double x = scale.xOf(event.day());
            if (!near.isEmpty() && x - start > DOT_SPACE) {
                dots.add(dot(near));
                near.clear();
            }
            if (near.isEmpty()) {
                start = x;
            }
            near.add(event);
        }
        if (!near.isEmpty()) {
            dots.add(dot(near));
        }
        return dots;
    }

    private List<ClockEvent> inOrder(List<ClockEvent> events) {
        return events.stream()
                .filter(event -> scale.shows(event.day()))
                .sorted((a, b) -> a.day().compareTo(b.day()))
                .toList();
    }

    private Dot dot(List<ClockEvent> near) {
        double middle = near.stream()
                .mapToDouble(event -> scale.xOf(event.day()))
                .average()
                .orElse(0);
        return new Dot(middle, near);
    }
}
