package org.fourislands.ui.reading;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import org.fourislands.library.reading.PassageMap;
import org.fourislands.library.reading.Pointing;
import org.fourislands.sources.Locator;
import org.fourislands.view.SourceWords;
import org.fourislands.words.Phrases;

/** Says where a citation has led, and how sure that is. */
final class PointingLine extends Label {
    private final Phrases phrases;
    private final SourceWords words;

    PointingLine(Phrases phrases, SourceWords words) {
        this.phrases = phrases;
        this.words = words;
        setWrapText(true);
        setMaxWidth(Double.MAX_VALUE);
        setId("reading-pointing");
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    void show(Pointing pointing, Optional<Locator> asked) {
        String kind = pointing.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        getStyleClass().setAll("label", "reading-pointing", "pointing-" + kind);
        setVisible(pointing.kind() != Pointing.Kind.WHOLE);
        setText(asked.map(at -> phrases.of("reading.pointing." + kind, words.locator(at), found(pointing)))
                .orElse(""));
    }

    private String found(Pointing pointing) {
        return phrases.list(pointing.found().stream()
                .map(PassageMap.Standing::locator)
                .map(words::locator)
                .toList());
    }
}
