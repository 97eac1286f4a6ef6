package org.fourislands.ui.proposals;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.fourislands.map.Ink;
import org.fourislands.ui.settings.Colours;
import org.fourislands.view.Stand;

/** One stand in the table: a few words, and for a proposal four little squares for the four groups. */
final class StandChip extends Button {
    private final Stand stand;

    StandChip(Stand stand, String told, Colours colours) {
        super(stand.brief());
        this.stand = stand;
        getStyleClass()
                .setAll(
                        "stand",
                        "stand-" + stand.act().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (stand.tentative()) {
            getStyleClass().add("tentative");
        }
        setAccessibleText(told);
        setWrapText(true);
        setMaxWidth(Double.MAX_VALUE);
        setAlignment(Pos.CENTER_LEFT);
        colour(colours);
    }

    Stand stand() {
        return stand;
    }

    void colour(Colours colours) {
        if (stand.act() != Stand.Act.PROPOSED) {
            return;
        }
        HBox squares = new HBox();
        squares.getStyleClass().add("stand-squares");
        stand.position().map(StandChip::squares).orElse(List.of()).forEach(ink -> {
            Region square = new Region();
            square.getStyleClass().add("stand-square");
            square.setStyle("-fx-background-color: " + css(colours, ink) + ";");
            squares.getChildren().add(square);
        });
        setGraphic(squares.getChildren().isEmpty() ? null : squares);
    }

    /** From Etorofu/Iturup to Habomai, whose each would be; nobody's where that is to be settled. */
    private static List<Ink> squares(Stand.Position position) {
        return switch (position) {
            case FOUR -> List.of(Ink.JAPAN, Ink.JAPAN, Ink.JAPAN, Ink.JAPAN);
            case THREE -> List.of(Ink.RUSSIA, Ink.JAPAN, Ink.JAPAN, Ink.JAPAN);
            case DIVIDED -> List.of(Ink.RUSSIA, Ink.JAPAN, Ink.JAPAN, Ink.JAPAN, Ink.JAPAN);
            case TWO_PLUS -> List.of(Ink.NONE, Ink.NONE, Ink.JAPAN, Ink.JAPAN);
            case TWO -> List.of(Ink.RUSSIA, Ink.RUSSIA, Ink.JAPAN, Ink.JAPAN);
            case NONE -> List.of(Ink.RUSSIA, Ink.RUSSIA, Ink.RUSSIA, Ink.RUSSIA);
            case TALKS, OPEN -> List.of(Ink.NONE, Ink.NONE, Ink.NONE, Ink.NONE);
            case JOINT_USE, OTHER -> List.of();
        };
    }

    private static String css(Colours colours, Ink ink) {
        return colours.of(ink).toString().replace("0x", "#");
    }
}
