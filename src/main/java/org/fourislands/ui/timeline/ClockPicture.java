package org.fourislands.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.fourislands.ui.settings.Colours;
import org.fourislands.ui.settings.Icons;
import org.fourislands.view.ClockLook;
import org.fourislands.view.ClockRange;
import org.fourislands.view.MarkFilter;
import org.fourislands.view.Selection;
import org.fourislands.view.StripRow;
import org.fourislands.view.TimeMark;
import org.fourislands.view.ViewStore;
import org.fourislands.words.Phrases;
import org.kordamp.ikonli.feather.Feather;

/** The picture of time: strips, lanes and density under one needle, and below it what part of time is shown. */
public final class ClockPicture extends VBox {
    /** What lies above and below the strips beside the map: bar, sentence, slider and their air. */
    private static final double OTHERS = 130;
    /** What strips and lanes need at the least. */
    private static final double FEWEST_ROWS = 200;

    private final Phrases phrases;
    private final ClockFace face;
    private final Enlarged enlarged;
    private final ClockLens lens;
    private final ClockTip tip = new ClockTip();
    private final ClockHover hover;
    private final LensKeys keys;
    private final Button whole = new Button();
    private final Button fold = new Button();
    private final Icons icons;
    private final Memory memory;
    private ClockLook look;
    private Subscription height = Subscription.EMPTY;
    private final SpanSlider span;
    private double letters = 1;
    private String spoken = "";

    /** How the clock was left last, and who keeps how it is left now. */
    public record Memory(ClockLook first, Consumer<ClockLook> keep) {}

    /** On the given day, in the given colours and as it was left last. */
    public ClockPicture(Phrases phrases, ViewStore store, Clockwork clockwork, ClockPane.Ties ties) {
        this.phrases = phrases;
        this.icons = ties.icons();
        this.memory = ties.memory();
        this.look = memory.first();
        ClockRange ends =
                ClockRange.of(clockwork.ends().first(), clockwork.ends().last());
        lens = new ClockLens(ends, look.range().orElseGet(() -> ClockLens.usual(ends)));
        face = new ClockFace(
                clockwork, ClockNames.of(phrases), lens, store.get().day(), ties.colours());
        enlarged = new Enlarged(face);
        ClockTips tips = new ClockTips(phrases, clockwork.ends(), day -> calendars(clockwork, ties, day));
        span = new SpanSlider(phrases, lens);
        ClockDeeds deeds = new ClockDeeds(store, lens, clockwork.ends(), face, tips);
        new ClockPointer(face, lens, deeds);
        new ClockMenu(phrases, face, lens, deeds);
        keys = new LensKeys(face, lens, deeds);
        hover = new ClockHover(face, tips, tip, keys);
        arrange();
        listen();
    }

    /** Where the keys of the clock are heard. */
    public Region face() {
        return face;
    }

    public ClockLens lens() {
        return lens;
    }

    /** Moves the needle; the words are for those who hear the clock. */
    public void showDay(LocalDate day, String words) {
        spoken = words;
        face.showDay(day, hover.spoken().orElse(words));
    }

    public void showStrips(List<StripRow> strips) {
        face.showStrips(strips);
    }

    public void pick(Optional<Selection> selection) {
        face.pick(selection);
    }

    /** Sets back what does not pass. */
    public void filter(MarkFilter filter) {
        face.filter(filter);
    }

    public void colour(Colours colours) {
        face.colour(colours);
    }

    /** The islands that what is under the pointer, or reached by keys, touches. */
    public ReadOnlyObjectProperty<Set<String>> touched() {
        return hover.islands();
    }

    /** Shows all as many times as large. */
    public void enlarge(double factor) {
        letters = factor;
        if (getScene() != null) {
            roomFor(getScene().getHeight());
        }
    }

    /** Sets off the strips of the islands pointed at on the map. */
    public void light(Set<String> islands) {
        face.light(islands);
    }

    /** The single mark under the pointer, or reached by keys. */
    public ReadOnlyObjectProperty<Optional<TimeMark>> hovered() {
        return hover.mark();
    }

    private static String calendars(Clockwork clockwork, ClockPane.Ties ties, LocalDate day) {
        return String.join(
                " · ", clockwork.otherCalendars().apply(day, ties.habits().get().calendars()));
    }

    private void arrange() {
        getStyleClass().add("clock-right");
        HBox.setHgrow(span, Priority.ALWAYS);
        label(whole, "clock.whole.help");
        whole.setText(phrases.of("clock.whole"));
        whole.setOnAction(event -> {
            lens.whole();
            face.requestFocus();
        });
        fold.setOnAction(event -> refold());
        HBox foot = new HBox(span, whole, fold);
        foot.getStyleClass().add("clock-foot");
        fold.getStyleClass().add("clock-fold");
        whole.setMinWidth(USE_PREF_SIZE);
        fold.setMinWidth(USE_PREF_SIZE);
        face.marginProperty().subscribe(width -> indent());
        face.setAccessibleHelp(phrases.of("clock.help"));
        getChildren().addAll(enlarged, foot, tip);
        showFold();
    }

    private void listen() {
        lens.rangeProperty().subscribe(range -> whole.setDisable(lens.isWhole()));
        lens.rangeProperty().subscribe((before, range) -> remember(look.showing(range)));
        sceneProperty().subscribe(this::measure);
        keys.place().subscribe(place -> face.say(hover.spoken().orElse(spoken)));
        face.modelProperty().subscribe(model -> hover.spoken().ifPresent(face::say));
    }

    /** The map keeps at least half of the window's height. */
    private void measure(Scene scene) {
        height.unsubscribe();
        height = scene == null
                ? Subscription.EMPTY
                : scene.heightProperty().subscribe(high -> roomFor(high.doubleValue()));
    }

    /** In a low window it is enlarged only as far as its fewest rows still fit. */
    private void roomFor(double windowHeight) {
        double room = windowHeight / 2 - OTHERS;
        enlarged.by(Math.max(1, Math.min(letters, room / FEWEST_ROWS)));
        face.roomFor(room / enlarged.factor());
        indent();
    }

    private void indent() {
        span.indent(face.marginProperty().get() * enlarged.factor());
    }

    private void refold() {
        ClockLook.Fold next = look.fold() == ClockLook.Fold.ALL ? ClockLook.Fold.STRIPS : ClockLook.Fold.ALL;
        remember(look.folded(next));
        showFold();
        face.requestFocus();
    }

    private void showFold() {
        boolean all = look.fold() == ClockLook.Fold.ALL;
        face.fold(look.fold());
        icons.on(fold, all ? Feather.CHEVRONS_DOWN : Feather.CHEVRONS_UP);
        label(fold, all ? "clock.fold.help" : "clock.unfold.help");
    }

    private void label(Button button, String key) {
        button.setAccessibleText(phrases.of(key));
        button.setTooltip(new Tooltip(phrases.of(key)));
    }

    private void remember(ClockLook next) {
        look = next;
        memory.keep().accept(next);
    }
}
