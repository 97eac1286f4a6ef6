package org.fourislands.ui.proposals;

import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.fourislands.view.Selection;
import org.fourislands.view.ViewState;
import org.fourislands.view.ViewStore;
import org.fourislands.words.Phrases;

/** The line above the map: which proposal is drawn, whose reading of it where there are several, and how to take it off. */
public final class DrawnChip extends HBox {
    private final Phrases phrases;
    private final ViewStore store;
    private final Hyperlink title = new Hyperlink();
    private final Button off = new Button("×");
    private final HBox readings = new HBox();

    public DrawnChip(Phrases phrases, ViewStore store) {
        this.phrases = phrases;
        this.store = store;
        getStyleClass().add("drawn-chip");
        title.getStyleClass().add("drawn-title");
        title.setMinWidth(0);
        title.setAccessibleText(phrases.of("drawn.chip.open"));
        off.getStyleClass().add("drawn-off");
        off.setMinWidth(Region.USE_PREF_SIZE);
        off.setTooltip(new Tooltip(phrases.of("drawn.chip.off")));
        off.setAccessibleText(phrases.of("drawn.chip.off"));
        off.setOnAction(event -> store.update(state -> state.drawing(Optional.empty())));
        title.setOnAction(event ->
                store.get().proposal().ifPresent(id -> store.update(state -> state.selecting(Selection.proposal(id)))));
        readings.getStyleClass().add("drawn-readings");
        setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(readings, Priority.ALWAYS);
        getChildren().addAll(title, readings, off);
        hide();
    }

    /** Begins to say what is drawn. */
    public void serve(Function<ViewState, Optional<ProposalWorks.Drawn>> drawn) {
        store.watch(drawn, now -> now.ifPresentOrElse(this::show, this::hide));
    }

    private void show(ProposalWorks.Drawn drawn) {
        title.setText(phrases.of("drawn.chip", drawn.title()));
        title.setAccessibleText(title.getText());
        ToggleGroup group = new ToggleGroup();
        readings.getChildren().clear();
        if (!drawn.readings().isEmpty()) {
            readings.getChildren().add(new Label(phrases.of("drawn.chip.read")));
        }
        drawn.readings().forEach(reading -> readings.getChildren().add(choice(reading, group)));
        setVisible(true);
        setManaged(true);
    }

    private ToggleButton choice(ProposalWorks.Reading reading, ToggleGroup group) {
        ToggleButton choice = new ToggleButton(reading.words());
        choice.setToggleGroup(group);
        choice.getStyleClass().add("drawn-reading");
        choice.setSelected(store.get().proposal().equals(Optional.of(reading.id())));
        choice.setOnAction(event -> {
            choice.setSelected(true);
            store.update(state -> state.drawing(Optional.of(reading.id())));
        });
        return choice;
    }

    private void hide() {
        setVisible(false);
        setManaged(false);
    }
}
