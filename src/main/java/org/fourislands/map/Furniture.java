package org.fourislands.map;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What stands on the map without a place on the earth: stamp, legend, attribution, scale bar, locator.
 *
 * @param occupied where no name may stand, in this order; without a legend where nothing is to be explained
 */
record Furniture(List<Mark> marks, List<Rectangle2D> occupied) {

    static final double MARGIN = 14;
    static final double TOP = MARGIN - 3;
    private static final double GAP = 12;
    /** What credits of two lines and the scale bar take, in letters of the usual size. */
    private static final double FOOT = 66;

    /**
     * What furniture lies over.
     *
     * @param titles how high the titles of two maps are, below the stamp
     * @param covers whether a box would cover a disputed island
     * @param hides whether it would cover land around that is told of
     */
    record Below(double titles, Predicate<Rectangle2D> covers, Predicate<Rectangle2D> hides) {
        private static final double AIR = 3;
        private static final Below NOTHING = new Below(0, box -> false, box -> false);

        static Below of(List<ScreenIsland> islands, List<LandDrawn> lands, double titles) {
            return new Below(
                    titles,
                    box -> islands.stream().anyMatch(island -> lie(island.shape(), island.bounds(), box)),
                    box -> lands.stream()
                            .flatMap(land -> land.tracts().stream())
                            .anyMatch(tract -> lie(tract.shape(), tract.bounds(), box)));
        }

        private static boolean lie(Shape land, Rectangle2D bounds, Rectangle2D box) {
            Rectangle2D near = new Rectangle2D.Double(
                    box.getX() - AIR, box.getY() - AIR, box.getWidth() + 2 * AIR, box.getHeight() + 2 * AIR);
            return bounds.intersects(near) && land.intersects(near);
        }
    }

    Furniture {
        marks = List.copyOf(marks);
        occupied = List.copyOf(occupied);
    }

    /** Marks that are drawn elsewhere, so that only their room is kept. */
    static Furniture elsewhere(List<Rectangle2D> occupied) {
        return new Furniture(List.of(), occupied);
    }

    Rectangle2D stamp() {
        return occupied.get(0);
    }

    Rectangle2D scaleBar() {
        return occupied.get(occupied.size() - 1);
    }

    /** With what stands below it. */
    Furniture with(Furniture below) {
        return new Furniture(
                Stream.concat(marks.stream(), below.marks.stream()).toList(),
                Stream.concat(occupied.stream(), below.occupied.stream()).toList());
    }

    /** With one thing more. */
    Furniture with(List<Mark> others, Rectangle2D place) {
        List<Mark> allMarks = new ArrayList<>(marks);
        allMarks.addAll(others);
        List<Rectangle2D> allPlaces = new ArrayList<>(occupied);
        allPlaces.add(place);
        return new Furniture(allMarks, allPlaces);
    }

    /** Of maps whose stamp, legend and credits stand in a band below them. */
    static Furniture scaleAlone(MapContent content, Viewport viewport, Typefaces faces) {
        TypeScale type = TypeScale.of(viewport);
        double widest = viewport.width() - 2 * MARGIN;
        ScaleBar bar = ScaleBar.of(viewport, type, content.words(), Math.min(170 * type.factor(), widest * 0.8));
        Rectangle2D box = bar.boxEndingAt(viewport.width() - MARGIN, viewport.height() - 10, faces);
        List<Rectangle2D> occupied = new ArrayList<>();
        viewport.corner().on(viewport.width()).ifPresent(occupied::add);
        occupied.add(box);
        return new Furniture(bar.marksIn(box, faces), occupied);
    }

    /** Of a map without islands. */
    static Furniture of(MapContent content, List<LegendEntry> entries, Viewport viewport, Typefaces faces) {
        return of(content, entries, viewport, faces, Below.NOTHING);
    }

    /** {@code below} is what the legend is laid over. */
    static Furniture of(
            MapContent content, List<LegendEntry> entries, Viewport viewport, Typefaces faces, Below below) {
        Furniture stamp = stamp(content, viewport, faces);
        return stamp.with(below(stamp.stamp(), content, entries, viewport, faces, below));
    }

    /** The stamp alone. */
    static Furniture stamp(MapContent content, Viewport viewport, Typefaces faces) {
        return Stamp.of(content.stamp(), faces, TypeScale.of(viewport).size(11), viewport.width() - 2 * MARGIN);
    }

    /** All but the stamp. */
    static Furniture below(
            Rectangle2D stamp,
            MapContent content,
            List<LegendEntry> entries,
            Viewport viewport,
            Typefaces faces,
            Below below) {
        TypeScale type = TypeScale.of(viewport);
        List<Mark> marks = new ArrayList<>();
        List<Rectangle2D> occupied = new ArrayList<>();
        double top = stamp.getMaxY() + GAP + below.titles();
        Rectangle2D room =
                new Rectangle2D.Double(MARGIN, top, viewport.width() - 2 * MARGIN, viewport.height() - MARGIN - top);
        LegendPlace.Ground ground = new LegendPlace.Ground(
                room, room.getMaxY() - FOOT * type.factor(), below.covers().or(under(viewport)), below.hides());
        Optional<LegendPlace> legend = LegendPlace.of(content, entries, faces, type, ground);
        legend.ifPresent(place -> {
            marks.addAll(place.marks());
            occupied.add(place.box());
        });
        double beside = legend.filter(place -> place.isAtLowerLeft(ground))
                .map(place -> place.box().getWidth() + GAP)
                .orElse(0.0);
        double widest = viewport.width() - 2 * MARGIN - beside;
        Rectangle2D credits = attribution(content, viewport, faces, type, Math.min(widest, 520), marks);
        occupied.add(credits);
        viewport.corner().on(viewport.width()).ifPresent(occupied::add);
        ScaleBar bar = ScaleBar.of(viewport, type, content.words(), Math.min(170 * type.factor(), widest * 0.8));
        Rectangle2D barBox = bar.boxEndingAt(viewport.width() - MARGIN, credits.getMinY() - 4, faces);
        marks.addAll(bar.marksIn(barBox, faces));
        occupied.add(barBox);
        return new Furniture(marks, occupied);
    }

    /** Whether a box would lie under what the window lays over the map. */
    private static Predicate<Rectangle2D> under(Viewport viewport) {
        Optional<Rectangle2D> corner = viewport.corner().on(viewport.width());
        return box -> corner.filter(box::intersects).isPresent();
    }

    private static Rectangle2D attribution(
            MapContent content, Viewport viewport, Typefaces faces, TypeScale type, double widest, List<Mark> marks) {
        double bottom = viewport.height() - 6;
        double right = viewport.width() - MARGIN;
        if (content.attribution().isEmpty()) {
            return new Rectangle2D.Double(right, bottom, 0, 0);
        }
        String text = String.join(" · ", content.attribution());
        Paragraph words = Paragraph.set(faces, text, Lettering.SANS, type.size(8.5), widest);
        double y = bottom - words.height();
        Rectangle2D box = new Rectangle2D.Double(right - words.width(), y, words.width(), words.height());
        for (TextRun line : words.lines()) {
            double base = y + words.lineHeight() * 0.78;
            marks.add(new Mark.Letters(
                    line, right - line.width(), base, 0, Shade.of(Tone.TEXT), Shade.of(Tone.SOFT_HALO), 2f));
            y += words.lineHeight();
        }
        return box;
    }
}
