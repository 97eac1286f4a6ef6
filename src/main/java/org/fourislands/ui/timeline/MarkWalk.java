package org.fourislands.ui.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fourislands.ui.timeline.ClockModel.Cluster;
import org.fourislands.ui.timeline.ClockModel.Spot;
import org.fourislands.view.TimeMark;

/** How the marks of a picture are walked by keys: along a row in order of time, and from row to row to the nearest. */
public record MarkWalk(ClockModel model) {

    /**
     * Where a walker stands.
     *
     * @param row counted from the top: the strips' marks, then the lanes
     * @param anchor a mark of the cluster, by which it is found again when the picture has changed
     */
    public record Place(int row, TimeMark anchor) {}

    /** Into the first row that has marks, nearest to where the needle stands. */
    public Optional<Place> enter(double x) {
        return IntStream.range(0, rows().size())
                .boxed()
                .flatMap(row -> nearest(row, x).stream())
                .findFirst();
    }

    /** The cluster a number of steps further along the row; the last or first at its ends. */
    public Optional<Place> along(Place from, int steps) {
        List<Cluster> row = row(from.row());
        int at = IntStream.range(0, row.size())
                .filter(i -> row.get(i).marks().contains(from.anchor()))
                .findFirst()
                .orElse(-1);
        if (at < 0) {
            return row.isEmpty() ? Optional.empty() : Optional.of(place(from.row(), row.get(0)));
        }
        int next = Math.max(0, Math.min(row.size() - 1, at + steps));
        return Optional.of(place(from.row(), row.get(next)));
    }

    /** The nearest mark of the next row down ({@code step} 1) or up (-1) that has any; empty beyond the last. */
    public Optional<Place> across(Place from, int step) {
        double x = cluster(from).map(Cluster::x).orElse(model.scale().left());
        Stream<Integer> rows =
                Stream.iterate(from.row() + step, row -> row >= 0 && row < rows().size(), row -> row + step);
        return rows.flatMap(row -> nearest(row, x).stream()).findFirst();
    }

    /** The cluster in which the walker stands, if the picture still shows it. */
    public Optional<Cluster> cluster(Place place) {
        return row(place.row()).stream()
                .filter(cluster -> cluster.marks().contains(place.anchor()))
                .findFirst();
    }

    public Optional<Spot> spotOf(Place place) {
        return cluster(place)
                .flatMap(cluster -> model.spots().stream()
                        .filter(spot -> spot.marks().equals(cluster.marks()))
                        .filter(spot -> spot.holds(cluster.x(), middle(place.row())))
                        .findFirst());
    }

    private double middle(int row) {
        int strips = model.strips().size();
        return row < strips
                ? model.rows().trackMiddle(row)
                : model.lanes().get(row - strips).middle();
    }

    private List<Cluster> row(int row) {
        return row < rows().size() ? rows().get(row) : List.of();
    }

    private List<List<Cluster>> rows() {
        return Stream.concat(
                        model.strips().stream().map(ClockModel.Strip::marks),
                        model.lanes().stream().map(ClockModel.Lane::clusters))
                .toList();
    }

    private Optional<Place> nearest(int row, double x) {
        return row(row).stream()
                .min(Comparator.comparingDouble(cluster -> Math.abs(cluster.x() - x)))
                .map(cluster -> place(row, cluster));
    }

    private static Place place(int row, Cluster cluster) {
        return new Place(row, cluster.marks().get(0));
    }
}
