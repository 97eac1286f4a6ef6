package org.fourislands.ui.map;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Transform;
import javafx.util.Subscription;
import org.fourislands.export.Picture;
import org.fourislands.map.Corner;
import org.fourislands.map.MapScene;
import org.fourislands.map.Plate;
import org.fourislands.map.Sheet;
import org.fourislands.map.Viewport;
import org.fourislands.ui.Jobs;
import org.fourislands.ui.Light;
import org.fourislands.ui.settings.Looks;
import org.fourislands.view.Selection;
import org.fourislands.view.ViewCitation;
import org.fourislands.view.ViewState;
import org.fourislands.view.ViewStore;
import org.fourislands.words.Phrases;

/** The map on screen. Shows a word while the coast is read, and why where it could not be. */
public final class MapPane extends StackPane {
    private static final double LEAST_HEIGHT = 140;
    private static final Duration NO_LONGER = Duration.ofMillis(5);
    private static final Insets SEA_BELOW_THE_EDGE = new Insets(24, 0, 0, 0);

    private final Phrases phrases;
    private final ViewStore store;
    private final Jobs jobs;
    private final Looks looks;
    private final Light light;
    private final MapPictures pictures = new MapPictures();
    private final MapPicks picks;
    private final IslandStops stops;
    private final HoverNote note = new HoverNote();
    private final HoverTitles titles;
    private final TwinHand twin = new TwinHand();
    private final SwipeHandle handle;
    private final Label message = new Label();
    private MapDeeds deeds;
    private BiConsumer<ViewState, Plate> shown = (state, picture) -> {};
    private Optional<MapTools> tools = Optional.empty();
    private Optional<MapTravel> travel = Optional.empty();
    private Optional<PaintQueue> queue = Optional.empty();
    private Optional<Plate> plate = Optional.empty();
    private Runnable painted = () -> {};
    private Subscription listening = Subscription.EMPTY;
    private DoubleBinaryOperator enlargement = (width, height) -> 1;
    private Function<Sheet.Arrangement, MapRoom> rooms;

