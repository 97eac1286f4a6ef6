package org.fourislands.geodata;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The terms of the sources are kept: full licence texts lie beside the data, and the credits name whom they must. */
class LicencesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            LGPL-3.0.txt,  GNU LESSER GENERAL PUBLIC LICENSE,                    7000
            GPL-3.0.txt,   GNU GENERAL PUBLIC LICENSE,                          30000
            ODbL-1.0.txt,  Open Database License (ODbL),                        20000
            CC-BY-4.0.txt, Creative Commons Attribution 4.0 International,       15000
            """)
    void aLicenceIsThereInFull(String file, String title, int shortest) throws IOException {
        String text = Files.readString(Geodata.FOLDER.resolve("licences").resolve(file));
        assertTrue(text.contains(title), file);
        assertTrue(text.length() > shortest, file + " has " + text.length() + " characters");
    }

    @Test
    void theReadmeCreditsEverySourceAndTellsWhatWasChanged() throws IOException {
        String readme = Files.readString(Geodata.FOLDER.resolve("README.md"));
        for (String word : new String[] {
            "Wessel", "Smith", "OpenStreetMap contributors", "GeoNames", "Natural Earth", "ETOPO5", "70 m", "inset"
        }) {
            assertTrue(readme.contains(word), word);
        }
    }
}
