package org.fourislands.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import org.fourislands.ui.timeline.ClockModel.Bar;
import org.fourislands.ui.timeline.ClockModel.Cluster;
import org.fourislands.ui.timeline.ClockModel.Held;
import org.fourislands.ui.timeline.ClockModel.Lane;
import org.fourislands.ui.timeline.ClockModel.Marks;
import org.fourislands.ui.timeline.ClockModel.Named;
import org.fourislands.ui.timeline.ClockModel.Spot;
import org.fourislands.ui.timeline.ClockModel.Strip;

/** Everything on the clock that can be pointed at, by its place. */
record Spots(TimeScale scale, ClockRows rows) {

    List<Spot> of(List<Strip> strips, List<Lane> lanes) {
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < strips.size(); i++) {
            strip(strips.get(i), i, spots);
        }
        lanes.forEach(lane ->
                lane.clusters().forEach(cluster -> spots.add(spot(cluster, lane.middle(), rows.laneHeight()))));
        return spots;
    }

    private void strip(Strip strip, int index, List<Spot> spots) {
        double top = rows.top(index);
        spots.add(new Spot(
                0, top, Math.max(0, scale.left() - 10), ClockRows.BAR, new Named(strip.island(), strip.opens())));
        double from = scale.left();
        for (Bar bar : strip.bars()) {
            // Where two are possible the later one answers: it is what the day's sentence names first.
            double left = Math.max(from, bar.x());
            spots.add(new Spot(left, top, 0, ClockRows.BAR, new Held(strip.island(), bar.stretch())));
            from = left;
        }
        widen(spots, strip);
        strip.marks().forEach(cluster -> spots.add(spot(cluster, rows.trackMiddle(index), rows.trackHeight())));
    }

    /** Each bar's spot reaches to where the next begins. */
    private void widen(List<Spot> spots, Strip strip) {
        int first = spots.size() - strip.bars().size();
        for (int i = first; i < spots.size(); i++) {
            Spot spot = spots.get(i);
            Bar bar = strip.bars().get(i - first);
            double to = i + 1 < spots.size() ? spots.get(i + 1).x() : bar.x() + bar.width();
            spots.set(i, new Spot(spot.x(), spot.y(), to - spot.x(), spot.height(), spot.thing()));
        }
    }

    private static Spot spot(Cluster cluster, double middle, double height) {
        return new Spot(
                cluster.x() - cluster.half(),
                middle - height / 2,
                2 * cluster.half(),
                height,
                new Marks(cluster.marks()));
    }
}
