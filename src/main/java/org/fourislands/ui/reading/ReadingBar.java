package org.fourislands.ui.reading;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.fourislands.view.ReadingLook;
import org.fourislands.words.Phrases;

/** The head of the reading view: which work and copy it is, and what can be done. */
final class ReadingBar extends VBox {
    private final Phrases phrases;
    private final Label title = new Label();
    private final Label copy = new Label();
    private final FlowPane buttons = new FlowPane();
    private final Button widen;
    private final MenuButton copies = new MenuButton();
    private final Consumer<String> another;

    /** {@code cite} offers references to what is read. */
    ReadingBar(Phrases phrases, Deeds deeds, Node cite) {
        this.phrases = phrases;
        getStyleClass().add("reading-bar");
        title.getStyleClass().add("reading-title");
        title.setWrapText(true);
        copy.getStyleClass().add("reading-copy");
        copy.setWrapText(true);
        buttons.getStyleClass().add("reading-buttons");
        widen = button("widen", deeds.widen());
        another = deeds.another();
        copies.setId("reading-copies");
        copies.setAccessibleText(phrases.of("reading.copies.help"));
        copies.setTooltip(new Tooltip(phrases.of("reading.copies.help")));
        copies.managedProperty().bind(copies.visibleProperty());
        offer(List.of(), "");
        buttons.getChildren()
                .addAll(
                        button("contents", deeds.contents()),
                        button("find", deeds.find()),
                        button("highlight", deeds.highlight()),
                        button("note", deeds.note()),
                        cite,
                        button(
                                "smaller",
                                () -> deeds.look().accept(deeds.now().get().smaller())),
                        button(
                                "larger",
                                () -> deeds.look().accept(deeds.now().get().larger())),
                        tones(deeds),
                        copies,
                        widen,
                        button("close", deeds.close()));
        getChildren().addAll(title, copy, buttons);
    }

    /** In a low window the text comes first. */
    void makeRoom(Room room) {
        copy.setVisible(room == Room.ENOUGH);
        copy.setManaged(room == Room.ENOUGH);
    }

    /** Whether the window is high enough for all of the head. */
    enum Room {
        ENOUGH,
        SHORT
    }

    void name(String work, String of) {
        title.setText(work);
        copy.setText(of);
    }

    /** Which copies of the work there are, {@code shown} being read; of one alone nothing is said. */
    void offer(List<ReadingMatter.CopyChoice> choices, String shown) {
        copies.setVisible(choices.size() > 1);
        copies.setText(phrases.of("reading.copies", choices.size()));
        copies.getItems().clear();
        ToggleGroup group = new ToggleGroup();
        for (ReadingMatter.CopyChoice choice : choices) {
            RadioMenuItem item = new RadioMenuItem(choice.words());
            item.setMnemonicParsing(false);
            item.setToggleGroup(group);
            item.setSelected(choice.sha256().equals(shown));
            item.setOnAction(event -> another.accept(choice.sha256()));
            copies.getItems().add(item);
        }
    }

    void sayWide(Width width) {
        widen.setText(phrases.of(width == Width.WIDE ? "reading.narrow" : "reading.widen"));
    }

    /** Whether the map is hidden for it. */
    enum Width {
        WIDE,
        BESIDE
    }

    private MenuButton tones(Deeds deeds) {
        MenuButton menu = new MenuButton(phrases.of("reading.tone"));
        menu.setId("reading-tone");
        ToggleGroup group = new ToggleGroup();
        for (ReadingLook.Tone tone : ReadingLook.Tone.values()) {
            RadioMenuItem item = new RadioMenuItem(phrases.of("reading.tone." + tone.id()));
            item.setId("reading-tone-" + tone.id());
            item.setToggleGroup(group);
            item.setOnAction(event -> deeds.look().accept(deeds.now().get().in(tone)));
            menu.getItems().add(item);
            item.setSelected(deeds.now().get().tone() == tone);
        }
        return menu;
    }

    private Button button(String name, Runnable deed) {
        Button button = new Button(phrases.of("reading." + name));
        button.setId("reading-" + name + "-button");
        button.setTooltip(new Tooltip(phrases.of("reading." + name + ".help")));
        button.setAccessibleText(phrases.of("reading." + name + ".help"));
        button.setOnAction(event -> deed.run());
        return button;
    }

    /** What the buttons do. */
    record Deeds(
            Runnable contents,
            Runnable find,
            Runnable highlight,
            Runnable note,
            Supplier<ReadingLook> now,
            Consumer<ReadingLook> look,
            Consumer<String> another,
            Runnable widen,
            Runnable close) {}
}
