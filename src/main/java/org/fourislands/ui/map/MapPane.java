package org.fourislands.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.fourislands.map.MapScene;
import org.fourislands.map.Viewport;
import org.fourislands.ui.Jobs;
import org.fourislands.ui.settings.Looks;
import org.fourislands.view.Selection;
import org.fourislands.view.ViewState;
import org.fourislands.view.ViewStore;
import org.fourislands.words.Phrases;

/** The map on screen. Shows a word while the coast is read, and why where it could not be. */
public final class MapPane extends StackPane {
    private final Phrases phrases;
    private final ViewStore store;
    private final Jobs jobs;
    private final Looks looks;
    private static final Insets BUTTONS_ASIDE = new Insets(90, 12, 0, 0);

    private final PictureLayer ground = new PictureLayer();
    private final PictureLayer figures = new PictureLayer();
    private final Pane pictures = new Pane(ground, figures);
    private final Pane stops = new Pane();
    private final HoverNote note = new HoverNote();
    private final Label message = new Label();
    private BiFunction<ViewState, Selection, String> titles = (state, thing) -> "";
    private BiFunction<ViewState, String, String> sentences = (state, island) -> "";
    private Optional<MapTravel> travel = Optional.empty();
    private Optional<PaintQueue> queue = Optional.empty();
    private Optional<MapScene> scene = Optional.empty();
    private Optional<String> hovered = Optional.empty();
    private Optional<Selection> lastTitled = Optional.empty();
    private String lastTitle = "";
    private Runnable painted = () -> {};

    public MapPane(Phrases phrases, ViewStore store, Jobs jobs, Looks looks) {
        this.phrases = phrases;
        this.store = store;
        this.jobs = jobs;
        this.looks = looks;
        getStyleClass().add("map");
        setFocusTraversable(true);
        setAccessibleText(phrases.of("map.name"));
        setAccessibleHelp(phrases.of("map.help"));
        message.getStyleClass().add("map-message");
        message.setWrapText(true);
        message.setText(phrases.of("map.reading"));
        stops.setPickOnBounds(false);
        Region frame = new Region();
        frame.getStyleClass().add("map-frame");
        frame.setMouseTransparent(true);
        getChildren().addAll(pictures, message, note, stops, frame);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    /** Begins to draw. {@code firstPainted} runs once, when the first picture is on screen. */
    public void draw(MapDrawing drawing, Runnable firstPainted) {
        painted = firstPainted;
        MapTravel way = new MapTravel(store, drawing);
        travel = Optional.of(way);
        queue = Optional.of(new PaintQueue(jobs, drawing, this::show));
        new MapPointer(way, store, this::at, this::hover).listenTo(this);
        new MapMenu(phrases, way).listenTo(this);
        MapKeys keys = new MapKeys(way, store);
        addEventHandler(KeyEvent.KEY_PRESSED, keys::handle);
        MapButtons buttons = new MapButtons(phrases, way);
        buttons.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAlignment(buttons, Pos.CENTER_RIGHT);
        setMargin(buttons, BUTTONS_ASIDE);
        getChildren().add(getChildren().indexOf(stops), buttons);
        widthProperty().subscribe(this::look);
        heightProperty().subscribe(this::look);
        looks.theme().subscribe(this::look);
        store.watch(state -> state, state -> look());
    }

    /** Tells instead of drawing. */
    public void refuse(String sentence) {
        message.setText(sentence);
        message.setVisible(true);
    }

    /** Tells instead of drawing, unless a picture is there already. */
    public void refuseFirst(String sentence) {
        if (scene.isEmpty()) {
            refuse(sentence);
        }
    }

    /** The islands that the keyboard walks, in reading order, and what is said of each. */
    public void walk(List<IslandMark> islands, BiFunction<ViewState, String, String> newSentences) {
        sentences = newSentences;
        stops.getChildren().setAll(islands.stream().map(this::stop).toList());
        store.watch(state -> List.of(state.day(), state.perspective(), state.nameOrder()), said -> tell());
        look();
    }

    /** How a thing is called that has no name written on the map, such as a line. */
    public void name(BiFunction<ViewState, Selection, String> newTitles) {
        titles = newTitles;
    }

    private Node stop(IslandMark mark) {
        return new IslandStop(mark, () -> store.update(state -> state.selecting(Selection.island(mark.id()))));
    }

    private void tell() {
        stops.getChildren().forEach(node -> {
            if (node instanceof IslandStop stop) {
                stop.say(sentences.apply(store.get(), stop.island()));
            }
        });
    }

    private Optional<Pointed> at(double x, double y) {
        return scene.flatMap(shown -> Pointed.at(shown, x, y));
    }

    private void hover(Optional<Pointed> thing, double x, double y) {
        setCursor(thing.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        thing.ifPresentOrElse(pointed -> note.show(named(pointed), x, y), note::hide);
        Optional<String> island = thing.flatMap(Pointed::island);
        if (!island.equals(hovered)) {
            hovered = island;
            look();
        }
    }

    private String named(Pointed thing) {
        if (!thing.names().isEmpty()) {
            return thing.names();
        }
        boolean another = lastTitled.filter(thing.target()::equals).isEmpty();
        if (another) {
            lastTitled = Optional.of(thing.target());
            lastTitle = titles.apply(store.get(), thing.target());
        }
        return lastTitle;
    }

    private void look() {
        travel.filter(way -> getWidth() >= 2 && getHeight() >= 2).ifPresent(way -> {
            way.fit((int) Math.round(getWidth()), (int) Math.round(getHeight()));
            Viewport now = way.viewport();
            follow(now);
            queue.ifPresent(painter -> painter.request(
                    new PaintRequest(store.get(), now, hovered, looks.theme().get(), scale())));
        });
    }

    private void follow(Viewport now) {
        ground.follow(now);
        figures.follow(now);
        stops.getChildren().forEach(node -> {
            if (node instanceof IslandStop stop) {
                stop.follow(now);
            }
        });
    }

    private void show(PaintQueue.Painted done) {
        scene = Optional.of(done.scene());
        done.ground().ifPresent(shown -> ground.show(shown.picture(), done.request()));
        figures.show(done.figures(), done.request());
        travel.map(MapTravel::viewport).ifPresent(this::follow);
        message.setVisible(false);
        painted.run();
        painted = () -> {};
    }

    private double scale() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getRenderScaleX();
    }
}
