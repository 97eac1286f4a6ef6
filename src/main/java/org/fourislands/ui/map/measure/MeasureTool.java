package org.fourislands.ui.map.measure;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.fourislands.earth.Position;
import org.fourislands.map.Viewport;
import org.fourislands.ui.ClipboardWords;
import org.fourislands.ui.settings.Looks;
import org.fourislands.view.MeasureWords;
import org.fourislands.words.Phrases;

/** Measures distance and area on the map while it is on; off, it leaves pointer and keys alone. On the window's thread. */
public final class MeasureTool {
    private static final double ONTO_THE_FIRST = 12;
    private static final double BESIDE_POINTER = 18;
    private static final int LOW = 450;

    private final Phrases phrases;
    private final Looks looks;
    private final Chart chart;
    private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper();
    private final MeasurePlate drawing = new MeasurePlate();
    private final Label live = new Label();
    private final MeasureCard card;
    private final Pane liveLayer = new Pane(live);
    private final StackPane overlay = new StackPane();
    private final MeasureKeys keys;
    private Measuring measuring = Measuring.BEGINNING;
    private Optional<Point2D.Double> cross = Optional.empty();
    /** Where the map begins on which the pointer is. */
    private double mapLeft;

    public MeasureTool(Phrases phrases, Looks looks, Chart chart) {
        this.phrases = phrases;
        this.looks = looks;
        this.chart = chart;
        this.keys = new MeasureKeys(this);
        card = new MeasureCard(phrases, new MeasureCard.Deeds(this::otherFigure, this::undo, this::copy, this::leave));
        card.setMaxSize(StackPane.USE_PREF_SIZE, StackPane.USE_PREF_SIZE);
        StackPane.setAlignment(card, Pos.TOP_LEFT);
        live.getStyleClass().add("measure-live");
        live.setManaged(false);
        liveLayer.setMouseTransparent(true);
        overlay.getStyleClass().add("measure");
        overlay.setPickOnBounds(false);
        overlay.getChildren().addAll(drawing, card, liveLayer);
        overlay.setVisible(false);
    }

    /** What lies over the map. */
    public Node overlay() {
        return overlay;
    }

    public ReadOnlyBooleanProperty on() {
        return on.getReadOnlyProperty();
    }

    /** Begins to measure, or leaves. */
    public void turn() {
        if (on.get()) {
            leave();
        } else {
            measuring = Measuring.BEGINNING;
            on.set(true);
            overlay.setVisible(true);
            show();
        }
    }

    /** Begins to measure from a place. */
    public void begin(Position from) {
        measuring = Measuring.BEGINNING;
        if (!on.get()) {
            turn();
        }
        become(now -> now.setting(from));
    }

    /** The view has moved; the points stay where they are on the earth. */
    public void follow() {
        if (on.get()) {
            show();
        }
    }

    /** Takes a click, if it is on. */
    public boolean click(MouseEvent event) {
        if (!on.get() || event.getButton() != MouseButton.PRIMARY) {
            return on.get();
        }
        if (event.getClickCount() == 1) {
            set(new Point2D.Double(chart.inMap(event.getX()), event.getY()));
        } else if (event.getClickCount() == 2) {
            become(Measuring::ended);
        }
        return true;
    }

    /** Takes a move of the pointer, if it is on. */
    public boolean move(double x, double y) {
        if (on.get()) {
            cross = Optional.empty();
            mapLeft = x - chart.inMap(x);
            reach(new Point2D.Double(chart.inMap(x), y));
        }
        return on.get();
    }

    /** The pointer has left the map. */
    public void away() {
        if (on.get() && cross.isEmpty()) {
            become(Measuring::reachingNowhere);
        }
    }

    /** Takes a key, if it is on and has a use for it. */
    public boolean key(KeyEvent event) {
        return on.get() && keys.take(event);
    }

