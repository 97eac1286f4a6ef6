package org.fourislands.ui.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.text.Text;
import org.fourislands.ui.settings.Colours;
import org.fourislands.view.StripRow;

/**
 * The strips with the scrubber across them. Draws what it is told and says where was clicked; {@link ClockPane} decides what
 * that means.
 */
final class ClockFace extends Region {
    private static final double NEAR = 8;
    private static final double MARGIN_MOST = 190;
    private static final double BOLD = 1.08;

    private final ReadOnlyDoubleWrapper margin = new ReadOnlyDoubleWrapper(90);

    private final Canvas canvas = new Canvas();
    private final Line needle = new Line();
    private final Polygon handle = new Polygon(-6, 0, 6, 0, 6, 6, 0, 12, -6, 6);
    private final Text measure = new Text();
    private final Tooltip tip = new Tooltip("");
    private final Clockwork clockwork;
    private Clockwork.Ends shown;
    private Colours colours;
    private Optional<String> picked = Optional.empty();
    private LocalDate day;
    private ClockModel model;
    private List<StripRow> strips = List.of();
    private boolean stale = true;

    ClockFace(Clockwork clockwork, Clockwork.Ends shown, LocalDate day, Colours colours) {
        this.clockwork = clockwork;
        this.shown = shown;
        this.day = day;
        this.colours = colours;
        this.model = new ClockModel(scale(), List.of(), List.of(), List.of());
        getStyleClass().add("clock-face");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        measure.setFont(StripPainter.WORDS);
        needle.getStyleClass().add("clock-needle");
        handle.getStyleClass().add("clock-handle");
        needle.setMouseTransparent(true);
        handle.setMouseTransparent(true);
        getChildren().addAll(canvas, needle, handle);
        setOnMouseMoved(event -> showTip(event.getX(), event.getY()));
    }

    void show(LocalDate newDay, String sentence) {
        day = newDay;
        setAccessibleText(sentence);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        moveNeedle();
    }

    void show(Clockwork.Ends newSpan) {
        shown = newSpan;
        redraw();
    }

    void colour(Colours newColours) {
        colours = newColours;
        redraw();
    }

    void show(List<StripRow> newStrips) {
        strips = newStrips;
        double widest = newStrips.stream()
                .mapToDouble(strip -> widthOf(strip.name()))
                .max()
                .orElse(0);
        margin.set(Math.min(MARGIN_MOST, Math.ceil(widest * BOLD) + 16));
        redraw();
    }

    void pick(Optional<String> island) {
        picked = island;
        redraw();
    }

    /** How wide the names at the left are, with their air. */
    ReadOnlyDoubleProperty marginProperty() {
        return margin.getReadOnlyProperty();
    }

    double margin() {
        return margin.get();
    }

    /** The day that lies at {@code x}. */
    LocalDate dayAt(double x) {
        return model.scale().dayAt(x);
    }

    ClockModel model() {
        return model;
    }

    Optional<String> islandAt(double y) {
        int strip = rows().stripAt(y);
        return strip < 0 ? Optional.empty() : Optional.of(strips.get(strip).island());
    }

    Optional<ClockModel.Dot> dotAt(double x, double y) {
        if (!rows().isEvents(y)) {
            return Optional.empty();
        }
        return model.dots().stream()
                .filter(dot -> Math.abs(dot.x() - x) <= NEAR)
                .min(Comparator.comparingDouble(dot -> Math.abs(dot.x() - x)));
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> (double) day.toEpochDay();
            case MIN_VALUE -> (double) clockwork.ends().first().toEpochDay();
            case MAX_VALUE -> (double) clockwork.ends().last().toEpochDay();
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
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            stale = true;
        }
        if (stale) {
            stale = false;
            paint();
        }
        moveNeedle();
    }

    private void redraw() {
        stale = true;
        requestLayout();
    }

    private void paint() {
        model = new ClockLayout(scale(), this::widthOf).of(strips, clockwork.events());
        new StripPainter(canvas.getGraphicsContext2D(), colours).paint(model, rows(), picked);
    }

    private void moveNeedle() {
        TimeScale scale = model.scale();
        boolean visible = scale.shows(day);
        double x = Math.round(scale.clampedX(day)) + 0.5;
        needle.setStartX(x);
        needle.setEndX(x);
        needle.setStartY(ClockRows.AXIS - 8);
        needle.setEndY(rows().height() - 2);
        handle.setLayoutX(x);
        handle.setLayoutY(ClockRows.AXIS - 14);
        needle.setVisible(visible);
        handle.setVisible(visible);
    }

    private void showTip(double x, double y) {
        String words = dotAt(x, y)
                .map(dot -> String.join(
                        "\n",
                        dot.events().stream().limit(8).map(ClockEvent::words).toList()))
                .orElse("");
        if (words.isEmpty() == tip.getText().isEmpty()) {
            tip.setText(words);
        } else if (words.isEmpty()) {
            tip.setText(words);
            tip.hide();
            Tooltip.uninstall(this, tip);
        } else {
            tip.setText(words);
            Tooltip.install(this, tip);
        }
    }

    private TimeScale scale() {
        double width = Math.max(50, getWidth() - margin() - ClockRows.RIGHT);
        return new TimeScale(shown.first(), shown.last(), margin(), width);
    }

    private ClockRows rows() {
        return new ClockRows(strips.size(), margin());
    }

    private double widthOf(String words) {
        measure.setText(words);
        return measure.getLayoutBounds().getWidth();
    }
}
