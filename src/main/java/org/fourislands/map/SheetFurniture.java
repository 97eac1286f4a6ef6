package org.fourislands.map;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What stands once on a sheet with two maps, stamp, legend, scale and credits, and what holds the two apart: a title each, the
 * gutter, or the handle.
 *
 * @param titles of each map, seen where the map is
 * @param occupied where on the sheet no name may stand
 */
record SheetFurniture(
        Sheet sheet, PlateContent content, List<List<Mark>> titles, List<Mark> marks, List<Rectangle2D> occupied) {

    private static final double BELOW_STAMP = 5;
    private static final double KNOB = 11;

    SheetFurniture {
        titles = List.copyOf(titles);
        marks = List.copyOf(marks);
        occupied = List.copyOf(occupied);
    }

    /** {@code islands} as both maps show them; {@code lands} of each map. */
    static SheetFurniture of(
            Coast coast,
            PlateContent content,
            Sheet sheet,
            Viewport viewport,
            Typefaces faces,
            List<ScreenIsland> islands,
            List<LandDrawn> lands) {
        Viewport whole =
                new Viewport(viewport.framing(), sheet.width(), sheet.panelHeight(), sheet.letters(), sheet.corner());
        List<LegendEntry> legend = legend(coast, content, viewport, lands);
        boolean twins = sheet.arrangement() == Sheet.Arrangement.TWIN;
        Furniture common = twins
                ? Furniture.scaleAlone(content.common(), whole, faces)
                : Furniture.of(
                        content.common(), legend, whole, faces, Furniture.Below.of(islands, lands, Title.room(sheet)));
        List<Mark> marks = new ArrayList<>(parting(sheet, content.handle()));
        if (twins) {
            marks.addAll(LegendBand.of(content.common(), legend, sheet, faces).marks());
        }
        List<Rectangle2D> occupied = new ArrayList<>(common.occupied());
        List<List<Mark>> titles = new ArrayList<>();
        double top = twins ? Furniture.TOP : common.stamp().getMaxY() + BELOW_STAMP;
        for (int i = 0; i < content.panels().size(); i++) {
            Title title = Title.of(content.panels().get(i).title(), i, sheet, top, faces);
            occupied.add(title.box());
            titles.add(title.marks());
        }
        marks.addAll(common.marks());
        SharedLocator.place(coast, content, sheet, viewport, new SharedLocator.Taken(occupied, islands))
                .ifPresent(locator -> {
                    LocatorLand tinted = LocatorLand.shared(
                            coast,
                            content.panels().stream()
                                    .map(PlateContent.Panel::content)
                                    .toList());
                    marks.addAll(locator.marks(content.common().names(), faces, tinted));
                    occupied.add(locator.place());
                });
        return new SheetFurniture(sheet, content, titles, marks, occupied);
    }

    /** The room it takes on any of the maps, kept on all, so that names stand in the same places. */
    OnSheet room() {
        List<Rectangle2D> kept = new ArrayList<>();
        for (int panel = 0; panel < content.panels().size(); panel++) {
            double left = sheet.left(panel);
            occupied.stream()
                    .map(box -> new Rectangle2D.Double(box.getX() - left, box.getY(), box.getWidth(), box.getHeight()))
                    .filter(box -> box.intersects(0, 0, sheet.panelWidth(), sheet.panelHeight()))
                    .forEach(kept::add);
        }
        List<LinePaint> lines = content.panels().stream()
                .flatMap(map -> map.content().lines().stream())
                .toList();
        return new OnSheet(Furniture.elsewhere(kept), lines);
    }

    /** Without land, lines and zones that are in sight on neither map; what islands are drawn in stays. */
    private static List<LegendEntry> legend(
            Coast coast, PlateContent content, Viewport viewport, List<LandDrawn> lands) {
        InSight inSight = new InSight(viewport);
        Set<LegendEntry> around = around(content, viewport, lands);
        OverlayMarks overlays = new OverlayMarks(coast, viewport);
        for (PlateContent.Panel panel : content.panels()) {
            lines(coast, panel.content(), inSight);
            overlays.below(panel.content().overlays());
            overlays.above(panel.content().overlays());
        }
        return content.common().legend().stream()
                .filter(entry -> entry.swatch() instanceof Swatch.Drawn drawn
                        ? overlays.shows(drawn)
                        : isOfIslands(entry.swatch()) || around.contains(entry) || inSight.shows(entry.swatch()))
                .toList();
    }

    /** Of each map's own words for the land around those that speak of land in sight on it: one tint has a name of its day on each. */
    private static Set<LegendEntry> around(PlateContent content, Viewport viewport, List<LandDrawn> lands) {
        Set<LegendEntry> told = new HashSet<>();
        for (int i = 0; i < lands.size(); i++) {
            InSight inSight = new InSight(viewport);
            lands.get(i).noteIn(inSight);
            content.panels().get(i).content().legend().stream()
                    .filter(entry -> entry.swatch() instanceof Swatch.Around && inSight.shows(entry.swatch()))
                    .forEach(told::add);
        }
        return told;
    }

    private static void lines(Coast coast, MapContent map, InSight inSight) {
        if (map.layers().contains(Layer.BOUNDARIES)) {
            map.lines().forEach(line -> inSight.line(line, coast.shapesOf(line)));
        }
        if (map.layers().contains(Layer.SEA_LIMITS)) {
            inSight.limits(coast.seaLimits());
        }
    }

    private static boolean isOfIslands(Swatch swatch) {
        return swatch instanceof Swatch.Ground || swatch instanceof Swatch.Hatch;
    }

    private static List<Mark> parting(Sheet sheet, double handle) {
        return switch (sheet.arrangement()) {
            case ONE -> List.of();
            case TWIN -> gutter(sheet);
            case SWIPE -> handle(handle * sheet.width(), sheet.height());
        };
    }

    private static List<Mark> gutter(Sheet sheet) {
        double left = sheet.panelWidth();
        double right = sheet.left(1);
        return List.of(
                new Mark.Wash(new Rectangle2D.Double(left, 0, right - left, sheet.panelHeight()), Shade.of(Tone.CARD)),
                new Mark.Line(
                        new Line2D.Double(left, 0, left, sheet.panelHeight()), Shade.of(Tone.CARD_EDGE), Pens.HAIR),
                new Mark.Line(
                        new Line2D.Double(right, 0, right, sheet.panelHeight()), Shade.of(Tone.CARD_EDGE), Pens.HAIR));
    }

    /** A line from top to bottom, and a knob with an arrow to either side. */
    private static List<Mark> handle(double x, double height) {
        double y = height / 2;
        Line2D.Double line = new Line2D.Double(x, 0, x, height);
        Ellipse2D.Double knob = new Ellipse2D.Double(x - KNOB, y - KNOB, 2 * KNOB, 2 * KNOB);
        Path2D.Float arrows = new Path2D.Float();
        for (int side = -1; side <= 1; side += 2) {
            arrows.moveTo(x + side * 3.5, y - 4);
            arrows.lineTo(x + side * 7.5, y);
            arrows.lineTo(x + side * 3.5, y + 4);
        }
        return List.of(
                new Mark.Line(line, Shade.of(Tone.CARD), Pens.CASING),
                new Mark.Line(line, Shade.of(Tone.TEXT), Pens.SCALE),
                new Mark.Fill(knob, Shade.of(Tone.CARD)),
                new Mark.Line(knob, Shade.of(Tone.TEXT), Pens.SCALE),
                new Mark.Line(arrows, Shade.of(Tone.TEXT), Pens.SCALE));
    }

    /** What a map is called, in its upper corner: of maps in the same place each in its own half. */
    private record Title(Paragraph words, Rectangle2D box) {

        private static final double PADDING = 6;

        /** What titles of one line take. */
        static double room(Sheet sheet) {
            return BELOW_STAMP + 2 * PADDING + 16 * TypeScale.of(sheet).factor();
        }

        static Title of(String words, int panel, Sheet sheet, double top, Typefaces faces) {
            TypeScale type = TypeScale.of(sheet);
            boolean swipe = sheet.arrangement() == Sheet.Arrangement.SWIPE;
            double panelWidth = swipe ? sheet.width() / 2.0 : sheet.panelWidth();
            // Beside the window's buttons, which begin higher than a title ends.
            double right = Math.max(Furniture.MARGIN, sheet.corner().width());
            double room = Math.max(40, panelWidth - Furniture.MARGIN - right - 2 * PADDING);
            Paragraph set = Paragraph.set(faces, words, Lettering.SANS_BOLD, type.size(13), room);
            double width = set.width() + 2 * PADDING;
            double left =
                    swipe && panel > 0 ? sheet.width() - right - width : sheet.left(panel) + Furniture.MARGIN - PADDING;
            return new Title(set, new Rectangle2D.Double(left, top, width, set.height() + PADDING));
        }

        /** On a card. */
        List<Mark> marks() {
            RoundRectangle2D.Double card =
                    new RoundRectangle2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight(), 8, 8);
            List<Mark> marks = new ArrayList<>();
            marks.add(new Mark.Fill(card, Shade.of(Tone.CARD)));
            marks.add(new Mark.Line(card, Shade.of(Tone.CARD_EDGE), Pens.HAIR));
            marks.addAll(words.marks(
                    box.getX() + PADDING, box.getY() + PADDING / 2, Shade.of(Tone.TEXT), Shade.of(Tone.CARD), 0));
            return marks;
        }
    }
}
