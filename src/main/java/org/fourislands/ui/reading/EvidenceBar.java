package org.fourislands.ui.reading;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.fourislands.library.Found;
import org.fourislands.sources.Locator;
import org.fourislands.view.SourceWords;
import org.fourislands.words.Phrases;

/** Says what is searched for in the text, and takes the known passage in which the caret stands, or those selected, as found. */
final class EvidenceBar extends VBox {
    private final Phrases phrases;
    private final SourceWords words;
    private final TextPane text;
    private final Label asked = new Label();
    private final Button found;
    private Optional<Evidence> sought = Optional.empty();

    EvidenceBar(Phrases phrases, SourceWords words, TextPane text) {
        this.phrases = phrases;
        this.words = words;
        this.text = text;
        getStyleClass().add("evidence-bar");
        asked.setWrapText(true);
        asked.getStyleClass().add("evidence-asked");
        found = new Button();
        found.setId("evidence-found");
        found.getStyleClass().add("accent");
        found.setOnAction(event -> find());
        Hyperlink instead = new Hyperlink(phrases.of("reading.evidence.instead"));
        instead.setId("evidence-instead");
        instead.setOnAction(event -> sought.ifPresent(what -> what.instead().run()));
        FlowPane deeds = new FlowPane(found, instead);
        deeds.getStyleClass().add("evidence-deeds");
        getChildren().addAll(asked, deeds);
        managedProperty().bind(visibleProperty());
        text.selection().subscribe(selection -> follow());
        seek(Optional.empty());
    }

    void seek(Optional<Evidence> what) {
        sought = what;
        setVisible(what.isPresent());
        asked.setText(what.map(Evidence::asked).orElse(""));
        follow();
    }

    /** The passages said to be evidence come back as the answer. */
    void find() {
        List<Locator> here = here();
        if (!here.isEmpty()) {
            sought.ifPresent(what -> what.found().accept(here));
        }
    }

    boolean isSeeking() {
        return sought.isPresent();
    }

    /** The passage that would be taken stands out in the text, and is named on the button. */
    private void follow() {
        if (sought.isEmpty()) {
            return;
        }
        List<Locator> here = here();
        found.setDisable(here.isEmpty());
        found.setText(
                here.isEmpty()
                        ? phrases.of("reading.evidence.none")
                        : phrases.of(
                                "reading.evidence.found",
                                phrases.list(here.stream().map(words::locator).toList())));
        text.mark(MarkKind.CITED_CERTAIN, places(here));
    }

    private List<Found.Place> places(List<Locator> here) {
        return text.page().stream()
                .flatMap(page -> page.opened().passages().standings().stream())
                .filter(standing -> here.contains(standing.locator()))
                .map(standing -> standing.place())
                .toList();
    }

    private List<Locator> here() {
        Found.Place place = text.selection().get().stretch();
        Found.Place stretch = new Found.Place(place.from(), Math.max(place.to(), place.from() + 1));
        return text.page().stream()
                .flatMap(page -> page.opened().passages().in(stretch).stream())
                .map(standing -> standing.locator())
                .distinct()
                .toList();
    }
}
