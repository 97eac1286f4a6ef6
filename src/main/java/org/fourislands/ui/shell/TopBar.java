package org.fourislands.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.fourislands.ui.compare.CompareMenu;
import org.fourislands.ui.settings.Icons;
import org.fourislands.view.ViewStore;
import org.fourislands.words.Phrases;
import org.kordamp.ikonli.feather.Feather;

/** The bar along the top: the way back and forward, finding, and the menus. */
final class TopBar extends HBox {
    private static final double ROOM_FOR_NAME = 1120;

    private final Phrases phrases;
    private final Icons icons;
    private final ViewStore store;
    private final Button back = new Button();
    private final Button forward = new Button();
    private final FindField find;
    private final CompareMenu compare;

    TopBar(Phrases phrases, ViewStore store, Icons icons, Deeds deeds) {
        this.phrases = phrases;
        this.icons = icons;
        this.store = store;
        this.find = new FindField(phrases);
        this.compare = new CompareMenu(phrases, store);
        getStyleClass().add("top-bar");
        Label name = new Label(phrases.of("program.name"));
        name.getStyleClass().add("program-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        // The window has its own title: where the bar is short of room the menus come first.
        name.visibleProperty().bind(widthProperty().greaterThan(ROOM_FOR_NAME));
        name.managedProperty().bind(name.visibleProperty());
        icon(back, Feather.ARROW_LEFT, "bar.back", deeds.back());
        icon(forward, Feather.ARROW_RIGHT, "bar.forward", store::forward);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.SOMETIMES);
        HBox.setHgrow(find, Priority.SOMETIMES);
        find.setMaxWidth(340);
        find.setMinWidth(120);
        getChildren().addAll(name, back, forward, find, gap);
        addMenus(new Choices(phrases, store, name.visibleProperty()));
        Button shelf = new Button(phrases.of("bar.sources"));
        shelf.setMinWidth(USE_PREF_SIZE);
        shelf.setOnAction(event -> deeds.shelf().run());
        Button proposals = new Button(phrases.of("bar.proposals"));
        proposals.setMinWidth(USE_PREF_SIZE);
        proposals.setId("proposals-button");
        proposals.setTooltip(new Tooltip(phrases.of("bar.proposals.help")));
        proposals.setOnAction(event -> deeds.proposals().run());
        Button lessons = new Button(phrases.of("bar.lessons"));
        lessons.setMinWidth(USE_PREF_SIZE);
        lessons.setId("lessons-button");
        lessons.setTooltip(new Tooltip(phrases.of("bar.lessons.help")));
        lessons.setOnAction(event -> deeds.lessons().run());
        getChildren().addAll(proposals, shelf, lessons);
        Button save = new Button();
        save.setId("save-button");
        icon(save, Feather.SHARE, "bar.save", deeds.save());
        Button theme = new Button();
        icon(theme, Feather.SUN, "bar.theme", deeds.theme());
        // The settings have it too, and a key.
        theme.visibleProperty().bind(name.visibleProperty());
        theme.managedProperty().bind(name.visibleProperty());
        Button settings = new Button();
        icon(settings, Feather.SETTINGS, "bar.settings", deeds.settings());
        Button keys = new Button();
        icon(keys, Feather.HELP_CIRCLE, "bar.keys", deeds.keys());
        getChildren().addAll(save, theme, settings, keys);
        store.watchAll(this::tellWays);
    }

    FindField find() {
        return find;
    }

    CompareMenu compare() {
        return compare;
    }

    private void addMenus(Choices choices) {
        for (ButtonBase menu :
                java.util.List.<ButtonBase>of(choices.perspectives(), choices.names(), choices.layers(), compare)) {
            menu.setMinWidth(USE_PREF_SIZE);
            getChildren().add(menu);
        }
    }

    private void tellWays() {
        back.setDisable(!store.canGoBack());
        forward.setDisable(!store.canGoForward());
    }

    private void icon(Button button, Feather icon, String key, Runnable deed) {
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(phrases.of(key));
        button.setTooltip(new Tooltip(phrases.of(key)));
        button.setOnAction(event -> deed.run());
        icons.on(button, icon);
    }

    /** What the bar's buttons do that concerns the whole window. */
    record Deeds(
            Runnable back,
            Runnable proposals,
            Runnable shelf,
            Runnable lessons,
            Runnable save,
            Runnable theme,
            Runnable settings,
            Runnable keys) {}
}
