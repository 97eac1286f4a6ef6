package org.fourislands.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** All 6,879 signs of JIS X 0208 but the five that have a Latin twin elsewhere. */
    @Test
    void japaneseIsCoveredAsSavedCopiesNeedIt() {
        Typefaces faces = Typefaces.in(Path.of("assets", "fonts"));
        int set = 0;
        for (int row = 0xA1; row <= 0xFE; row++) {
            for (int cell = 0xA1; cell <= 0xFE; cell++) {
                String sign = new String(new byte[] {(byte) row, (byte) cell}, Charset.forName("EUC-JP"));
                if (sign.length() == 1 && sign.charAt(0) != 0xFFFD) {
                    TextRun run = faces.set(sign, Lettering.SANS, 10);
                    set += faces.fileOf(run.parts().get(0).font()).isPresent() ? 1 : 0;
                }
            }
        }
        assertTrue(set >= 6870, "signs " + set);
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
