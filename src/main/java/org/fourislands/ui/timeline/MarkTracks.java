package org.fourislands.ui.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourislands.ui.timeline.ClockRows.LaneRow;
import org.fourislands.view.Selection;
import org.fourislands.view.TimeMark;
import org.fourislands.view.TimeMark.Lane;

/** All marks, sorted once by where they stand and by time. */
public final class MarkTracks {
    private final Map<String, MarkTrack> strips;
    private final Map<LaneRow, MarkTrack> lanes;
    private final double[] happened;

    public MarkTracks(List<TimeMark> marks) {
        List<TimeMark> sorted = marks.stream()
                .sorted(Comparator.comparingDouble(TimeMark::middle))
                .toList();
        Map<String, List<TimeMark>> byIsland = new HashMap<>();
        Map<LaneRow, List<TimeMark>> byRow = new HashMap<>();
        for (TimeMark mark : sorted) {
            if (mark.lane() == Lane.STRIP) {
                mark.islands().forEach(island -> add(byIsland, island, mark));
            } else {
                rowsOf(mark).forEach(row -> add(byRow, row, mark));
            }
        }
        strips = tracks(byIsland);
        lanes = tracks(byRow);
        happened = sorted.stream()
                .filter(mark -> mark.lane() == Lane.EVENTS || mark.lane() == Lane.PROPOSALS)
                .mapToDouble(TimeMark::middle)
                .toArray();
    }

    /** Oldest first. */
    MarkTrack ofStrip(String island) {
        return strips.getOrDefault(island, MarkTrack.EMPTY);
    }

    /** Oldest first. */
    MarkTrack ofLane(LaneRow row) {
        return lanes.getOrDefault(row, MarkTrack.EMPTY);
    }

    /** The first mark in the lanes that opens {@code target}. */
    Optional<TimeMark> find(Selection target) {
        return lanes.values().stream()
                .flatMap(track -> track.marks().stream())
                .filter(mark -> mark.target().equals(target))
                .min(Comparator.comparingDouble(TimeMark::middle));
    }

    /** The moments of events and proposals, oldest first. */
    double[] happened() {
        return happened.clone();
    }

    private static Stream<LaneRow> rowsOf(TimeMark mark) {
        return switch (mark.lane()) {
            case EVENTS -> Stream.of(LaneRow.EVENTS);
            case SOURCES -> Stream.of(LaneRow.SOURCES);
            case PROPOSALS -> Stream.of(LaneRow.PROPOSALS, familyRow(mark));
            case STRIP -> Stream.of();
        };
    }

    private static LaneRow familyRow(TimeMark mark) {
        return mark.sign() instanceof TimeMark.Offer offer ? LaneRow.of(offer.family()) : LaneRow.PROPOSALS;
    }

    private static <K> Map<K, MarkTrack> tracks(Map<K, List<TimeMark>> marks) {
        Map<K, MarkTrack> tracks = new HashMap<>();
        marks.forEach((key, some) -> tracks.put(key, new MarkTrack(some)));
        return tracks;
    }

    private static <K> void add(Map<K, List<TimeMark>> tracks, K key, TimeMark mark) {
        tracks.computeIfAbsent(key, missing -> new ArrayList<>()).add(mark);
    }
}
