package org.fourislands.ui.present;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.fourislands.lessons.Lesson;
import org.fourislands.lessons.Scene;
import org.fourislands.view.DateWords;
import org.fourislands.view.ViewState;
import org.fourislands.view.ViewStore;

/** A thin strip of time under a map: where the day lies, and the days of the lesson's scenes. Dragging along it goes to a day, the wheel to the next. */
final class DayStrip extends Pane {
    private static final double SIDE = 14;
    private static final double DOT = 7;
    private static final double GAP = 6;

    private final ViewStore store;
    private final DayRange range;
    private final List<LocalDate> days;
    private final Region line = new Region();
    private final Region needle = new Region();
    private final Label first = new Label();
    private final Label last = new Label();
    private final Pane dots = new Pane();

    DayStrip(PresentingParts parts, Lesson lesson, ViewStore store) {
        this.store = store;
        range = DayRange.of(lesson, parts.first(), parts.last());
        days = lesson.scenes().stream()
                .map(Scene::view)
                .map(ViewState::day)
                .distinct()
                .toList();
        getStyleClass().add("day-strip");
        line.getStyleClass().add("day-strip-line");
        needle.getStyleClass().add("day-strip-needle");
        days.forEach(day -> dots.getChildren().add(dot()));
        first.setText(Integer.toString(range.first().getYear()));
        last.setText(Integer.toString(range.last().getYear()));
        getChildren().addAll(first, last, line, dots, needle);
        setAccessibleRole(AccessibleRole.SLIDER);
        DateWords dates = new DateWords(parts.phrases());
        store.watch(ViewState::day, day -> {
            setAccessibleText(parts.phrases().of("present.day", dates.of(day)));
            requestLayout();
        });
        setOnMousePressed(this::go);
        setOnMouseDragged(this::go);
        setOnMouseReleased(event -> store.settle());
        setOnScroll(this::step);
        setAccessibleHelp(parts.phrases().of("present.day.help"));
        Tooltip.install(this, new Tooltip(parts.phrases().of("present.day.help")));
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(24, first.prefHeight(-1) + 4);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double middle = getHeight() / 2;
        first.autosize();
        last.autosize();
        first.relocate(SIDE, middle - first.getHeight() / 2);
        last.relocate(getWidth() - SIDE - last.getWidth(), middle - last.getHeight() / 2);
        line.resizeRelocate(left(), middle - 1.5, wide(), 3);
        for (int i = 0; i < days.size(); i++) {
            double x = left() + range.shareOf(days.get(i)) * wide();
            dots.getChildren().get(i).resizeRelocate(x - DOT / 2, middle - DOT / 2, DOT, DOT);
        }
        double x = left() + range.shareOf(store.get().day()) * wide();
        needle.resizeRelocate(Math.rint(x - 3), 2, 6, getHeight() - 4);
    }

    private double left() {
        return SIDE + first.getWidth() + 2 * GAP;
    }

    private double wide() {
        return Math.max(1, getWidth() - left() - last.getWidth() - SIDE - 2 * GAP);
    }

    private void go(MouseEvent event) {
        LocalDate day = range.dayAt((event.getX() - left()) / wide());
        store.preview(state -> state.at(day));
        event.consume();
    }

    /** One turn of the wheel is one day: a dragged strip skips months. */
    private void step(ScrollEvent event) {
        int days = (int) Math.signum(event.getDeltaY());
        store.preview(state -> state.at(range.stepped(state.day(), days)));
        event.consume();
    }

    private static Region dot() {
        Region dot = new Region();
        dot.getStyleClass().add("day-strip-dot");
        dot.setManaged(false);
        return dot;
    }
}
