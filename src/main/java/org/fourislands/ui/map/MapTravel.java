package org.fourislands.ui.map;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleSupplier;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.util.Duration;
import org.fourislands.earth.Position;
import org.fourislands.map.Framing;
import org.fourislands.map.Sheet;
import org.fourislands.map.Typefaces;
import org.fourislands.map.Viewport;
import org.fourislands.ui.map.measure.Chart;
import org.fourislands.ui.settings.Motion;
import org.fourislands.view.ViewState;
import org.fourislands.view.ViewStore;

/** Moves the view about the earth. Movements that follow each other at once become one step of the way back. */
final class MapTravel implements Chart {
    private static final Duration CALM = Duration.millis(500);

    private final ViewStore store;
    private final MapDrawing drawing;
    private final MapGlide glide;
    private final PauseTransition pause = new PauseTransition(CALM);
    private final DoubleBinaryOperator enlargement;
    private final DoubleSupplier letters;
    private Sheet sheet = Sheet.whole(1, 1);
    private Optional<Home> home = Optional.empty();

    /** {@code enlargement}: how many times as large as the store's scale says a map of this width and height shows things; {@code letters}:
     * how many times as large as usual its letters are. */
    MapTravel(
            ViewStore store,
            MapDrawing drawing,
            Motion motion,
            DoubleBinaryOperator enlargement,
            DoubleSupplier letters) {
        this.letters = letters;
        this.store = store;
        this.drawing = drawing;
        this.enlargement = enlargement;
        this.glide = new MapGlide(store, motion, shown -> scaled(shown, larger(sheet)));
        pause.setOnFinished(event -> store.settle());
    }

    /** What the map is lettered in. */
    Typefaces faces() {
        return drawing.faces();
    }

    /** Takes the size there is, for as many maps as the view has. */
    Sheet fit(MapRoom room) {
        sheet = sheetOf(store.get(), room);
        return sheet;
    }

    /** The place on the earth at a pixel, on whichever map that lies. */
    Position earthAt(double x, double y) {
        return viewport().earthAt(inMap(x), y);
    }

    @Override
    public double inMap(double x) {
        return sheet.inPanel(x);
    }

    @Override
    public OptionalDouble second() {
        return sheet.arrangement() == Sheet.Arrangement.TWIN
                ? OptionalDouble.of(sheet.left(1))
                : OptionalDouble.empty();
    }

    /** What each map shows now. */
    @Override
    public Viewport viewport() {
        return viewport(store.get(), sheet);
    }

    /** The sheet of a view in some room. */
    Sheet sheetOf(ViewState view, MapRoom room) {
        return new Sheet(
                view.arrangement(),
                (int) Math.max(1, Math.round(room.width())),
                (int) Math.max(1, Math.round(room.height())),
                letters.getAsDouble(),
                room.corner());
    }

    /** What each map of another view would show. */
    Viewport viewport(ViewState view, Sheet on) {
        return view.framing()
                .map(framing -> scaled(framing, 1 / larger(on)))
                .map(framing -> drawing.within(on.showing(framing)))
                .orElseGet(() -> homeOn(on));
    }

    /** Found by trial, and asked for with every move of the pointer, so that the last is kept. */
    private Viewport homeOn(Sheet on) {
        if (home.filter(last -> last.sheet.equals(on)).isEmpty()) {
            home = Optional.of(new Home(on, drawing.home(on)));
        }
        return home.orElseThrow().viewport;
    }

    private double larger(Sheet on) {
        return enlargement.applyAsDouble(on.panelWidth(), on.panelHeight());
    }

    private static Framing scaled(Framing framing, double factor) {
        return factor == 1 ? framing : new Framing(framing.centre(), framing.metresPerPixel() * factor);
    }

    @Override
    public void pan(double dx, double dy) {
        go(viewport().pannedBy(dx, dy));
    }

    /** A part of the width and height of what is seen, smoothly. */
    void panScreens(double right, double down) {
        carry(towards().pannedBy(-right * sheet.panelWidth(), -down * sheet.panelHeight()));
    }

    /** Shows things {@code factor} times as large, keeping what lies at the pixel in its place. */
    void zoom(double factor, double x, double y) {
        Viewport now = viewport();
        go(now.zoomedTo(now.framing().metresPerPixel() / factor, sheet.inPanel(x), y));
    }

    /** The same smoothly, for a single push that asks for much. */
    void glideTo(double factor, double x, double y) {
        Viewport now = towards();
        carry(now.zoomedTo(now.framing().metresPerPixel() / factor, sheet.inPanel(x), y));
    }

    /** Smoothly; several pushes before it arrives add up. */
    void zoomMiddle(double factor) {
        glideTo(factor, sheet.panelWidth() / 2.0, sheet.panelHeight() / 2.0);
    }

    /** What lies in a frame of the screen fills it, as nearly as its shape allows. */
    void zoomInto(Bounds frame) {
        Viewport now = viewport();
        double share = Math.max(frame.getWidth() / sheet.panelWidth(), frame.getHeight() / sheet.panelHeight());
        Viewport there = now.pannedBy(
                sheet.panelWidth() / 2.0 - sheet.inPanel(frame.getCenterX()),
                sheet.panelHeight() / 2.0 - frame.getCenterY());
        carry(there.zoomedTo(
                now.framing().metresPerPixel() * share, sheet.panelWidth() / 2.0, sheet.panelHeight() / 2.0));
    }

    void home() {
        pause.stop();
        glide.carry(viewport(), homeOn(sheet), () -> store.update(ViewState::framingWholeArea));
    }

    /** Leaves a movement where it is: a hand has been laid on the map. */
    void hold() {
        if (glide.destination().isPresent()) {
            glide.stop();
            pause.playFromStart();
        }
    }

    /** Makes the movement a step now. */
    void settle() {
        pause.stop();
        store.settle();
    }

    private Viewport towards() {
        return glide.destination().orElseGet(this::viewport);
    }

    private void carry(Viewport wanted) {
        pause.stop();
        glide.carry(viewport(), drawing.within(wanted), pause::playFromStart);
    }

    private void go(Viewport wanted) {
        glide.stop();
        Viewport next = drawing.within(wanted);
        store.preview(state -> state.framing(scaled(next.framing(), larger(sheet))));
        pause.playFromStart();
    }

    /** The whole area of the dispute on one sheet. */
    private record Home(Sheet sheet, Viewport viewport) {}
}
