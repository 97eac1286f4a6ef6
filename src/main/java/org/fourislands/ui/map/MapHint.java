package org.fourislands.ui.map;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.fourislands.map.Framing;
import org.fourislands.view.ViewState;
import org.fourislands.view.ViewStore;
import org.fourislands.words.Phrases;

/** How the map is moved, told once: it goes when the map is moved, or when it is put away. */
final class MapHint extends HBox {
    private static final Insets PLACE = new Insets(36, 110, 0, 12);

    private static final double ROOM = 260;

    private final Runnable seen;
    private final Optional<Framing> first;
    private Runnable stop = () -> {};

    MapHint(Phrases phrases, ViewStore store, Runnable seen) {
        this.seen = seen;
        this.first = store.get().framing();
        getStyleClass().add("map-hint");
        Label words = new Label(phrases.of("map.hint"));
        words.setWrapText(true);
        Button close = new Button(phrases.of("banner.understood"));
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(event -> go());
        getChildren().addAll(words, close);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.TOP_CENTER);
        StackPane.setMargin(this, PLACE);
        sceneProperty().subscribe(scene -> {
            if (getParent() instanceof Region map) {
                visibleProperty().bind(map.heightProperty().greaterThan(ROOM));
            }
        });
        stop = store.watch(ViewState::framing, now -> {
            if (!now.equals(first)) {
                go();
            }
        });
    }

    private void go() {
        stop.run();
        visibleProperty().unbind();
        setVisible(false);
        setManaged(false);
        seen.run();
    }
}