    public MapPane(Phrases phrases, ViewStore store, Jobs jobs, Looks looks, Light light) {
        this.phrases = phrases;
        this.store = store;
        this.jobs = jobs;
        this.looks = looks;
        this.light = light;
        this.picks = new MapPicks(store);
        this.stops = new IslandStops(phrases, store, picks);
        this.titles = new HoverTitles(store);
        this.deeds = new MapDeeds(store::back, () -> {}, () -> {}, cited -> {});
        setMinHeight(LEAST_HEIGHT);
        this.handle = new SwipeHandle(phrases, store);
        this.rooms = maps ->
                new MapRoom(getWidth(), getHeight(), getLocalToSceneTransform().getMxx(), buttonsCorner());
        getStyleClass().add("map");
        setFocusTraversable(true);
        setAccessibleText(phrases.of("map.name"));
        setAccessibleHelp(phrases.of("map.help"));
        message.getStyleClass().add("map-message");
        message.setWrapText(true);
        message.setText(phrases.of("map.reading"));
        Region frame = new Region();
        frame.getStyleClass().add("map-frame");
        frame.setMouseTransparent(true);
        getChildren().addAll(pictures, message, twin, note, stops, handle, frame);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    private Corner buttonsCorner() {
        return tools.map(made -> made.corner(getHeight())).orElse(Corner.NONE);
    }

    /** Begins to draw. {@code firstPainted} runs once, when the first picture is on screen. */
    public void draw(MapDrawing drawing, Runnable firstPainted) {
        painted = firstPainted;
        MapTravel way = new MapTravel(
                store,
                drawing,
                looks.motion(),
                enlargement,
                () -> looks.textSize().get().of(1));
        travel = Optional.of(way);
        queue = Optional.of(new PaintQueue(jobs, drawing, this::show));
        MapTools made = new MapTools(phrases, looks, way, deeds, this::stamp);
        made.serve(this, new MapPointer.Targets(store, this::at, picks), this::hover);
        tools = Optional.of(made);
        getChildren().addAll(getChildren().indexOf(stops), made.overlays(this));
        SeaWatch sea = new SeaWatch(phrases, jobs, drawing.sea(), this::look);
        setAlignment(sea, Pos.TOP_CENTER);
        setMargin(sea, SEA_BELOW_THE_EDGE);
        getChildren().add(sea);
        store.watch(state -> state, sea::look);
        widthProperty().subscribe(this::look);
        heightProperty().subscribe(this::look);
        localToSceneTransformProperty().map(Transform::getMxx).subscribe(size -> look());
        listening = looks.theme()
                .subscribe(this::look)
                .and(made.note().listening())
                .and(looks.textSize().subscribe(this::look))
                .and(light.islands().subscribe(this::look))
                .and(picks.marked().subscribe(this::look));
        store.watchFirst(state -> look());
        // What is as good as painted comes with the frame that shows the clock's new day, not one frame later.
        BeforePulse.of(this, () -> queue.ifPresent(painter -> painter.meet(NO_LONGER)));
    }

    /** No longer follows how things look: what outlives a passing map would keep it. */
    public void close() {
        listening.unsubscribe();
        listening = Subscription.EMPTY;
    }

    /** What the window does for the map; to be said before {@link #draw}. */
    public void ask(MapDeeds newDeeds) {
        deeds = newDeeds;
    }

    /** How many times as large as the view's scale says a map of some width and height shows things; before {@link #draw}. */
    public void enlarge(DoubleBinaryOperator newEnlargement) {
        enlargement = newEnlargement;
    }

    /**
     * The room that the map has, or is about to get, for one map and for two, where that is not the same: pictures are asked for
     * in the size in which they will be seen.
     */
    public void roomFor(Function<Sheet.Arrangement, MapRoom> newRooms) {
        rooms = newRooms;
    }

    /** Tells once how the map is moved; {@code seen} is run when that was put away. */
    public void hint(Runnable seen) {
        getChildren().add(getChildren().indexOf(stops) + 1, new MapHint(phrases, store, seen));
    }

    /** {@code newShown} is told each picture that comes on screen, of two maps the first, and of which view it is. */
    public void watchPictures(BiConsumer<ViewState, MapScene> newShown) {
        watchPlates((state, whole) -> newShown.accept(state, whole.scene(0)));
    }

    /** {@code newShown} is told each picture that comes on screen, and of which view it is. */
    public void watchPlates(BiConsumer<ViewState, Plate> newShown) {
        shown = newShown;
    }

    /** What is on screen, to be saved; empty before the first picture. */
    public Optional<Picture> picture(double pixelsPerUnit) {
        return travel.flatMap(way ->
                plate.map(shown -> new Picture(shown, looks.theme().get().palette(), way.faces(), pixelsPerUnit)));
    }

    /** The map as it is cited; empty before the first picture. */
    public Optional<ViewCitation> citation() {
        return tools.flatMap(MapTools::citation);
    }

    private Optional<String> stamp() {
        return plate.map(Plate::stamp);
    }

    /** Tells instead of drawing. */
    public void refuse(String sentence) {
        message.setText(sentence);
        message.setVisible(true);
    }

    /** Tells instead of drawing, unless a picture is there already. */
    public void refuseFirst(String sentence) {
        if (plate.isEmpty()) {
            refuse(sentence);
        }
    }

    /** The islands that the keyboard walks, in reading order, and what is said of each. */
    public void walk(List<IslandMark> islands, BiFunction<ViewState, String, String> newSentences) {
        stops.walk(islands, newSentences);
        look();
    }

    /** How a thing is called that has no name written on the map, such as a line. */
    public void name(BiFunction<ViewState, Selection, String> newTitles) {
        titles.from(newTitles);
    }

    /** What picking an island does, and which are marked as answers. */
    public MapPicks picks() {
        return picks;
    }

    private Optional<Pointed> at(double x, double y) {
        return plate.flatMap(shown -> Pointed.at(shown, x, y));
    }

    private void hover(Optional<Pointed> thing, double x, double y) {
        setCursor(cursor(thing));
        plate.filter(shown -> x > 0 || y > 0).ifPresentOrElse(shown -> twin.follow(shown.sheet(), x, y), twin::hide);
        thing.ifPresentOrElse(pointed -> note.show(titles.of(pointed), x, y), note::hide);
        light.on(thing.flatMap(Pointed::island).map(Set::of).orElse(Set.of()));
    }

    private Cursor cursor(Optional<Pointed> thing) {
        if (tools.filter(MapTools::measures).isPresent()) {
            return Cursor.CROSSHAIR;
        }
        return thing.isPresent() ? Cursor.HAND : Cursor.DEFAULT;
    }

    /** Shows another view as one step, crossing over to it smoothly where things may glide. */
    public void crossTo(ViewState view) {
        travel.filter(way -> !looks.motion().isReduced() && plate.isPresent() && !view.equals(store.get()))
                .ifPresent(way -> pictures.cross(way.viewport(), view));
        store.update(before -> view);
    }

    /** Paints these views ahead, when there is nothing else to paint, so that they can be shown at once. */
    public void expect(List<ViewState> views) {
        travel.filter(way -> room().isThere())
                .ifPresent(way -> queue.ifPresent(painter -> painter.expect(
                        views.stream().map(view -> wish(way, view)).toList())));
    }

    /** Lays something over the pictures that is drawn in places of the earth; {@code told} hears where they lie. */
    public void layOver(Node node, BiConsumer<Sheet, Viewport> told) {
        getChildren().add(getChildren().indexOf(pictures) + 1, node);
        pictures.watch(seen -> travel.ifPresent(way -> told.accept(way.sheetOf(store.get(), room()), seen)));
        look();
    }

    private PaintRequest wish(MapTravel way, ViewState view) {
        MapRoom room = rooms.apply(view.arrangement());
        Sheet sheet = way.sheetOf(view, room);
        return new PaintRequest(
                view,
                sheet,
                way.viewport(view, sheet),
                picks.with(light.islands().get()),
                looks.theme().get(),
                screenPixels() * room.scale());
    }

    private MapRoom room() {
        return rooms.apply(store.get().arrangement());
    }

    private void look() {
        travel.filter(way -> room().isThere()).ifPresent(way -> {
            way.fit(room());
            queue.ifPresent(painter -> painter.request(wish(way, store.get())));
            follow(way.viewport());
        });
    }

    private void follow(Viewport now) {
        MapRoom room = room();
        handle.follow(store.get(), room.width(), room.height());
        if (store.get().arrangement() != Sheet.Arrangement.TWIN) {
            twin.hide();
        }
        pictures.follow(store.get(), now);
        tools.ifPresent(MapTools::follow);
        stops.follow(now);
    }

    private void show(PaintQueue.Painted done) {
        boolean moved = plate.filter(
                        before -> before.viewport().equals(done.plate().viewport()))
                .isEmpty();
        plate = Optional.of(done.plate());
        pictures.show(done);
        travel.map(MapTravel::viewport).ifPresent(this::follow);
        tools.filter(made -> moved).ifPresent(MapTools::lookAgain);
        message.setVisible(false);
        shown.accept(done.request().state(), done.plate());
        painted.run();
        painted = () -> {};
    }

    private double screenPixels() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getRenderScaleX();
    }
}
