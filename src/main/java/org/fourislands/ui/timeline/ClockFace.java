package org.fourislands.ui.timeline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.fourislands.ui.settings.Colours;
import org.fourislands.view.ClockLook;
import org.fourislands.view.MarkFilter;
import org.fourislands.view.Selection;
import org.fourislands.view.StripRow;

/**
 * The strips and lanes with the scrubber across them. Its picture is computed and painted only when what it shows has
 * changed, never for a new day: that only moves the needle. On the window's thread.
 */
final class ClockFace extends Region {
    private static final double MARGIN_MOST = 190;
    private static final double BOLD = 1.08;
    private static final double ROOM_AT_FIRST = 220;

    private final ReadOnlyDoubleWrapper margin = new ReadOnlyDoubleWrapper(90);
    private final ClockCanvas canvas = new ClockCanvas();
    private final Line needle = new Line();
    private final Polygon handle = new Polygon(-6, 0, 6, 0, 6, 6, 0, 12, -6, 6);
    private final Rectangle ring = new Rectangle();
    private final Rectangle light = new Rectangle();
    private final LitStrips lit = new LitStrips();
    private final Text measure = new Text();
    private final Map<String, Double> widths = new HashMap<>();
    private final MarkTracks tracks;
    private final ClockNames names;
    private final ClockLens lens;
    private final Clockwork.Ends days;
    private final Set<String> open = new HashSet<>();
    private Colours colours;
    private Optional<Selection> picked = Optional.empty();
    private LocalDate day;
    private final ReadOnlyObjectWrapper<ClockModel> model;
    private List<StripRow> strips = List.of();
    private MarkFilter filter = MarkFilter.none();
    private ClockLook.Fold fold = ClockLook.Fold.ALL;
    private Optional<MarkWalk.Place> walked = Optional.empty();
    private double room = ROOM_AT_FIRST;
    private boolean stale = true;

    ClockFace(Clockwork clockwork, ClockNames names, ClockLens lens, LocalDate day, Colours colours) {
        this.tracks = new MarkTracks(clockwork.marks());
        this.names = names;
        this.lens = lens;
        this.days = clockwork.ends();
        this.day = day;
        this.colours = colours;
        this.model = new ReadOnlyObjectWrapper<>(laid());
        getStyleClass().add("clock-face");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        measure.setFont(Brush.WORDS);
        needle.getStyleClass().add("clock-needle");
        handle.getStyleClass().add("clock-handle");
        ring.getStyleClass().add("clock-ring");
        light.getStyleClass().add("clock-light");
        List.of(needle, handle, ring, light).forEach(shape -> {
            shape.setMouseTransparent(true);
            shape.setManaged(false);
        });
        getChildren().addAll(canvas, lit, light, needle, handle, ring);
        lens.rangeProperty().subscribe(this::redraw);
    }

    void showDay(LocalDate newDay, String sentence) {
        day = newDay;
        say(sentence);
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        moveNeedle();
    }

