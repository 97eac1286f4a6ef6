package org.fourislands.ui.shell;

import java.util.OptionalDouble;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What lies where: the bar and its banners on top, map and dossier side by side, the sentence and the clock below. */
final class Desk extends BorderPane {
    private static final double DOSSIER_WIDTH = 390;
    private static final double DOSSIER_LEAST = 300;
    private static final double MAP_LEAST = 360;
    private static final double PAGE_WIDTH = 650;
    private static final double PAGE_SHARE = 0.45;
    private static final double BESIDE_LEAST = 400;
    private static final double BESIDE_MOST = 540;
    private static final double BESIDE_SHARE = 0.33;

    /** The map keeps at least half of the height. */
    private static final double BELOW_MAP_MOST = 0.5;

    private final VBox top = new VBox();
    private static final double TABLE_HEIGHT = 300;
    private static final double TABLE_MOST = 0.6;

    private final SplitPane middle = new SplitPane();
    private final SplitPane mapPlace = new SplitPane();
    private final StackPane dossierPlace = new StackPane();
    private final StackPane readingPlace = new StackPane(dossierPlace);
    private OptionalDouble besidePage = OptionalDouble.empty();
    private OptionalDouble besideWide = OptionalDouble.empty();
    private boolean pageStays;
    private final VBox bottom = new VBox();
    private final StackPane clockPlace = new StackPane();

    Desk(Node bar, Region map, String reading) {
        getStyleClass().add("desk");
        top.getChildren().add(bar);
        mapPlace.setOrientation(Orientation.VERTICAL);
        mapPlace.getItems().add(map);
        mapPlace.setMinWidth(MAP_LEAST);
        dossierPlace.setMinWidth(DOSSIER_LEAST);
        readingPlace.setMinWidth(DOSSIER_LEAST);
        readingPlace.setPrefWidth(DOSSIER_WIDTH);
        dossierPlace.getStyleClass().add("dossier-place");
        dossierPlace.getChildren().add(waiting(reading));
        SplitPane.setResizableWithParent(readingPlace, false);
        middle.getItems().addAll(mapPlace, readingPlace);
        clockPlace.getStyleClass().add("clock-place");
        clockPlace.getChildren().add(waiting(reading));
        bottom.getChildren().add(clockPlace);
        setTop(top);
        setCenter(middle);
        setBottom(bottom);
    }

    /** Divides the width so that the dossier has its usual one. */
    void divide(double width) {
        double share = 1 - Math.max(DOSSIER_LEAST, Math.min(DOSSIER_WIDTH, width * 0.34)) / width;
        middle.setDividerPositions(share);
    }

    /** Lays {@code below} under the map. */
    void layBelowMap(Region below) {
        clearBelowMap();
        mapPlace.getItems().add(below);
        double table = Math.min(TABLE_HEIGHT, mapPlace.getHeight() * TABLE_MOST);
        mapPlace.setDividerPositions(1 - table / Math.max(1, mapPlace.getHeight()));
    }

    void clearBelowMap() {
        mapPlace.getItems().remove(1, mapPlace.getItems().size());
    }

    boolean isBelowMap(Node node) {
        return mapPlace.getItems().contains(node);
    }

    /** Lays a page over the dossier. */
    void lay(Node page) {
        leave();
        dossierPlace.setVisible(false);
        readingPlace.getChildren().add(page);
    }

    /** Lays a page over the dossier that needs more room; the map keeps what it needs. */
    void layWide(Node page) {
        lay(page);
        besidePage = OptionalDouble.of(middle.getDividerPositions()[0]);
        double width = middle.getWidth();
        middle.setDividerPositions(Math.max(MAP_LEAST, width - Math.max(PAGE_WIDTH, width * PAGE_SHARE)) / width);
    }

    /** Hides the map and what lies below it, so that the page laid has the whole of the window. */
    void widen() {
        if (hasPage() && !isWidened()) {
            besideWide = OptionalDouble.of(middle.getDividerPositions()[0]);
            middle.getItems().remove(mapPlace);
            bottom.setVisible(false);
            bottom.setManaged(false);
        }
    }

    /** Brings the map back. */
    void narrow() {
        if (isWidened()) {
            middle.getItems().add(0, mapPlace);
            besideWide.ifPresent(middle::setDividerPositions);
            bottom.setVisible(true);
            bottom.setManaged(true);
        }
    }

    boolean isWidened() {
        return !middle.getItems().contains(mapPlace);
    }

    /** Lays a page over the dossier that is worked on beside the map, and stays while things are picked there. */
    void layBeside(Node page) {
        lay(page);
        pageStays = true;
        besidePage = OptionalDouble.of(middle.getDividerPositions()[0]);
        double width = middle.getWidth();
        double wanted = Math.max(BESIDE_LEAST, Math.min(BESIDE_MOST, width * BESIDE_SHARE));
        middle.setDividerPositions(Math.max(MAP_LEAST, width - wanted) / width);
    }

    /** Takes away a page that is not to stay once something is picked. */
    void giveWay() {
        if (!pageStays) {
            leave();
        }
    }

    /** Whether a page lies there that a step back leaves. */
    boolean hasPassingPage() {
        return hasPage() && !pageStays;
    }

    boolean hasPage() {
        return readingPlace.getChildren().size() > 1;
    }

    boolean hasPage(Node page) {
        return readingPlace.getChildren().contains(page);
    }

    /** Takes away a page laid over the dossier, and gives the map its room back. */
    void leave() {
        narrow();
        pageStays = false;
        readingPlace.getChildren().remove(1, readingPlace.getChildren().size());
        dossierPlace.setVisible(true);
        besidePage.ifPresent(middle::setDividerPositions);
        besidePage = OptionalDouble.empty();
    }

    /** Lays something of one line between the bar and the map. */
    void add(Region line) {
        top.getChildren().add(line);
    }

    void open(Node dossier, Region sentence, Node clock) {
        dossierPlace.getChildren().setAll(dossier);
        clockPlace.getChildren().setAll(clock);
        SentenceRoll roll = new SentenceRoll(sentence);
        roll.maxHeightProperty()
                .bind(heightProperty()
                        .multiply(BELOW_MAP_MOST)
                        .subtract(top.heightProperty())
                        .subtract(clockPlace.heightProperty()));
        bottom.getChildren().setAll(roll, clockPlace);
    }

    /** Says in the places of dossier and clock why they stay empty. */
    void refuse(String sentence) {
        dossierPlace.getChildren().setAll(waiting(sentence));
        clockPlace.getChildren().setAll(waiting(""));
    }

    private static Label waiting(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("waiting");
        return label;
    }
}