    /** Where the keyboard's cross stands. */
    public Optional<Position> crossAt() {
        return on.get() ? cross.map(at -> chart.viewport().earthAt(at.x, at.y)) : Optional.empty();
    }

    /** What is told now, in one line: for those who hear the map. */
    public String told() {
        return measuring.course().points().isEmpty() ? "" : String.join("; ", measuring.told(words()));
    }

    void moveCross(double dx, double dy) {
        Viewport now = chart.viewport();
        Point2D.Double from = cross.orElseGet(() -> new Point2D.Double(now.width() / 2.0, now.height() / 2.0));
        double x = from.x + dx;
        double y = from.y + dy;
        double beyondX = x < 0 ? x : Math.max(0, x - now.width());
        double beyondY = y < 0 ? y : Math.max(0, y - now.height());
        if (beyondX != 0 || beyondY != 0) {
            chart.pan(-beyondX, -beyondY);
        }
        Point2D.Double at = new Point2D.Double(x - beyondX, y - beyondY);
        cross = Optional.of(at);
        mapLeft = 0;
        reach(at);
    }

    /** Sets a point where the cross stands; the first press shows the cross. */
    void setAtCross() {
        if (cross.isEmpty()) {
            moveCross(0, 0);
        } else {
            cross.ifPresent(this::set);
        }
    }

    void end() {
        become(Measuring::ended);
    }

    void undo() {
        become(Measuring::withoutLast);
    }

    void otherFigure() {
        become(Measuring::otherFigure);
    }

    void copy() {
        ClipboardWords.copy(measuring.copied(words()));
    }

    void leave() {
        on.set(false);
        cross = Optional.empty();
        measuring = Measuring.BEGINNING;
        overlay.setVisible(false);
    }

    private void set(Point2D.Double at) {
        if (isOnFirst(at)) {
            become(Measuring::closed);
        } else {
            Position point = chart.viewport().earthAt(at.x, at.y);
            become(now -> now.setting(point));
        }
    }

    private boolean isOnFirst(Point2D.Double at) {
        List<Position> points = measuring.course().points();
        return measuring.stage() == Measuring.Stage.SETTING
                && points.size() > 2
                && chart.viewport().screenOf(points.get(0)).distance(at) <= ONTO_THE_FIRST;
    }

    private void reach(Point2D.Double at) {
        Position point = chart.viewport().earthAt(at.x, at.y);
        become(now -> now.reachingTo(point));
    }

    private void become(UnaryOperator<Measuring> change) {
        measuring = change.apply(measuring);
        show();
    }

    private void show() {
        Viewport now = chart.viewport();
        drawing.show(measuring, now, chart.second());
        cross.ifPresentOrElse(drawing::cross, drawing::noCross);
        boolean begun = !measuring.course().points().isEmpty();
        List<String> told = begun ? measuring.told(words()) : List.of();
        String hint = begun
                ? measuring.stage() == Measuring.Stage.ENDED ? "measure.hint.ended" : "measure.hint.more"
                : "measure.hint.first";
        card.show(told, begun && now.height() < LOW ? "" : phrases.of(hint), measuring);
        showLive(now, told);
    }

    private void showLive(Viewport now, List<String> told) {
        Optional<Point2D.Double> at =
                measuring.reach().filter(point -> !told.isEmpty()).map(now::screenOf);
        live.setVisible(at.isPresent());
        at.ifPresent(pixel -> {
            live.setText(measuring.brief(words()));
            live.applyCss();
            live.autosize();
            double right = pixel.x + BESIDE_POINTER;
            double x = right + live.getWidth() > now.width() ? pixel.x - BESIDE_POINTER - live.getWidth() : right;
            live.relocate(Math.rint(x + mapLeft), Math.rint(Math.max(0, pixel.y - BESIDE_POINTER - live.getHeight())));
        });
    }

    private MeasureWords words() {
        return new MeasureWords(phrases, looks.coordinates().get());
    }
}
