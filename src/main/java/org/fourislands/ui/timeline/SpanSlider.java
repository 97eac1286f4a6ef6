package org.fourislands.ui.timeline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.controlsfx.control.RangeSlider;
import org.fourislands.words.Phrases;

/** Chooses which part of all the time the clock shows. */
final class SpanSlider extends HBox {
    private static final int LEAST_DAYS = 180;

    private final RangeSlider slider;
    private final Label left = new Label();
    private final Label right = new Label();
    private final Clockwork.Ends ends;
    private final Consumer<Clockwork.Ends> chosen;
    private boolean telling;

    SpanSlider(Phrases phrases, Clockwork.Ends ends, Clockwork.Ends first, Consumer<Clockwork.Ends> chosen) {
        this.ends = ends;
        this.chosen = chosen;
        slider = new RangeSlider(
                ends.first().toEpochDay(),
                ends.last().toEpochDay(),
                first.first().toEpochDay(),
                first.last().toEpochDay());
        slider.setAccessibleText(phrases.of("clock.span"));
        slider.skinProperty().subscribe(skin -> {
            name("low-thumb", phrases.of("clock.span.from"));
            name("high-thumb", phrases.of("clock.span.to"));
        });
        slider.setBlockIncrement(365);
        slider.lowValueProperty().subscribe(this::tell);
        slider.highValueProperty().subscribe(this::tell);
        left.setText(Integer.toString(ends.first().getYear()));
        right.setText(Integer.toString(ends.last().getYear()));
        left.getStyleClass().add("span-end");
        right.getStyleClass().add("span-end");
        right.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("span-slider");
        setPadding(new Insets(0, 6, 0, 0));
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

    /** Moves the span so that {@code day} lies in it. */
    void include(LocalDate day) {
        long at = ends.clamp(day).toEpochDay();
        double length = slider.getHighValue() - slider.getLowValue();
        if (at < slider.getLowValue()) {
            double low = Math.max(slider.getMin(), at - length / 10);
            show(low, Math.max(slider.getHighValue() - (slider.getLowValue() - low), low + length));
        } else if (at > slider.getHighValue()) {
            double high = Math.min(slider.getMax(), at + length / 10);
            show(high - length, high);
        }
    }

    private void show(double low, double high) {
        telling = true;
        slider.setHighValue(Math.max(high, slider.getLowValue()));
        slider.setLowValue(low);
        slider.setHighValue(high);
        telling = false;
        tell();
    }

    /** The days between both thumbs: never fewer than can be told apart, never beyond the clock's ends. */
    static Clockwork.Ends spanned(long lowDay, long highDay, Clockwork.Ends ends) {
        long first = ends.first().toEpochDay();
        long last = ends.last().toEpochDay();
        long low = Math.max(first, Math.min(lowDay, last - LEAST_DAYS));
        long high = Math.min(last, Math.max(highDay, low + LEAST_DAYS));
        return new Clockwork.Ends(LocalDate.ofEpochDay(low), LocalDate.ofEpochDay(high));
    }

    private void tell() {
        if (telling) {
            return;
        }
        chosen.accept(spanned(Math.round(slider.getLowValue()), Math.round(slider.getHighValue()), ends));
    }
}
