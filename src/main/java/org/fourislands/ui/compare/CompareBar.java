package org.fourislands.ui.compare;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.fourislands.ui.timeline.DayBox;
import org.fourislands.view.Aspect;
import org.fourislands.view.Comparison;
import org.fourislands.view.Comparison.Layout;
import org.fourislands.view.StepKind;
import org.fourislands.view.ViewState;
import org.fourislands.view.ViewStore;
import org.fourislands.words.Phrases;

/** Says above the map which two views lie side by side, and changes how they do. Unseen while one map stands alone. */
public final class CompareBar extends HBox {
    private final Phrases phrases;
    private final ViewStore store;
    private final Runnable leave;
    private final Label first = new Label();
    private final Label second = new Label();
    private final HBox day = new HBox();
    private final Map<Layout, ToggleButton> layouts = new EnumMap<>(Layout.class);
    private List<Node> dayHands = List.of();
    private Optional<DayBox> box = Optional.empty();
    private Optional<Comparing> comparing = Optional.empty();

    /** {@code leave} gives the focus back to the map. */
    public CompareBar(Phrases phrases, ViewStore store, Runnable leave) {
        this.phrases = phrases;
        this.store = store;
        this.leave = leave;
        getStyleClass().add("compare-bar");
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(phrases.of("compare.bar"));
        Label bar = new Label("|");
        bar.setMinWidth(USE_PREF_SIZE);
        bar.visibleProperty().bind(first.textProperty().isNotEmpty());
        day.getStyleClass().add("compare-day");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        first.getStyleClass().add("compare-title");
        second.getStyleClass().add("compare-title");
        getChildren().addAll(first, bar, second, day, gap, choices());
        getChildren().addAll(button("compare.swap", this::swap), button("compare.close", this::end));
        store.watch(ViewState::comparison, comparison -> look());
        store.watch(state -> List.of(state.day(), state.perspective(), state.proposal()), named -> look());
    }

    /** Begins to name what lies side by side. */
    public void tell(Comparing newComparing) {
        comparing = Optional.of(newComparing);
        DayBox typed = new DayBox(phrases, newComparing.read(), this::besideDay, leave);
        typed.field().setId("second-day");
        box = Optional.of(typed);
        dayHands = List.of(
                button(
                        "compare.earlier",
                        () -> step(view -> newComparing.steps().previous().apply(view, StepKind.CHANGE))),
                typed,
                button(
                        "compare.later",
                        () -> step(view -> newComparing.steps().next().apply(view, StepKind.CHANGE))));
        look();
    }

    /** Puts the focus where the second day is typed. */
    public void typeADay() {
        box.ifPresent(typed -> typed.field().requestFocus());
    }

    private HBox choices() {
        HBox segments = new HBox();
        segments.getStyleClass().add("compare-layouts");
        for (Layout layout : Layout.values()) {
            ToggleButton button = new ToggleButton(phrases.of("compare.layout-" + layout.word()));
            button.setTooltip(new Tooltip(phrases.of("compare.layout-" + layout.word() + ".help")));
            button.setMinWidth(USE_PREF_SIZE);
            button.setId("layout-" + layout.word());
            button.setOnAction(event -> lay(layout));
            layouts.put(layout, button);
            segments.getChildren().add(button);
        }
        segments.setMinWidth(USE_PREF_SIZE);
        return segments;
    }

    private Button button(String key, Runnable deed) {
        Button button = new Button(phrases.of(key));
        button.setAccessibleText(phrases.of(key + ".help"));
        button.setTooltip(new Tooltip(phrases.of(key + ".help")));
        button.setMinWidth(USE_PREF_SIZE);
        button.setId(key.replace('.', '-'));
        button.setOnAction(event -> deed.run());
        return button;
    }

    private void look() {
        ViewState state = store.get();
        Optional<Comparison> pair = state.comparison();
        setVisible(pair.isPresent());
        setManaged(pair.isPresent());
        if (pair.isEmpty()) {
            day.getChildren().clear();
        }
        pair.ifPresent(now -> {
            layouts.forEach((layout, button) -> button.setSelected(layout == now.layout()));
            name(state);
        });
    }

    private void name(ViewState state) {
        state.other()
                .ifPresent(other -> comparing.ifPresent(words -> {
                    call(first, words.title().of(state, other));
                    call(second, words.title().of(other, state));
                    box.ifPresent(typed -> typed.field().setPromptText(second.getText()));
                    box.ifPresent(typed ->
                            typed.field().setAccessibleText(phrases.of("compare.second-day.help", second.getText())));
                }));
        boolean days = state.comparison()
                .filter(pair -> pair.other().day().isPresent()
                        && pair.other().proposal().isEmpty())
                .isPresent();
        if (days == day.getChildren().isEmpty()) {
            day.getChildren().setAll(days ? dayHands : List.of());
        }
        second.setVisible(!days);
        second.setManaged(!days);
        box.ifPresent(DayBox::forgetRefusal);
    }

    private static void call(Label label, String words) {
        if (!words.equals(label.getText())) {
            label.setText(words);
            label.setTooltip(new Tooltip(words));
        }
    }

    /** One more press on the layout there is changes nothing. */
    private void lay(Layout layout) {
        change(pair -> pair.laidOut(layout));
        look();
    }

    private void besideDay(LocalDate asked) {
        change(pair -> pair.with(new Aspect(
                Optional.of(asked), pair.other().perspective(), pair.other().proposal())));
    }

    private void step(Function<ViewState, Optional<LocalDate>> to) {
        store.get().other().flatMap(to).ifPresent(this::besideDay);
    }

    private void change(Function<Comparison, Comparison> how) {
        store.update(state -> state.comparedWith(state.comparison().map(how)));
    }

    private void swap() {
        store.update(ViewState::swapped);
    }

    private void end() {
        store.update(state -> state.comparedWith(Optional.empty()));
        leave.run();
    }
}
