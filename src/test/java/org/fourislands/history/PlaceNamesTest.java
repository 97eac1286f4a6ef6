package org.fourislands.history;

import static org.fourislands.history.SmallAtlas.name;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.fourislands.words.NameOrder;
import org.fourislands.words.Tradition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceNamesTest {
    private static final Atlas ATLAS = SmallAtlas.atlas();

    @ParameterizedTest
    @CsvSource(textBlock = """
            etorofu,   ALPHABETICAL,   Etorofu / Iturup,     択捉島 · Итуруп
            etorofu,   JAPANESE_FIRST, Etorofu / Iturup,     択捉島 · Итуруп
            etorofu,   RUSSIAN_FIRST,  Iturup / Etorofu,     Итуруп · 択捉島
            kunashiri, ALPHABETICAL,   Kunashir / Kunashiri, 国後島 · Кунашир
            kunashiri, JAPANESE_FIRST, Kunashiri / Kunashir, 国後島 · Кунашир
            shikotan,  ALPHABETICAL,   Shikotan,             色丹島 · Шикотан
            shikotan,  RUSSIAN_FIRST,  Shikotan,             Шикотан · 色丹島
            """)
    void bothNamesAreAlwaysWritten(String island, NameOrder order, String latin, String scripts) {
        PlaceNames names = ATLAS.island(island).orElseThrow().names();
        assertEquals(latin, names.both(order));
        assertEquals(scripts, names.bothNative(order));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            JAPANESE, Aoba,    Aoba,    あ
            RUSSIAN,  Ozero,   Ozero,   あ
            ENGLISH,  '',      あ,      ''
            AINU,     Sikotan, Sikotan, ''
            """)
    void aMissingNameLeavesTheOther(Tradition tradition, String latin, String both, String scripts) {
        PlaceName only = new PlaceName(
                tradition,
                "あ",
                Optional.empty(),
                latin.isEmpty() ? Optional.empty() : Optional.of(latin),
                List.of(),
                List.of());
        PlaceNames names = new PlaceNames(List.of(only));
        for (NameOrder order : NameOrder.values()) {
            assertEquals(both, names.both(order));
            assertEquals(scripts, names.bothNative(order));
        }
    }

    @Test
    void theFirstNameOfATraditionIsTheOneShown() {
        PlaceNames names = new PlaceNames(
                List.of(name(Tradition.RUSSIAN, "Итуруп", "Iturup"), name(Tradition.RUSSIAN, "Эторофу", "Etorofu")));
        assertEquals("Iturup", names.both(NameOrder.ALPHABETICAL));
    }

    @Test
    void aPlaceWithoutANameIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new PlaceNames(List.of()));
    }
}
