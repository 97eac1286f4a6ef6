package org.fourislands.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypefacesTest {

    @TempDir
    Path folder;

    @Test
    void mixedNamesAreSetInTheBundledFacesAlone() {
        Typefaces faces = Typefaces.in(Path.of("assets", "fonts"));
        TextRun run = faces.set("Suishō · 水晶島 · Танфильева", Lettering.SERIF_BOLD, 14);
        assertEquals(3, run.parts().size());
        run.parts().forEach(part -> assertTrue(faces.fileOf(part.font()).isPresent(), part.letters()));
        assertEquals(
                Optional.of(Path.of("assets", "fonts", "MotoyaLCedar-W3.ttf")),
                faces.fileOf(run.parts().get(1).font()));
        assertTrue(faces.missingFiles().isEmpty());
    }

    /** Latin as romaji and scholarly Russian need it, and all letters of the Russian alphabet, in every lettering. */
    @Test
    void macronsAndCyrillicAreCoveredInEveryLettering() {
        Typefaces faces = Typefaces.in(Path.of("assets", "fonts"));
        String needed =
                "āēīōūĀĒĪŌŪŠšČčŽž’“”–—·°′″№«»" + "абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ";
        for (Lettering lettering : Lettering.values()) {
            needed.codePoints().forEach(sign -> {
                TextRun run = faces.set(Character.toString(sign), lettering, 12);
                Font font = run.parts().get(0).font();
                assertEquals(
                        Optional.of(Path.of("assets", "fonts", lettering.file)),
                        faces.fileOf(font),
                        Character.toString(sign) + " in " + lettering);
                assertTrue(font.canDisplay(sign));
            });
        }
    }

    /** Every one of them, in whichever bundled face has it, beside an upright and a slanted one. */
    @Test
    void noSignOfJisX0208NeedsAFaceOfThePlatform() {
        Typefaces faces = Typefaces.in(Path.of("assets", "fonts"));
        List<String> lacking = new ArrayList<>();
        for (Lettering lettering : List.of(Lettering.SANS, Lettering.SERIF_ITALIC)) {
            for (String sign : jisX0208()) {
                TextRun run = faces.set(sign, lettering, 12);
                Font font = run.parts().get(0).font();
                if (faces.fileOf(font).isEmpty() || !font.canDisplay(run.text().codePointAt(0))) {
                    lacking.add(sign + " in " + lettering);
                }
            }
        }
        assertEquals(List.of(), lacking);
    }

    private static List<String> jisX0208() {
        List<String> signs = new ArrayList<>();
        for (int row = 0x21; row <= 0x7E; row++) {
            for (int cell = 0x21; cell <= 0x7E; cell++) {
                String sign = new String(new byte[] {(byte) row, (byte) cell}, Charset.forName("x-JIS0208"));
                if (sign.length() == 1 && sign.charAt(0) != 0xFFFD) {
                    signs.add(sign);
                }
            }
        }
        assertEquals(6879, signs.size());
        return signs;
    }

    @Test
    void withoutTheFilesTextIsStillSetAndTheFilesAreNamed() throws Exception {
        Files.writeString(folder.resolve("NotoSerif-Bold.ttf"), "no font");
        Typefaces faces = Typefaces.in(folder);
        assertTrue(faces.set("Etorofu", Lettering.SERIF_BOLD, 14).width() > 20);
        assertTrue(faces.set("Etorofu", Lettering.SANS, 14).width() > 20);
        assertEquals(
                Set.of(
                        "MotoyaLCedar-W3.ttf",
                        "NotoSerif-Regular.ttf",
                        "NotoSerif-Italic.ttf",
                        "NotoSans-Regular.ttf",
                        "NotoSans-Bold.ttf",
                        "NotoSerif-Bold.ttf"),
                Set.copyOf(faces.missingFiles()),
                "five are not there, one is no font");
    }
}
