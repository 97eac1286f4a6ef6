package org.fourislands.map;

import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One picture with one map or two, composed and ready to be painted: every map with its place on the sheet, and what stands
 * on the sheet once. Two maps share scale and centre. Immutable, made on any thread.
 */
public final class Plate {

    private final Coast coast;
    private final Typefaces faces;
    private final Sheet sheet;
    private final PlateContent content;
    private final List<MapScene> scenes;
    private final List<List<Mark>> titles;
    private final List<Mark> over;

    private Plate(
            Coast coast,
            Typefaces faces,
            Sheet sheet,
            PlateContent content,
            List<MapScene> scenes,
            List<List<Mark>> titles,
            List<Mark> over) {
        this.coast = coast;
        this.faces = faces;
        this.sheet = sheet;
        this.content = content;
        this.scenes = List.copyOf(scenes);
        this.titles = List.copyOf(titles);
        this.over = List.copyOf(over);
    }

    /** {@code viewport} is that of a panel: all panels show the same part of the earth. */
    public static Plate compose(Coast coast, PlateContent content, Sheet sheet, Viewport viewport, Typefaces faces) {
        MapContent first = content.panels().get(0).content();
        if (sheet.arrangement() == Sheet.Arrangement.ONE) {
            MapScene only = MapScene.compose(coast, first, viewport, faces);
            return new Plate(coast, faces, sheet, content, List.of(only), List.of(), List.of());
        }
        List<ScreenIsland> islands = ScreenIsland.allOf(coast, viewport.planeToScreen(), GroundMarks.clipOf(viewport));
        SheetFurniture furniture = SheetFurniture.of(
                coast, content, sheet, viewport, faces, islands, lands(coast, content, viewport, List.of()));
        MapScene left = MapScene.composeOnSheet(coast, first, viewport, faces, furniture.room());
        MapScene right = left.showingOnSheet(content.panels().get(1).content(), furniture.room());
        return new Plate(coast, faces, sheet, content, List.of(left, right), furniture.titles(), furniture.marks());
    }

    /** A map that was composed alone. */
    public static Plate of(MapScene scene) {
        Viewport seen = scene.viewport();
        Sheet sheet = new Sheet(Sheet.Arrangement.ONE, seen.width(), seen.height(), seen.letters(), seen.corner());
        PlateContent content = PlateContent.alone(scene.content());
        return new Plate(scene.coast(), scene.faces(), sheet, content, List.of(scene), List.of(), List.of());
    }

    /** The same part of the earth with other things said of it: what need not change is kept. */
    public Plate showing(PlateContent other) {
        if (other.arrangement() != sheet.arrangement()) {
            throw new IllegalArgumentException(other.arrangement() + " on a sheet for " + sheet.arrangement());
        }
        MapContent first = other.panels().get(0).content();
        if (sheet.arrangement() == Sheet.Arrangement.ONE) {
            return new Plate(coast, faces, sheet, other, List.of(scenes.get(0).showing(first)), List.of(), List.of());
        }
        SheetFurniture furniture = SheetFurniture.of(
                coast,
                other,
                sheet,
                viewport(),
                faces,
                scenes.get(0).islands(),
                lands(coast, other, viewport(), scenes));
        boolean same = other.panels().equals(content.panels()) && other.common().equals(content.common());
        List<MapScene> shown = same
                ? scenes
                : IntStream.range(0, scenes.size())
                        .mapToObj(i -> scenes.get(i)
                                .showingOnSheet(other.panels().get(i).content(), furniture.room()))
                        .toList();
        return new Plate(coast, faces, sheet, other, shown, furniture.titles(), furniture.marks());
    }

    /** The land around as each map tints it; {@code before} are the maps of another day, where there are some. */
    private static List<LandDrawn> lands(Coast coast, PlateContent content, Viewport viewport, List<MapScene> before) {
        List<LandDrawn> lands = new ArrayList<>();
        for (int i = 0; i < content.panels().size(); i++) {
            Optional<LandDrawn> last = before.isEmpty()
                    ? lands.stream().findFirst()
                    : Optional.of(before.get(i).land());
            lands.add(LandDrawn.of(coast, content.panels().get(i).content().land(), viewport, last));
        }
        return lands;
    }

    public Sheet sheet() {
        return sheet;
    }

    public PlateContent content() {
        return content;
    }

    /** What each of its maps shows of the earth. */
    public Viewport viewport() {
        return scenes.get(0).viewport();
    }

    /** The map at a place of the sheet: 0, or 1 for the second. */
    public int panelAt(double x) {
        return sheet.panelAt(x, content.handle());
    }

    public MapScene scene(int panel) {
        return scenes.get(panel);
    }

    /** The stamp of the whole: of two maps it names both. */
    public String stamp() {
        return content.common().stamp();
    }

    /** The names that found room on any of the maps. */
    public List<NameTag> namesShown() {
        return scenes.stream()
                .flatMap(scene -> scene.namesShown().stream())
                .distinct()
                .toList();
    }

    /** Grounds to paint: of maps in the same place one serves all. */
    List<Layered> grounds() {
        return sheet.arrangement() == Sheet.Arrangement.TWIN
                ? List.of(
                        layered(scenes.get(0).ground(), 0),
                        layered(scenes.get(1).ground(), 1))
                : List.of(new Layered(scenes.get(0).ground(), 0, Optional.empty()));
    }

    List<Layered> figures() {
        if (sheet.arrangement() == Sheet.Arrangement.ONE) {
            return List.of(new Layered(scenes.get(0).figures(), 0, Optional.empty()));
        }
        List<Layered> layered = new ArrayList<>();
        for (int i = 0; i < scenes.size(); i++) {
            layered.add(layered(scenes.get(i).figures(), i));
            layered.add(new Layered(titles.get(i), 0, Optional.of(sheet.area(i, content.handle()))));
        }
        return layered;
    }

    /** What lies over all maps. */
    List<Mark> over() {
        return over;
    }

    /** Where on the sheet its figures differ from those of another plate on the same ground; pixels of the sheet. */
    public List<Rectangle2D> changesSince(Plate before) {
        List<Rectangle2D> changes = new ArrayList<>(NewMarks.between(before.over, over));
        List<Layered> then = before.figures();
        List<Layered> now = figures();
        for (int i = 0; i < now.size(); i++) {
            changes.addAll(now.get(i).changesSince(then.get(i)));
        }
        return changes;
    }

    private Layered layered(List<Mark> marks, int panel) {
        return new Layered(marks, sheet.left(panel), Optional.of(sheet.area(panel, content.handle())));
    }

    /**
     * Marks of a map.
     *
     * @param left by how much they are moved to the right
     * @param clip what of the sheet they may cover; empty for all of it
     */
    record Layered(List<Mark> marks, double left, Optional<Rectangle2D> clip) {

        /** Of marks in the same place; where only one of the two may be seen all differs. */
        private List<Rectangle2D> changesSince(Layered before) {
            List<Rectangle2D> changes = new ArrayList<>();
            for (Rectangle2D box : NewMarks.between(before.marks, marks)) {
                changes.add(new Rectangle2D.Double(box.getX() + left, box.getY(), box.getWidth(), box.getHeight()));
            }
            clip.ifPresent(now -> before.clip.filter(then -> !then.equals(now)).ifPresent(then -> {
                Area oneOnly = new Area(now);
                oneOnly.exclusiveOr(new Area(then));
                changes.add(oneOnly.getBounds2D());
            }));
            return changes;
        }
    }
}
