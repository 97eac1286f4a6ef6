package org.fourislands.ui.citing;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.fourislands.sources.CitationStyle;
import org.fourislands.sources.Source;
import org.fourislands.words.Phrases;

/** What can be taken out of the program: the picture on screen, its citation, and the works behind it. */
public final class SavePage extends ScrollPane {
    private final Phrases phrases;
    private final VBox page = new VBox();
    private final Label outcome = new Label();
    private final RadioButton ofView = new RadioButton();
    private final RadioButton ofRecord = new RadioButton();
    private final Offered offered;

    public SavePage(Phrases phrases, Citer citer, Offered offered, Deeds deeds) {
        this.phrases = phrases;
        this.offered = offered;
        getStyleClass().add("dossier");
        page.getStyleClass().addAll("dossier-page", "settings-page");
        setContent(page);
        setFitToWidth(true);
        setAccessibleText(phrases.of("save.title"));
        Label title = new Label(phrases.of("save.title"));
        title.getStyleClass().add("dossier-title");
        page.getChildren().add(title);
        section(
                "picture",
                explained("save.picture.explained"),
                row(List.of(SavedForm.PNG, SavedForm.PNG_FINE, SavedForm.SVG, SavedForm.PDF), deeds.picture()));
        section("view", button("save.view.copy", "save-view", deeds.cite()));
        section(
                "works",
                scope(),
                row(
                        List.of(SavedForm.BIBTEX, SavedForm.RIS, SavedForm.CSL_JSON, SavedForm.TEXT, SavedForm.HTML),
                        form -> deeds.works().accept(form, chosen())));
        section("style", styles(citer));
        outcome.setWrapText(true);
        outcome.setId("save-outcome");
        page.getChildren().addAll(outcome, button("settings.close", "save-close", deeds.close()));
    }

    /** Puts the keyboard on the first choice, and counts the works anew. */
    public void enter() {
        ofView.setText(phrases.of("save.works.view", offered.ofView().get().size()));
        ofRecord.setText(phrases.of("save.works.record", offered.ofRecord().size()));
        outcome.setText("");
        applyCss();
        layout();
        page.lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
    }

    /** Says what came of it. */
    public void tell(String sentence) {
        outcome.setText(sentence);
    }

    private List<Source> chosen() {
        return ofRecord.isSelected() ? offered.ofRecord() : offered.ofView().get();
    }

    private VBox scope() {
        ToggleGroup group = new ToggleGroup();
        group.getToggles().addAll(List.<Toggle>of(ofView, ofRecord));
        ofView.setSelected(true);
        ofView.setId("save-of-view");
        ofRecord.setId("save-of-record");
        return new VBox(6, ofView, ofRecord);
    }

    private VBox styles(Citer citer) {
        ToggleGroup group = new ToggleGroup();
        VBox all = new VBox(6);
        for (CitationStyle style : CitationStyle.values()) {
            RadioButton one = new RadioButton(phrases.of("settings.citations." + style.id()));
            one.setToggleGroup(group);
            citer.style().subscribe(now -> one.setSelected(now == style));
            one.setOnAction(event -> citer.choose(style));
            all.getChildren().add(one);
        }
        return all;
    }

    private FlowPane row(List<SavedForm> forms, Consumer<SavedForm> save) {
        FlowPane row = new FlowPane(8, 8);
        forms.forEach(form ->
                row.getChildren().add(button("save.form." + form.id(), "save-" + form.id(), () -> save.accept(form))));
        return row;
    }

    private Label explained(String key) {
        Label words = new Label(phrases.of(key));
        words.setWrapText(true);
        return words;
    }

    private Button button(String key, String id, Runnable deed) {
        Button button = new Button(phrases.of(key));
        button.setId(id);
        button.setOnAction(event -> deed.run());
        return button;
    }

    private void section(String name, Node... what) {
        Label heading = new Label(
                phrases.of("save." + name).toUpperCase(phrases.language().locale()));
        heading.getStyleClass().add("section-heading");
        VBox section = new VBox(heading);
        section.getStyleClass().addAll("section", "settings-section");
        section.getChildren().addAll(what);
        page.getChildren().add(section);
    }

    /** Whose works there are. */
    public record Offered(Supplier<List<Source>> ofView, List<Source> ofRecord) {}

    /**
     * What the page asks the window to do.
     *
     * @param works is given the form, and the works to save in it
     */
    public record Deeds(
            Consumer<SavedForm> picture, Runnable cite, BiConsumer<SavedForm, List<Source>> works, Runnable close) {}
}
