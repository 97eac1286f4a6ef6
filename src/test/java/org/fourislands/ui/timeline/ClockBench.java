package org.fourislands.ui.timeline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import org.fourislands.bench.Bench;
import org.fourislands.bench.Figures;
import org.fourislands.history.Atlas;
import org.fourislands.storage.record.RecordReader;
import org.fourislands.ui.settings.Colours;
import org.fourislands.view.ClockLook;
import org.fourislands.view.ClockRange;
import org.fourislands.view.MarkFilter;
import org.fourislands.view.StripRow;
import org.fourislands.view.Strips;
import org.fourislands.view.Theme;
import org.fourislands.view.TimeMark;
import org.fourislands.view.TimeMarks;
import org.fourislands.view.ViewState;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;

/**
 * How long the clock's picture takes at 1600 pixels, with the record and with a hundred times as many marks. Painting is
 * measured with the pixels read back, in software; it wants no display.
 */
public final class ClockBench implements Bench {
    private static final int WIDTH = 1600;
    private static final int WARM = 40;
    private static final int COUNTED = 60;

    private final Phrases phrases = Phrases.in(Language.ENGLISH);
    private final Atlas atlas = RecordReader.read(Path.of("assets/history")).atlas();
    private final List<StripRow> strips = new Strips(atlas, phrases, ClockSamples.FIRST, ClockSamples.TODAY.plusDays(1))
            .rows(ViewState.startingOn(ClockSamples.TODAY));

    @Override
    public void measure(Figures figures) throws Exception {
        System.setProperty("glass.platform", "Monocle");
        System.setProperty("monocle.platform", "Headless");
        System.setProperty("prism.order", "sw");
        CountDownLatch measured = new CountDownLatch(1);
        Platform.startup(() -> {
            try {
                onTheWindowsThread(figures);
            } finally {
                measured.countDown();
            }
        });
        measured.await();
    }

    private void onTheWindowsThread(Figures figures) {
        figures.timed("clock: read the marks out of the record", 5, 20, () -> TimeMarks.of(atlas, phrases));
        List<TimeMark> marks = TimeMarks.of(atlas, phrases);
        with(marks.size() + " marks of the record", marks, figures);
        List<TimeMark> many = new ArrayList<>(marks);
        many.addAll(ClockSamples.marks(99 * marks.size(), 1));
        with(many.size() + " marks", many, figures);
    }

    private void with(String name, List<TimeMark> marks, Figures figures) {
        MarkTracks tracks = new MarkTracks(marks);
        ClockRange whole = ClockSamples.ENDS;
        ClockRange part = ClockRange.of(LocalDate.of(1850, 1, 1), ClockSamples.TODAY);
        ClockRange days = ClockRange.of(LocalDate.of(1945, 8, 1), LocalDate.of(1945, 9, 30));
        figures.timed("clock: lay out all time, " + name, WARM, COUNTED, () -> laid(whole, tracks));
        figures.timed("clock: lay out 1850 to today, " + name, WARM, COUNTED, () -> laid(part, tracks));
        figures.timed("clock: lay out two months, " + name, WARM, COUNTED, () -> laid(days, tracks));
        ClockModel model = laid(part, tracks);
        Canvas canvas = new Canvas(WIDTH, model.rows().height());
        WritableImage pixels =
                new WritableImage(WIDTH, (int) Math.ceil(model.rows().height()));
        Brush brush = new Brush(canvas.getGraphicsContext2D(), Colours.of(Theme.LIGHT), 1);
        figures.timed("clock: paint with its pixels, " + name, 15, 25, () -> {
            new ClockPainter(brush).paint(model, Optional.empty());
            canvas.snapshot(null, pixels);
        });
        figures.timed("clock: drag the needle through it, 1600 steps, " + name, WARM, COUNTED, () -> dragged(model));
        figures.timed("clock: what lies under the pointer, " + name, WARM, COUNTED, () -> model.spotAt(900, 200));
    }

    /** All that a step of dragging asks of the picture: the day under the pointer and the needle's place. */
    private static void dragged(ClockModel model) {
        for (double x = 0; x < WIDTH; x++) {
            model.scale().middleOf(model.scale().dayAt(x));
        }
    }

    private ClockModel laid(ClockRange range, MarkTracks tracks) {
        ClockRows rows = ClockRows.planned(ClockLook.Fold.ALL, strips.size(), 190, 1000);
        TimeScale scale = new TimeScale(range, 190, WIDTH - 190 - ClockRows.RIGHT);
        return new ClockLayout(
                        scale,
                        rows,
                        MarkFilter.none(),
                        ClockSamples.ENDS,
                        ClockSamples.NAMES.axis(),
                        ClockSamples::sevenALetter)
                .of(ClockLayout.opened(strips, Set.of()), tracks, ClockSamples.NAMES::of);
    }
}
