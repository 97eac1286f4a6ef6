package org.fourislands.ui.citing;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.fourislands.sources.CitationStyle;
import org.fourislands.sources.Locator;
import org.fourislands.view.SourceWords;
import org.fourislands.words.Phrases;

/** Offers a work's references: in full, briefly, and in which style. */
public final class CiteMenu extends MenuButton {

    /** {@code afterwards} is run once something was copied. */
    public CiteMenu(Phrases phrases, Citer citer, String source, Optional<Locator> at, Runnable afterwards) {
        this(phrases, citer, () -> Optional.of(new Place(source, at)), afterwards);
        setDisable(!citer.knows(source));
    }

    /** {@code place} says anew each time which place is cited; it is named above what is offered for it. */
    public CiteMenu(Phrases phrases, Citer citer, Supplier<Optional<Place>> place, Runnable afterwards) {
        setText(phrases.of("cite.menu"));
        setAccessibleText(phrases.of("cite.menu.help"));
        getStyleClass().add("cite-menu");
        MenuItem where = new MenuItem();
        where.setDisable(true);
        where.setMnemonicParsing(false);
        getItems().add(where);
        for (Citer.Length length : Citer.Length.values()) {
            MenuItem item =
                    new MenuItem(phrases.of(length == Citer.Length.FULL ? "cite.copy.full" : "cite.copy.brief"));
            item.setOnAction(event -> {
                place.get().ifPresent(one -> citer.copy(one.source(), one.at(), length));
                afterwards.run();
            });
            getItems().add(item);
        }
        getItems().add(new SeparatorMenuItem());
        ToggleGroup group = new ToggleGroup();
        Map<CitationStyle, RadioMenuItem> items = new EnumMap<>(CitationStyle.class);
        for (CitationStyle style : CitationStyle.values()) {
            RadioMenuItem item = new RadioMenuItem(phrases.of("settings.citations." + style.id()));
            item.setToggleGroup(group);
            item.setMnemonicParsing(false);
            item.setOnAction(event -> citer.choose(style));
            getItems().add(item);
            items.put(style, item);
        }
        setOnShowing(event -> {
            citer.prepare();
            where.setText(place.get()
                    .flatMap(Place::at)
                    .map(new SourceWords(citer.book(), phrases)::locator)
                    .orElseGet(() -> phrases.of("cite.whole")));
            Optional.ofNullable(items.get(citer.style().get())).ifPresent(group::selectToggle);
        });
    }

    /** A work, and where in it. */
    public record Place(String source, Optional<Locator> at) {}
}
