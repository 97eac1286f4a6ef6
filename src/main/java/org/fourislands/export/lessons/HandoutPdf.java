package org.fourislands.export.lessons;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.fourislands.citing.Reference;
import org.fourislands.lessons.Lesson;
import org.fourislands.lessons.Scene;
import org.fourislands.map.MapPainter;
import org.fourislands.map.Palette;

/** A lesson as pages to print: maps as lines and areas, words as text with its fonts embedded. */
final class HandoutPdf {
    private static final double TALLEST = 0.8;
    private static final double FLATTEST = 0.55;
    private static final double FLATTEST_OF_TWO = 0.36;
    private static final int MAP_PIXELS = 740;
    /** Maps are so many pixels high, so that those that show the whole area have few scales: each is worked out once. */
    private static final int EVEN = 30;

    private static final double GAP = 7;
    private static final double SMALL = 0.86;

    private final Lesson lesson;
    private final Handout handout;
    private final LessonPress press;
    private final SceneWords words;
    private final MapPainter painter = MapPainter.forPaper();

    HandoutPdf(Lesson lesson, Handout handout, LessonPress press) {
        this.lesson = lesson;
        this.handout = handout;
        this.press = press;
        this.words = new SceneWords(press, handout);
    }

    void write(OutputStream out, Steps steps) throws IOException {
        try (PdfSheaf sheaf = new PdfSheaf(press, handout, words, lesson.title())) {
            SceneSlots slots = new SceneSlots(sheaf, handout, PageItem.height(head(type(sheaf))));
            Ahead ahead = new Ahead(slots);
            int perPage = slots.perPage();
            for (int first = 0; first < Math.max(1, lesson.scenes().size()); first += perPage) {
                page(sheaf, first, Math.min(first + perPage, lesson.scenes().size()), ahead, steps);
            }
            if (handout.perPage() == Handout.PerPage.TWO || handout.has(Handout.Extra.WORKSHEET)) {
                bibliography(sheaf);
            }
            steps.check();
            sheaf.write(out);
        }
    }

    private PageType type(PdfSheaf sheaf) {
        return new PageType(press.faces(), sheaf.width(), handout.perPage() == Handout.PerPage.TWO ? SMALL : 1);
    }

    /** One page of scenes, and what of them found no room on it on pages after it. */
    private void page(PdfSheaf sheaf, int first, int end, Ahead ahead, Steps steps) throws IOException {
        List<PageItem> later = new ArrayList<>();
        sheaf.page(graphics -> {
            if (first == 0) {
                drawn(head(type(sheaf)), graphics, 0);
            }
            for (int at = first; at < end; at++) {
                draw(graphics, ahead.take(at), later);
                steps.done();
            }
        });
        rest(sheaf, later);
    }

    private List<PageItem> head(PageType type) {
        List<PageItem> head = new ArrayList<>();
        head.add(type.lessonTitle(lesson.title()));
        if (!lesson.about().isBlank()) {
            head.add(type.about(lesson.about()));
        }
        return head;
    }

    /** Sets a scene's words and composes its map: for any thread, but one scene after the other. */
    private Prepared prepared(int at, SceneSlots slots) {
        Scene scene = lesson.scenes().get(at);
        boolean worksheet = handout.has(Handout.Extra.WORKSHEET);
        int blanks = worksheet ? press.atlas().groups().size() : 0;
        PageType type = type(slots.sheaf());
        SceneColumn column = SceneColumn.of(scene, at + 1, blanks, words, handout, type);
        double width = type.width();
        double free = slots.height(at) - column.heightAbove() - 2 * GAP;
        double least = width * (handout.perPage() == Handout.PerPage.TWO ? FLATTEST_OF_TWO : FLATTEST);
        double height = Math.max(least, Math.min(width * TALLEST, free - column.heightBelow()));
        int pixels = (int) Math.floor(height * MAP_PIXELS / width / EVEN) * EVEN;
        SceneMap map = SceneMap.of(scene, press.plates(), MAP_PIXELS, pixels);
        PageItem continued = type.label(words.of("handout.continued", words.heading(scene, at + 1)));
        return new Prepared(
                column,
                worksheet ? map.withoutNames(said -> words.withoutAnswer(scene, said)) : map,
                continued,
                slots.top(at),
                slots.top(at) + slots.height(at));
    }

