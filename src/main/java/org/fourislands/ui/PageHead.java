package org.fourislands.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The head of a page that is laid beside the map: its title, its tabs, what else it offers, and the way out. */
public final class PageHead extends HBox {

    public PageHead(String words, List<? extends Node> tabs, List<? extends Node> offered, Way out) {
        getStyleClass().add("page-head");
        Label title = new Label(words);
        title.getStyleClass().add("dossier-title");
        HBox tabsLine = new HBox();
        tabsLine.getChildren().addAll(tabs);
        tabsLine.getStyleClass().add("page-tabs");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(title, tabsLine, gap);
        getChildren().addAll(offered);
        getChildren().add(close(out));
    }

    private static Button close(Way out) {
        Button close = new Button("\u00D7");
        close.getStyleClass().add("page-close");
        close.setTooltip(new Tooltip(out.told()));
        close.setAccessibleText(out.told());
        close.setOnAction(event -> out.leave().run());
        return close;
    }

    /** How the page is left, and what is said of it. */
    public record Way(String told, Runnable leave) {}
}
