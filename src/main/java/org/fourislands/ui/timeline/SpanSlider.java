package org.fourislands.ui.timeline;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.controlsfx.control.RangeSlider;
import org.fourislands.view.ClockRange;
import org.fourislands.words.Phrases;

/** Chooses which part of all the time the clock shows; in step with {@link ClockLens} both ways. */
final class SpanSlider extends HBox {
    private final RangeSlider slider;
    private final Label left = new Label();
    private final Label right = new Label();
    private final ClockLens lens;
    private boolean following;

    SpanSlider(Phrases phrases, ClockLens lens) {
        this.lens = lens;
        ClockRange ends = lens.ends();
        slider = new RangeSlider(
                ends.from(), ends.to(), lens.range().from(), lens.range().to());
        slider.setAccessibleText(phrases.of("clock.span"));
        slider.skinProperty().subscribe(skin -> {
            name("low-thumb", phrases.of("clock.span.from"));
            name("high-thumb", phrases.of("clock.span.to"));
        });
        slider.setBlockIncrement(365);
        slider.lowValueProperty().subscribe(this::tell);
        slider.highValueProperty().subscribe(this::tell);
        lens.rangeProperty().subscribe(this::follow);
        left.setText(Integer.toString(ends.first().getYear()));
        right.setText(Integer.toString(ends.last().getYear()));
        left.getStyleClass().add("span-end");
        right.getStyleClass().add("span-end");
        right.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("span-slider");
        setPadding(new Insets(0, 4, 0, 0));
        HBox.setHgrow(slider, Priority.ALWAYS);
        getChildren().addAll(left, slider, right);
    }

    private void name(String thumb, String words) {
        Optional.ofNullable(slider.lookup("." + thumb)).ifPresent(node -> node.setAccessibleText(words));
    }

    /** Begins under the strips, whose names take {@code width}. */
    void indent(double width) {
        left.setMinWidth(width - 8);
    }

    /** Each thumb stops at the other: the one that leads goes first. */
    private void follow(ClockRange range) {
        following = true;
        if (range.from() > slider.getHighValue()) {
            slider.setHighValue(range.to());
            slider.setLowValue(range.from());
        } else {
            slider.setLowValue(range.from());
            slider.setHighValue(range.to());
        }
        following = false;
    }

    private void tell() {
        if (!following) {
            lens.show(spanned(slider.getLowValue(), slider.getHighValue(), lens.ends()));
        }
    }

    /** The time between both thumbs: never less than can be told apart, never beyond the ends. */
    static ClockRange spanned(double low, double high, ClockRange ends) {
        double from = Math.max(ends.from(), Math.min(low, ends.to() - ClockRange.LEAST));
        return new ClockRange(from, Math.max(high, from + ClockRange.LEAST)).within(ends);
    }
}