    private void draw(Graphics2D graphics, Prepared scene, List<PageItem> later) {
        double scale = sheetWidth() / MAP_PIXELS;
        double y = drawn(scene.column.above(), graphics, scene.top) + GAP;
        paint(graphics, scene.map, y, scale);
        List<PageItem> left = new ArrayList<>();
        below(graphics, scene.column.below(), y + scene.map.height() * scale + GAP, scene.bottom, left);
        if (!left.isEmpty()) {
            later.add(scene.continued);
            later.addAll(left);
        }
    }

    private double sheetWidth() {
        return handout.paper().width - 2 * PdfSheaf.MARGIN;
    }

    private void paint(Graphics2D graphics, SceneMap map, double y, double scale) {
        AffineTransform before = graphics.getTransform();
        graphics.translate(0, y);
        graphics.scale(scale, scale);
        graphics.clipRect(0, 0, map.width(), map.height());
        map.paint(graphics, painter, Palette.light());
        graphics.setClip(null);
        graphics.setTransform(before);
    }

    /** Draws items downwards as far as there is room; once one was parted, all after it come later too. */
    private static void below(
            Graphics2D graphics, List<PageItem> items, double top, double bottom, List<PageItem> later) {
        double y = top;
        boolean full = false;
        for (PageItem item : items) {
            PageItem.Cut cut = item.cut(full ? 0 : bottom - y);
            if (cut.now().isPresent()) {
                PageItem now = cut.now().get();
                now.draw(graphics, 0, y);
                y += now.height();
            }
            cut.later().ifPresent(later::add);
            full |= cut.later().isPresent();
        }
    }

    /** What found no room, on as many pages as it takes. */
    private static void rest(PdfSheaf sheaf, List<PageItem> items) throws IOException {
        List<PageItem> left = new ArrayList<>(items);
        while (!left.isEmpty()) {
            List<PageItem> next = new ArrayList<>();
            List<PageItem> now = List.copyOf(left);
            sheaf.page(graphics -> below(graphics, now, 0, sheaf.room(), next));
            left = next;
        }
    }

    private void bibliography(PdfSheaf sheaf) throws IOException {
        PageType type = new PageType(press.faces(), sheaf.width(), 1);
        List<PageItem> items = new ArrayList<>();
        items.add(type.heading(words.of("handout.bibliography")));
        for (Reference work : words.bibliography(lesson)) {
            items.add(type.source(work.plain()));
        }
        if (items.size() > 1) {
            rest(sheaf, items);
        }
    }

    private static double drawn(List<PageItem> items, Graphics2D graphics, double top) {
        double y = top;
        for (PageItem item : items) {
            item.draw(graphics, 0, y);
            y += item.height();
        }
        return y;
    }

    /** A scene ready to be drawn between {@code top} and {@code bottom}. */
    private record Prepared(SceneColumn column, SceneMap map, PageItem continued, double top, double bottom) {}

    /** Prepares one scene on another processor while the one before is drawn. */
    private final class Ahead {
        private final SceneSlots slots;
        private CompletableFuture<Prepared> next;

        Ahead(SceneSlots slots) {
            this.slots = slots;
            this.next = prepare(0);
        }

        /** The scenes are taken one after the other. */
        Prepared take(int at) {
            Prepared taken = next.join();
            next = prepare(at + 1);
            return taken;
        }

        private CompletableFuture<Prepared> prepare(int at) {
            return at < lesson.scenes().size()
                    ? CompletableFuture.supplyAsync(() -> prepared(at, slots))
                    : new CompletableFuture<>();
        }
    }
}
