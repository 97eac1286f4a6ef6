package org.fourislands.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.fourislands.ui.timeline.ClockModel.AxisTick;
import org.fourislands.ui.timeline.ClockModel.Bar;
import org.fourislands.ui.timeline.ClockModel.Cluster;
import org.fourislands.ui.timeline.ClockModel.DataEnd;
import org.fourislands.ui.timeline.ClockModel.Spot;
import org.fourislands.view.ClockRange;
import org.fourislands.view.TimeMark;

/** What holds of the clock's picture in every range and at every width. */
final class ClockLayoutPropertiesTest {
    private static final int TRIES = 150;
    private static final List<TimeMark> MARKS = ClockSamples.marks(300, 5);

    @Provide
    Arbitrary<ClockRange> ranges() {
        double most = Math.log(ClockSamples.ENDS.days() / ClockRange.LEAST);
        Arbitrary<Double> lengths = Arbitraries.doubles().between(0, 1);
        Arbitrary<Double> places = Arbitraries.doubles().between(0, 1);
        return Combinators.combine(lengths.map(share -> ClockRange.LEAST * Math.exp(share * most)), places)
                .as((days, place) -> {
                    double from = ClockSamples.ENDS.from() + place * (ClockSamples.ENDS.days() - days);
                    return new ClockRange(from, from + days).within(ClockSamples.ENDS);
                });
    }

    private static ClockModel model(ClockRange range, double width) {
        return ClockSamples.model(range, width, List.of(ClockSamples.shikotan(), ClockSamples.habomai()), MARKS);
    }

    @Property(tries = TRIES)
    void ticksAreInOrderAndWithinAndTheirLabelsNeverTouch(
            @ForAll("ranges") ClockRange range, @ForAll @DoubleRange(min = 60, max = 2600) double width) {
        ClockModel model = model(range, width);
        double before = Double.NEGATIVE_INFINITY;
        List<double[]> labels = new ArrayList<>();
        for (DataEnd end : model.ends()) {
            labels.add(new double[] {end.labelFrom(), end.labelTo()});
        }
        for (AxisTick tick : model.ticks()) {
            assertTrue(tick.x() > before || before == Double.NEGATIVE_INFINITY, tick.toString());
            assertTrue(tick.x() >= model.scale().left()
                    && tick.x() <= model.scale().right());
            before = tick.x();
            if (!tick.words().isEmpty()) {
                double half = ClockSamples.sevenALetter(tick.words()) / 2;
                labels.add(new double[] {tick.labelX() - half, tick.labelX() + half});
            }
        }
        labels.sort((a, b) -> Double.compare(a[0], b[0]));
        for (int i = 1; i < labels.size(); i++) {
            boolean bothEnds = model.ends().size() == 2 && width < 150;
            assertTrue(bothEnds || labels.get(i)[0] - labels.get(i - 1)[1] >= 4, range + " " + width);
        }
    }

    @Property(tries = TRIES)
    void thereAreAlwaysSomeLabelsAndNeverTooMany(
            @ForAll("ranges") ClockRange range, @ForAll @DoubleRange(min = 400, max = 2600) double width) {
        long labelled = model(range, width).ticks().stream()
                .filter(tick -> !tick.words().isEmpty())
                .count();
        assertTrue(labelled >= 1 && labelled <= width / 30, labelled + " in " + range + " " + width);
    }

    @Property(tries = TRIES)
    void clustersPartitionTheMarksOfTheirRowAndDoNotOverlap(
            @ForAll("ranges") ClockRange range, @ForAll @IntRange(min = 60, max = 2600) int width) {
        ClockModel model = model(range, width);
        MarkTracks tracks = new MarkTracks(MARKS);
        model.lanes()
                .forEach(lane ->
                        partition(lane.clusters(), tracks.ofLane(lane.row()).marks(), range));
        model.strips()
                .forEach(strip ->
                        partition(strip.marks(), tracks.ofStrip(strip.island()).marks(), range));
    }

    private static void partition(List<Cluster> clusters, List<TimeMark> all, ClockRange range) {
        List<TimeMark> gathered =
                clusters.stream().flatMap(cluster -> cluster.marks().stream()).toList();
        List<TimeMark> seen = all.stream()
                .filter(mark -> mark.date().latest().toEpochDay() + 1 > range.from()
                        && mark.date().earliest().toEpochDay() < range.to())
                .toList();
        assertEquals(seen, gathered);
        for (int i = 1; i < clusters.size(); i++) {
            Cluster left = clusters.get(i - 1);
            Cluster right = clusters.get(i);
            assertTrue(left.x() + left.half() < right.x() - right.half(), left + " " + right);
        }
    }

