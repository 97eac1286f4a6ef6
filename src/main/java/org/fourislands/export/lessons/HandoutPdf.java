package org.fourislands.export.lessons;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
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
            int perPage = handout.perPage() == Handout.PerPage.TWO ? 2 : 1;
            for (int first = 0; first < Math.max(1, lesson.scenes().size()); first += perPage) {
                int end = Math.min(first + perPage, lesson.scenes().size());
                page(sheaf, first, lesson.scenes().subList(first, end), perPage, steps);
            }
            if (handout.perPage() == Handout.PerPage.TWO || handout.has(Handout.Extra.WORKSHEET)) {
                bibliography(sheaf);
            }
            steps.check();
            sheaf.write(out);
        }
    }

    /** One page of scenes, and what of them found no room on it on pages after it. */
    private void page(PdfSheaf sheaf, int first, List<Scene> scenes, int perPage, Steps steps) throws IOException {
        PageType type = new PageType(press.faces(), sheaf.width(), perPage == 2 ? SMALL : 1);
        List<PageItem> later = new ArrayList<>();
        sheaf.page(graphics -> {
            double y = first == 0 ? drawn(head(type), graphics, 0) : 0;
            double each = (sheaf.room() - y) / perPage;
            for (int at = 0; at < scenes.size(); at++) {
                scene(graphics, scenes.get(at), first + at + 1, new Slot(y + at * each, each, type), later);
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

    private void scene(Graphics2D graphics, Scene scene, int number, Slot slot, List<PageItem> later) {
        boolean worksheet = handout.has(Handout.Extra.WORKSHEET);
        int blanks = worksheet ? press.atlas().groups().size() : 0;
        SceneColumn column = SceneColumn.of(scene, number, blanks, words, handout, slot.type);
        double width = slot.type.width();
        List<PageItem> below = new ArrayList<>(column.below());
        double free = slot.height - column.heightAbove() - 2 * GAP;
        double least = width * (handout.perPage() == Handout.PerPage.TWO ? FLATTEST_OF_TWO : FLATTEST);
        double map = Math.max(least, Math.min(width * TALLEST, free - column.heightBelow()));
        double y = drawn(column.above(), graphics, slot.top) + GAP;
        double scale = width / MAP_PIXELS;
        SceneMap named = SceneMap.of(scene, press.plates(), MAP_PIXELS, (int) Math.floor(map / scale));
        paint(graphics, worksheet ? named.withoutNames() : named, y, scale);
        List<PageItem> left = new ArrayList<>();
        below(graphics, below, y + map + GAP, slot.top + slot.height, left);
        if (!left.isEmpty()) {
            later.add(slot.type.label(words.of("handout.continued", words.heading(scene, number))));
            later.addAll(left);
        }
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

    /** The part of a page that a scene has. */
    private record Slot(double top, double height, PageType type) {}
}