    /** What those hear who cannot see it. */
    void say(String words) {
        setAccessibleText(words);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    void colour(Colours newColours) {
        colours = newColours;
        redraw();
    }

    void showStrips(List<StripRow> newStrips) {
        strips = newStrips;
        double widest = newStrips.stream()
                .mapToDouble(strip -> widthOf(strip.name()))
                .max()
                .orElse(0);
        margin.set(Math.min(MARGIN_MOST, Math.ceil(widest * BOLD) + 22));
        redraw();
    }

    void pick(Optional<Selection> selection) {
        picked = selection;
        redraw();
    }

    void filter(MarkFilter newFilter) {
        filter = newFilter;
        redraw();
    }

    void fold(ClockLook.Fold newFold) {
        fold = newFold;
        redraw();
    }

    /** Sets off the strips of islands pointed at. */
    void light(Set<String> islands) {
        lit.light(islands, model.get());
    }

    /** How high it may be, as long as that is enough for the fewest rows. */
    void roomFor(double height) {
        if (height != room) {
            room = height;
            redraw();
        }
    }

    /** How many times as large all of it is shown. */
    void enlargedBy(double factor) {
        canvas.enlargedBy(factor);
        redraw();
    }

    /** Opens a strip into its members', or closes it. */
    void toggle(String island) {
        if (!open.remove(island)) {
            open.add(island);
        }
        redraw();
    }

    /** Rings the mark reached by keys. */
    void walkTo(Optional<MarkWalk.Place> place) {
        walked = place;
        moveRings();
    }

    /** How wide the names at the left are, with their air. */
    ReadOnlyDoubleProperty marginProperty() {
        return margin.getReadOnlyProperty();
    }

    ClockModel model() {
        return model.get();
    }

    /** The picture that was painted last. */
    ReadOnlyObjectProperty<ClockModel> modelProperty() {
        return model.getReadOnlyProperty();
    }

    /** Where the needle stands, or the nearer end. */
    double needleX() {
        return model().scale().clamped(model().scale().middleOf(day));
    }

    /** What the clock shows of the thing picked: its mark, or of an island the stretch of the day. */
    Optional<ClockModel.Thing> pickedThing() {
        return picked.flatMap(selection -> tracks.find(selection)
                .<ClockModel.Thing>map(mark -> new ClockModel.Marks(List.of(mark)))
                .or(() -> model().spots().stream()
                        .map(ClockModel.Spot::thing)
                        .filter(thing -> thing instanceof ClockModel.Held held
                                && held.island().equals(selection.id())
                                && held.stretch().mayHold(day))
                        .findFirst()));
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> (double) day.toEpochDay();
            case MIN_VALUE -> (double) days.first().toEpochDay();
            case MAX_VALUE -> (double) days.last().toEpochDay();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    protected double computePrefHeight(double width) {
        return rows().height();
    }

    @Override
    protected double computeMinHeight(double width) {
        return rows().height();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 600;
    }

    @Override
    protected void layoutChildren() {
        if (canvas.fit(getWidth(), getHeight()) || stale) {
            stale = false;
            paint();
        }
        moveNeedle();
        moveRings();
    }

    private void redraw() {
        stale = true;
        requestLayout();
    }

    private void paint() {
        model.set(laid());
        Optional<String> island = picked.filter(selection -> selection.kind() == Selection.Kind.ISLAND)
                .map(Selection::id);
        new ClockPainter(canvas.brush(colours)).paint(model.get(), island);
    }

    private ClockModel laid() {
        double width = Math.max(50, getWidth() - margin.get() - ClockRows.RIGHT);
        TimeScale scale = new TimeScale(lens.range(), margin.get(), width);
        return new ClockLayout(scale, rows(), filter, lens.ends(), names.axis(), this::widthOf)
                .of(ClockLayout.opened(strips, open), tracks, names::of);
    }

    private ClockRows rows() {
        int shown = ClockLayout.opened(strips, open).size();
        return ClockRows.planned(fold, shown, margin.get(), room);
    }

    private void moveNeedle() {
        TimeScale scale = model().scale();
        boolean visible = scale.shows(day);
        double x = Math.round(scale.middleOf(day)) + 0.5;
        needle.setStartX(x);
        needle.setEndX(x);
        needle.setStartY(ClockRows.AXIS - 6);
        needle.setEndY(model().rows().bottom());
        handle.setLayoutX(x);
        handle.setLayoutY(ClockRows.AXIS - 10);
        needle.setVisible(visible);
        handle.setVisible(visible);
    }

    private void moveRings() {
        place(ring, walked.flatMap(place -> new MarkWalk(model()).spotOf(place)));
        place(light, picked.flatMap(this::spotOf));
        lit.follow(model.get());
    }

    private Optional<ClockModel.Spot> spotOf(Selection selection) {
        return model().lanes().isEmpty() || selection.kind() == Selection.Kind.ISLAND
                ? Optional.empty()
                : model().spots().stream()
                        .filter(spot -> spot.y() >= model().rows().lanesTop())
                        .filter(spot -> spot.marks().stream()
                                .anyMatch(mark -> mark.target().equals(selection)))
                        .findFirst();
    }

    private static void place(Rectangle rectangle, Optional<ClockModel.Spot> spot) {
        rectangle.setVisible(spot.isPresent());
        spot.ifPresent(at -> {
            rectangle.setX(Math.rint(at.x()) - 1.5);
            rectangle.setY(Math.rint(at.y()) - 0.5);
            rectangle.setWidth(Math.rint(at.width()) + 3);
            rectangle.setHeight(Math.rint(at.height()) + 1);
        });
    }

    private double widthOf(String words) {
        return widths.computeIfAbsent(words, missing -> {
            measure.setText(missing);
            return measure.getLayoutBounds().getWidth();
        });
    }
}
