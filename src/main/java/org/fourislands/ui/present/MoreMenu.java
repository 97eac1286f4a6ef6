package org.fourislands.ui.present;

import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.fourislands.words.Phrases;

/** What is chosen once in a lesson: how the windows stand, whether single letters are keys, what becomes of the marks. */
final class MoreMenu extends MenuButton {
    private final Consumer<StagePlan.Wish> wish;

    MoreMenu(Phrases phrases, Consumer<StagePlan.Wish> wish, PresentKeys keys, Lecture lecture, Runnable showKeys) {
        this.wish = wish;
        setText(phrases.of("present.more"));
        setFocusTraversable(false);
        setMinWidth(USE_PREF_SIZE);
        CheckMenuItem letters = new CheckMenuItem(phrases.of("present.letters"));
        letters.selectedProperty().bindBidirectional(keys.letters());
        CheckMenuItem kept = new CheckMenuItem(phrases.of("present.keep-marks"));
        kept.selectedProperty().bindBidirectional(lecture.keepsMarks());
        MenuItem sheet = new MenuItem(phrases.of("present.keys"));
        sheet.setOnAction(event -> showKeys.run());
        getItems()
                .addAll(
                        item(phrases.of("present.full"), StagePlan.Wish.AS_SCREENS_ALLOW),
                        item(phrases.of("present.plain"), StagePlan.Wish.TWO_PLAIN_WINDOWS),
                        item(phrases.of("present.one-window"), StagePlan.Wish.ONE_WINDOW),
                        new SeparatorMenuItem(),
                        kept,
                        letters,
                        new SeparatorMenuItem(),
                        sheet);
    }

    private MenuItem item(String words, StagePlan.Wish choice) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(event -> wish.accept(choice));
        return item;
    }
}
