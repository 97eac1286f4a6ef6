package org.fourislands.ui.dossier;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.fourislands.view.CitationNumbers;
import org.fourislands.view.Dossier;
import org.fourislands.view.Selection;

/** A heading and the statements below it. */
final class SectionBox extends VBox {

    SectionBox(
            Dossier.Section section, Locale locale, CitationNumbers numbers, Marks marks, Consumer<Selection> visit) {
        getStyleClass().add("section");
        if (!section.heading().isBlank()) {
            getChildren().add(heading(section.heading(), locale));
        }
        EntryNode.LabelPlace place = EntryNode.LabelPlace.in(section);
        section.entries().forEach(entry -> getChildren().add(new EntryNode(entry, place, numbers, marks, visit)));
    }

    static Label heading(String words, Locale locale) {
        Label heading = new Label(words.toUpperCase(locale));
        heading.setAccessibleText(words);
        heading.getStyleClass().add("section-heading");
        heading.setWrapText(true);
        return heading;
    }
}