    @Property(tries = TRIES)
    void everyMarkIsInExactlyOneSpotOfEachOfItsRowsAndNoTwoSpotsOverlap(
            @ForAll("ranges") ClockRange range, @ForAll @IntRange(min = 60, max = 2600) int width) {
        ClockModel model = model(range, width);
        int marks = Stream.concat(
                        model.lanes().stream().flatMap(lane -> lane.clusters().stream()),
                        model.strips().stream().flatMap(strip -> strip.marks().stream()))
                .mapToInt(cluster -> cluster.marks().size())
                .sum();
        List<TimeMark> pointed =
                model.spots().stream().flatMap(spot -> spot.marks().stream()).toList();
        assertEquals(marks, pointed.size());
        Set<TimeMark> once = new HashSet<>(pointed);
        assertEquals(once.size(), pointed.size());
        List<Spot> wide =
                model.spots().stream().filter(spot -> spot.width() > 0).toList();
        for (int i = 0; i < wide.size(); i++) {
            for (int j = i + 1; j < wide.size(); j++) {
                assertFalse(overlap(wide.get(i), wide.get(j)), wide.get(i) + " " + wide.get(j));
            }
        }
    }

    private static boolean overlap(Spot one, Spot two) {
        double tolerance = 1e-6;
        return one.x() + one.width() > two.x() + tolerance
                && two.x() + two.width() > one.x() + tolerance
                && one.y() + one.height() > two.y() + tolerance
                && two.y() + two.height() > one.y() + tolerance;
    }

    @Property(tries = TRIES)
    void barsFillTheStripFromEndToEndAndFadesLieWithinThem(
            @ForAll("ranges") ClockRange range, @ForAll @IntRange(min = 60, max = 2600) int width) {
        ClockModel model = model(range, width);
        model.strips().forEach(strip -> {
            List<Bar> bars = strip.bars();
            assertEquals(model.scale().left(), bars.get(0).x(), 1e-6);
            Bar last = bars.get(bars.size() - 1);
            assertEquals(model.scale().right(), last.x() + last.width(), 1e-6);
            for (int i = 0; i < bars.size(); i++) {
                Bar bar = bars.get(i);
                assertTrue(i == 0
                        || bar.x() <= bars.get(i - 1).x() + bars.get(i - 1).width() + 1e-6);
                assertTrue(bar.solidFrom() >= bar.x() - 1e-6 && bar.solidTo() <= bar.x() + bar.width() + 1e-6);
                Stream.concat(bar.fadeIn().stream(), bar.fadeOut().stream())
                        .forEach(fade -> assertTrue(fade.opacityFrom() >= -1e-9
                                && fade.opacityFrom() <= 1 + 1e-9
                                && fade.opacityTo() >= -1e-9
                                && fade.opacityTo() <= 1 + 1e-9
                                && fade.width() >= 0));
            }
        });
    }

    @Property(tries = TRIES)
    void densityGoesFromNothingToOne(
            @ForAll("ranges") ClockRange range, @ForAll @IntRange(min = 60, max = 2600) int width) {
        model(range, width).density().forEach(each -> assertTrue(each >= 0 && each <= 1));
    }

    @Property(tries = TRIES)
    void aRangeZoomsAboutItsMomentAndStaysWithinTheEnds(
            @ForAll("ranges") ClockRange range,
            @ForAll @DoubleRange(min = 0.1, max = 8) double factor,
            @ForAll @DoubleRange(min = 0, max = 1) double share) {
        double at = range.from() + share * range.days();
        ClockRange zoomed = range.zoomed(factor, at, ClockSamples.ENDS);
        assertTrue(zoomed.from() >= ClockSamples.ENDS.from() - 1e-6 && zoomed.to() <= ClockSamples.ENDS.to() + 1e-6);
        assertTrue(zoomed.days() >= ClockRange.LEAST - 1e-6);
        boolean free = zoomed.from() > ClockSamples.ENDS.from() + 1 && zoomed.to() < ClockSamples.ENDS.to() - 1;
        if (free) {
            assertEquals(share, (at - zoomed.from()) / zoomed.days(), 1e-6);
        }
    }
}
