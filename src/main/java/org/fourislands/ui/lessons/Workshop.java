package org.fourislands.ui.lessons;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.fourislands.ui.map.Miniatures;
import org.fourislands.ui.settings.Icons;
import org.fourislands.ui.settings.Looks;
import org.fourislands.words.Phrases;
import org.kordamp.ikonli.feather.Feather;

/** What every part of the page of lessons works with. */
public record Workshop(Phrases phrases, LessonWords words, Looks looks, Icons icons, Miniatures miniatures) {

    /** A button that says what it does. */
    Button button(String key, Runnable deed) {
        Button button = new Button(phrases.of(key));
        button.getStyleClass().add("lesson-button");
        button.setId(key.replace('.', '-'));
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> deed.run());
        return button;
    }

    /** A button of an icon alone; what it does is said when it is pointed at, and to who cannot see it. */
    Button icon(Feather icon, String key, Runnable deed) {
        Button button = new Button();
        button.getStyleClass().addAll("icon-button", "lesson-icon");
        button.setId(key.replace('.', '-'));
        button.setAccessibleText(phrases.of(key));
        button.setTooltip(new Tooltip(phrases.of(key)));
        button.setOnAction(event -> deed.run());
        icons.on(button, icon);
        return button;
    }
}
