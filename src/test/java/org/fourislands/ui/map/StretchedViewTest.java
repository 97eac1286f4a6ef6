package org.fourislands.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.image.PixelReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

final class StretchedViewTest {
    private static final int NOTHING = 0;
    private static final int RED = Color.RED.getRGB();
    private static final int BLUE = Color.BLUE.getRGB();
    private static final int GREEN = Color.GREEN.getRGB();

    private final SharedPicture picture = halves();

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void nearerEveryPixelIsSeenSeveralTimes() {
        PixelReader seen = seen(List.of(), 0, 100, 2, 0, 0);
        assertEquals(RED, seen.getArgb(99, 30));
        assertEquals(RED, seen.getArgb(0, 59));
        PixelReader moved = seen(List.of(), 0, 100, 2, -60, 0);
        assertEquals(RED, moved.getArgb(39, 30));
        assertEquals(BLUE, moved.getArgb(40, 30));
    }

    @Test
    void fartherNothingIsSeenBesideThePicture() {
        PixelReader seen = seen(List.of(), 0, 100, 0.5, 20, 10);
        assertEquals(NOTHING, seen.getArgb(19, 20));
        assertEquals(RED, seen.getArgb(21, 20));
        assertEquals(BLUE, seen.getArgb(48, 20));
        assertEquals(NOTHING, seen.getArgb(71, 20));
        assertEquals(NOTHING, seen.getArgb(30, 41));
    }

    @Test
    void patchesAreStretchedWithThePictureTheyLieOn() {
        SharedPicture green = new SharedPicture(10, 10);
        paint(green, Color.GREEN, new Rectangle(10, 10));
        PixelReader seen = seen(List.of(new Patch(new Rectangle(20, 20, 10, 10), green)), 0, 100, 2, 0, 0);
        assertEquals(RED, seen.getArgb(39, 45));
        assertEquals(GREEN, seen.getArgb(41, 45));
        assertEquals(RED, seen.getArgb(60, 45));
    }

    @Test
    void ofTwoMapsOnOnePictureTheSecondBeginsAtItsOwnColumn() {
        PixelReader seen = seen(List.of(), 40, 60, 1.5, 0, 0);
        assertEquals(RED, seen.getArgb(13, 30));
        assertEquals(BLUE, seen.getArgb(16, 30));
    }

    @Test
    void atRestNothingIsShownOrKept() {
        StretchedView view = new StretchedView();
        onWindow(() -> {
            view.show(part(List.of(), 0, 100), 2, 0, 0);
            view.rest();
            return true;
        });
        assertFalse(view.isVisible());
        assertNull(view.getImage());
    }

    private PixelReader seen(List<Patch> patches, double from, int width, double stretch, double right, double down) {
        StretchedView view = new StretchedView();
        return onWindow(() -> {
            view.show(part(patches, from, width), stretch, right, down);
            return view.getImage().getPixelReader();
        });
    }

    private StretchedView.Part part(List<Patch> patches, double from, int width) {
        return new StretchedView.Part(picture, patches, from, width, 60, 1);
    }

    private static <T> T onWindow(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, work);
    }

    /** Red on the left, blue on the right. */
    private static SharedPicture halves() {
        SharedPicture picture = new SharedPicture(100, 60);
        paint(picture, Color.RED, new Rectangle(0, 0, 50, 60));
        paint(picture, Color.BLUE, new Rectangle(50, 0, 50, 60));
        return picture;
    }

    private static void paint(SharedPicture picture, Color colour, Rectangle place) {
        Graphics2D graphics = picture.canvas().createGraphics();
        graphics.setColor(colour);
        graphics.fill(place);
        graphics.dispose();
    }
}
