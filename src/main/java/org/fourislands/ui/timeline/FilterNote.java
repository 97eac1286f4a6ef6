package org.fourislands.ui.timeline;

import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.fourislands.view.ClockHabits;
import org.fourislands.words.Phrases;

/** Says that a selected island pales the rest of the clock, and switches that off and on. */
final class FilterNote extends VBox {
    private final Phrases phrases;
    private final Habits habits;
    private final Label words = new Label();
    private final Hyperlink change = new Hyperlink();

    FilterNote(Phrases phrases, Habits habits) {
        this.phrases = phrases;
        this.habits = habits;
        getStyleClass().add("filter-note");
        words.setWrapText(true);
        change.setOnAction(event -> {
            change.setVisited(false);
            habits.change(ClockHabits::togglingDimming);
        });
        getChildren().addAll(words, change);
        show(Optional.empty());
    }

    /** For the island that is selected; nothing where none is. */
    void show(Optional<String> island) {
        setVisible(island.isPresent());
        setManaged(island.isPresent());
        boolean dimming = habits.get().dimming();
        words.setText(island.map(name -> phrases.of(dimming ? "clock.filter.on" : "clock.filter.off", name))
                .orElse(""));
        change.setText(phrases.of(dimming ? "clock.filter.show-all" : "clock.filter.faint"));
    }
}
