package org.fourislands.derive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourislands.derive.ByHand.Name;
import org.fourislands.derive.ByHand.Repair;
import org.fourislands.derive.Layer.Column;
import org.fourislands.derive.Layer.Row;
import org.geotools.data.shapefile.shp.ShapeType;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/** The islands in dispute: told from their neighbours, named, drawn back by the inset and rounded. */
final class FourIslands {
    /** About a hundred metres: how far a naming point may lie off its rock. */
    private static final double NEAR = 0.0012;

    /** In square degrees; only Hokkaido is larger among the land that reaches into the search box. */
    private static final double LARGEST = 1;

    private static final List<String> GROUPS = List.of("etorofu", "kunashiri", "shikotan", "habomai");
    private static final List<String> NEIGHBOURS = List.of("urup", "hokkaido");
    private static final int UNNAMED = 3;

    private static final Comparator<Found> BY_GROUP_THEN_SIZE = Comparator.<Found>comparingInt(
                    f -> GROUPS.indexOf(f.group()))
            .thenComparing(Found::rawKm2, Comparator.reverseOrder());

    private final List<Name> names;
    private final List<Repair> repairs;
    private final List<Found> found = new ArrayList<>();
    private final List<Polygon> others = new ArrayList<>();

    FourIslands(List<Polygon> land, ByHand byHand) throws IOException {
        names = byHand.islands();
        repairs = byHand.repairs();
        List<MainBody> bodies = mainBodies(land, byHand);
        for (Polygon polygon : land) {
            Optional<String> group = isCandidate(polygon) ? nearest(polygon, bodies) : Optional.empty();
            if (group.isPresent()) {
                found.add(new Found(polygon, group.get(), nameOf(polygon)));
            } else {
                others.add(polygon);
            }
        }
        found.sort(BY_GROUP_THEN_SIZE);
    }

    /** The land that is in no dispute here. */
    List<Polygon> others() {
        return List.copyOf(others);
    }

    Layer layer() {
        List<Column> columns = List.of(
                Column.text("island", 24),
                Column.text("group", 12),
                Column.whole("rank", 2),
                Column.text("name_en", 40),
                Column.text("name_ja", 40),
                Column.text("name_ru", 40),
                Column.text("name_rul", 40),
                Column.decimal("area_km2", 12, 4),
                Column.decimal("raw_km2", 12, 4),
                Column.decimal("off_km2", 12, 4),
                Column.decimal("inset_m", 6, 1));
        return new Layer(
                "four-islands",
                ShapeType.POLYGON,
                columns,
                found.stream().map(this::row).toList());
    }

    private Row row(Found island) {
        Polygon mended = island.raw();
        for (Repair repair : repairs) {
            mended = repair.concerns(island.name()) ? repair.mended(mended) : mended;
        }
        IslandShape shape = new IslandShape(mended);
        Name name = island.name();
        return Row.of(
                shape.drawn(),
                name.island,
                island.group(),
                name.rank,
                name.en,
                name.ja,
                name.ru,
                name.ruLatin,
                Shapes.areaKm2(shape.drawn()),
                island.rawKm2(),
                name.officialKm2,
                shape.insetMetres());
    }

    private Name nameOf(Polygon polygon) {
        for (Name name : names) {
            if (name.belongsTo(polygon, NEAR)) {
                return name;
            }
        }
        Name unnamed = new Name();
        unnamed.rank = UNNAMED;
        return unnamed;
    }

    /** The named islands, and the two neighbours whose rocks are not in dispute (with no group). */
    private List<MainBody> mainBodies(List<Polygon> land, ByHand byHand) throws IOException {
        List<Name> neighbours = byHand.surroundingLand().stream()
                .filter(name -> NEIGHBOURS.contains(name.land))
                .toList();
        List<MainBody> bodies = new ArrayList<>();
        for (Polygon polygon : land) {
            Stream.concat(names.stream().filter(name -> name.rank == 1), neighbours.stream())
                    .filter(name -> name.belongsTo(polygon, 0))
                    .forEach(name -> bodies.add(new MainBody(new IndexedFacetDistance(polygon), name.group)));
        }
        return bodies;
    }

    private static Optional<String> nearest(Polygon polygon, List<MainBody> bodies) {
        return bodies.stream()
                .min(Comparator.comparingDouble(body -> body.coast().distance(polygon)))
                .map(MainBody::group)
                .filter(group -> !group.isEmpty());
    }

    private static boolean isCandidate(Polygon polygon) {
        return polygon.getArea() < LARGEST
                && Box.FOUR_ISLANDS.contains(polygon.getInteriorPoint().getCoordinate());
    }

    /** Land large enough for rocks to belong to. */
    private record MainBody(IndexedFacetDistance coast, String group) {}

    /** One island or rock as the source draws it. */
    private record Found(Polygon raw, String group, double rawKm2, Name name) {
        Found(Polygon raw, String group, Name name) {
            this(raw, group, Shapes.areaKm2(raw), inGroup(name, group));
        }

        /** Rocks without a name of their own carry their group's id. */
        private static Name inGroup(Name name, String group) {
            if (name.island.isEmpty()) {
                name.island = group;
            } else if (!name.group.equals(group)) {
                throw new IllegalStateException(name.island + " lies nearest to " + group);
            }
            return name;
        }
    }
}
