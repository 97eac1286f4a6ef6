package org.fourislands.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.fourislands.map.Plate;
import org.fourislands.ui.map.MapPane;
import org.fourislands.ui.settings.Looks;
import org.fourislands.ui.table.PictureTablePane;
import org.fourislands.ui.table.Shown;
import org.fourislands.view.PictureTable;
import org.fourislands.view.ViewState;

/** Lays the table of what the map shows below the map, takes it away, and keeps it true while it lies there. */
final class TablePlace {
    private static final Duration CALM = Duration.millis(140);

    private final Desk desk;
    private final MapPane map;
    private final Looks looks;
    private final PauseTransition calm = new PauseTransition(CALM);
    private Optional<PictureTablePane> pane = Optional.empty();
    private Function<Shown, PictureTable> tables = shown -> new PictureTable(List.of());
    private Optional<Picture> last = Optional.empty();

    TablePlace(Desk desk, MapPane map, Looks looks) {
        this.desk = desk;
        this.map = map;
        this.looks = looks;
        calm.setOnFinished(event -> fill());
        map.watchPlates((state, plate) -> {
            last = Optional.of(new Picture(state, plate));
            if (isOpen()) {
                calm.playFromStart();
            }
        });
        looks.coordinates().subscribe(form -> fill());
    }

    /** The record has come: from now on there is a table. */
    void serve(PictureTablePane newPane, Function<Shown, PictureTable> newTables) {
        pane = Optional.of(newPane);
        tables = newTables;
    }

    /** Lays it and puts the keyboard into it, or takes it away. */
    void turn() {
        if (isOpen()) {
            desk.clearBelowMap();
            map.requestFocus();
        } else {
            pane.ifPresent(laid -> {
                desk.layBelowMap(laid);
                fill();
                laid.enter();
            });
        }
    }

    private boolean isOpen() {
        return pane.filter(desk::isBelowMap).isPresent();
    }

    private void fill() {
        if (isOpen()) {
            pane.ifPresent(laid -> last.ifPresent(picture -> laid.show(tables.apply(picture.in(looks)))));
        }
    }

    /** What came on screen last. */
    private record Picture(ViewState state, Plate plate) {
        Shown in(Looks looks) {
            return new Shown(state, plate, looks.coordinates().get());
        }
    }
}
