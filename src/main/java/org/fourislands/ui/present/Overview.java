package org.fourislands.ui.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import org.fourislands.lessons.Scene;
import org.fourislands.lessons.run.Step;

/** All scenes at once, for the teacher: a click or the arrows and Enter go to one. */
final class Overview extends StackPane {
    private static final double WIDE = 210;
    private static final double GAP = 14;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final PresentingParts parts;
    private final Lecture lecture;
    private final List<SceneCard> cards = new ArrayList<>();
    private final FlowPane grid = new FlowPane(GAP, GAP);
    private final ScrollPane scroll = new ScrollPane(grid);
    private int chosen;
    private boolean filled;

    Overview(PresentingParts parts, Lecture lecture, Thumbs thumbs) {
        this.parts = parts;
        this.lecture = lecture;
        getStyleClass().add("overview");
        setId("overview");
        grid.getStyleClass().add("overview-grid");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("dossier");
        scroll.setFocusTraversable(false);
        getChildren().add(scroll);
        lecture.lesson().scenes().forEach(scene -> cards.add(card(thumbs)));
        grid.getChildren().addAll(cards);
        lecture.run().subscribe(run -> {
            boolean opens = run.isInOverview() && !isVisible();
            setVisible(run.isInOverview());
            if (opens) {
                fill();
                choose(Math.min(run.at(), cards.size() - 1));
            }
        });
        setVisible(lecture.run().get().isInOverview());
    }

    private SceneCard card(Thumbs thumbs) {
        SceneCard card = new SceneCard(thumbs).wide(WIDE);
        card.setOnMouseClicked(event -> go(cards.indexOf(card)));
        return card;
    }

    /** Takes a key, if it means something here. */
    boolean take(KeyCode code) {
        if (!isVisible()) {
            return false;
        }
        Optional<Integer> way = switch (code) {
            case LEFT -> Optional.of(-1);
            case RIGHT -> Optional.of(1);
            case UP -> Optional.of(-columns());
            case DOWN -> Optional.of(columns());
            case HOME -> Optional.of(-chosen);
            case END -> Optional.of(cards.size() - 1 - chosen);
            default -> Optional.empty();
        };
        way.ifPresent(by -> choose(chosen + by));
        boolean goes = code == KeyCode.ENTER && lecture.run().get().typed() == 0;
        if (goes) {
            go(chosen);
        }
        return way.isPresent() || goes;
    }

    private void go(int place) {
        lecture.take(new Step.Jump(place + 1));
        if (lecture.run().get().isInOverview()) {
            lecture.take(Step.Plain.OVERVIEW);
        }
    }

    private int columns() {
        return Math.max(1, (int) ((grid.getWidth() - GAP) / (WIDE + 2 * GAP)));
    }

    private void fill() {
        if (!filled) {
            filled = true;
            List<Scene> scenes = lecture.lesson().scenes();
            for (int i = 0; i < scenes.size(); i++) {
                cards.get(i).show(parts.phrases().of("present.number", i + 1), Optional.of(scenes.get(i)));
            }
        }
    }

    private void choose(int place) {
        chosen = Math.max(0, Math.min(place, cards.size() - 1));
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).pseudoClassStateChanged(CHOSEN, i == chosen);
        }
        double all = grid.getHeight() - scroll.getViewportBounds().getHeight();
        SceneCard card = cards.get(chosen);
        if (all > 0) {
            scroll.setVvalue(Math.min(1, Math.max(0, (card.getLayoutY() - card.getHeight() / 2) / all)));
        }
    }
}
