package org.fourislands.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageTextSignsTest {
    private static final Typefaces FACES = Typefaces.in(Path.of("assets/fonts"));

    @Test
    void aTabIsAGap() {
        assertEquals(Arrays.hashCode(drawn("Etorofu Iturup")), Arrays.hashCode(drawn("Etorofu\tIturup")));
    }

    @Test
    void signsThatSteerOtherProgramsLeaveNoTrace() {
        String steering = IntStream.concat(IntStream.rangeClosed(0, 0x9f), IntStream.rangeClosed(0x200b, 0x206f))
                .filter(sign ->
                        Character.getType(sign) == Character.CONTROL || Character.getType(sign) == Character.FORMAT)
                .filter(sign -> "\t\n\r\u000b\f\u0085".indexOf(sign) < 0)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        String words = "択捉島 Итуруп Iturup";
        String pasted = words.chars()
                .mapToObj(letter -> steering + Character.toString(letter))
                .collect(Collectors.joining());
        assertEquals(Arrays.hashCode(drawn(words)), Arrays.hashCode(drawn(pasted)));
    }

    @Test
    void endsOfLinesStay() {
        assertEquals(3 * height("a"), height("a\nb\r\nc"), 1e-3);
    }

    private static double height(String words) {
        return PageText.set(FACES, words, PageText.Face.PLAIN, 12, 300).height();
    }

    private static int[] drawn(String words) {
        BufferedImage image = new BufferedImage(320, 60, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        PageText.set(FACES, words, PageText.Face.PLAIN, 12, 300).draw(graphics, 4, 4, Color.WHITE);
        graphics.dispose();
        return image.getRGB(0, 0, 320, 60, null, 0, 320);
    }
}
