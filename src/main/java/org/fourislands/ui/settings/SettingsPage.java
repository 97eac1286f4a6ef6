package org.fourislands.ui.settings;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.fourislands.sources.CitationStyle;
import org.fourislands.view.Appearance;
import org.fourislands.view.CoordinateForm;
import org.fourislands.view.Settings;
import org.fourislands.view.TextSize;
import org.fourislands.view.Theme;
import org.fourislands.words.Phrases;

/** What the reader can choose about the window. Every choice holds at once and is kept. */
public final class SettingsPage extends ScrollPane {
    private final Phrases phrases;
    private final VBox page = new VBox();

    /** {@code keep} keeps a change of the settings. */
    public SettingsPage(Phrases phrases, Looks looks, Consumer<UnaryOperator<Settings>> keep, Deeds deeds) {
        this.phrases = phrases;
        getStyleClass().add("dossier");
        page.getStyleClass().addAll("dossier-page", "settings-page");
        setContent(page);
        setFitToWidth(true);
        setAccessibleText(phrases.of("settings.title"));
        Label title = new Label(phrases.of("settings.title"));
        title.getStyleClass().add("dossier-title");
        page.getChildren().add(title);
        choice("theme", List.of(Theme.values()), Theme::id, looks.theme(), theme -> {
            looks.wear(theme);
            keep.accept(settings -> settings.in(theme));
        });
        choice("text-size", List.of(TextSize.values()), TextSize::id, looks.textSize(), size -> {
            looks.letter(size);
            keep.accept(settings -> settings.looking(now -> now.lettered(size)));
        });
        choice("coordinates", List.of(CoordinateForm.values()), CoordinateForm::id, looks.coordinates(), form -> {
            looks.write(form);
            keep.accept(settings -> settings.looking(now -> now.writing(form)));
        });
        choice("citations", List.of(CitationStyle.values()), CitationStyle::id, looks.citations(), style -> {
            looks.cite(style);
            keep.accept(settings -> settings.looking(now -> now.citing(style)));
        });
        section("motion", motion(looks.motion(), keep));
        section("explanation", button("settings.explanation.again", deeds.explain()));
        page.getChildren().add(button("settings.close", deeds.close()));
    }

    /** Puts the keyboard on the first choice. */
    public void enter() {
        applyCss(); // before it has a skin, what it holds is in no window
        layout();
        page.lookupAll(".radio-button:selected").stream().findFirst().ifPresent(Node::requestFocus);
    }

    private <T> void choice(
            String name, List<T> values, Function<T, String> id, ObservableValue<T> now, Consumer<T> choose) {
        ToggleGroup group = new ToggleGroup();
        Node[] buttons = values.stream()
                .map(value -> {
                    RadioButton button = new RadioButton(phrases.of("settings." + name + "." + id.apply(value)));
                    button.setId("settings-" + name + "-" + id.apply(value));
                    button.setToggleGroup(group);
                    button.setWrapText(true);
                    now.subscribe(chosen -> button.setSelected(chosen.equals(value)));
                    button.setOnAction(event -> choose.accept(value));
                    return button;
                })
                .toArray(Node[]::new);
        section(name, buttons);
    }

    private CheckBox motion(Motion motion, Consumer<UnaryOperator<Settings>> keep) {
        CheckBox box = new CheckBox(phrases.of("settings.motion.reduced"));
        box.setId("settings-motion");
        box.setWrapText(true);
        motion.reduced().subscribe(box::setSelected);
        box.setOnAction(event -> {
            if (box.isSelected()) {
                motion.reduce();
                keep.accept(Settings::calm);
            } else {
                motion.allow();
                keep.accept(settings -> settings.looking(Appearance::lively));
            }
        });
        return box;
    }

    private void section(String name, Node... choices) {
        Label heading = new Label(
                phrases.of("settings." + name).toUpperCase(phrases.language().locale()));
        heading.getStyleClass().add("section-heading");
        VBox section = new VBox(heading);
        section.getStyleClass().addAll("section", "settings-section");
        section.getChildren().addAll(choices);
        page.getChildren().add(section);
    }

    private Button button(String key, Runnable deed) {
        Button button = new Button(phrases.of(key));
        button.setOnAction(event -> deed.run());
        return button;
    }

    /**
     * What the page asks the window to do.
     *
     * @param explain shows again what the first start shows
     */
    public record Deeds(Runnable explain, Runnable close) {}
}
