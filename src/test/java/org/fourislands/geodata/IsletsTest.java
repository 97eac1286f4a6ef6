package org.fourislands.geodata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fourislands.geodata.Geodata.Feature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;

/** Every islet that has a name and a known place is on the map, under its own id. */
class IsletsTest {
    private static final List<Feature> ISLANDS = Geodata.layer("four-islands");

    @ParameterizedTest
    @CsvSource(textBlock = """
            habomai/suisho,     水晶島,   Танфильева
            habomai/akiyuri,    秋勇留島, Анучина
            habomai/yuri,       勇留島,   Юрий
            habomai/shibotsu,   志発島,   Зелёный
            habomai/taraku,     多楽島,   Полонского
            habomai/kaiba,      海馬島,   Осколки
            habomai/harukari,   春苅島,   Дёмина
            habomai/moemoshiri, 萌茂尻島, Сторожевой
            habomai/odoke,      オドケ島, Рифовый
            """)
    void anIsletIsDrawnWithBothItsNames(String id, String japanese, String russian) {
        List<Feature> parts =
                ISLANDS.stream().filter(f -> f.text("island").equals(id)).toList();
        assertTrue(!parts.isEmpty(), id);
        for (Feature part : parts) {
            assertEquals("habomai", part.text("group"));
            assertEquals(japanese, part.text("name_ja"));
            assertEquals(russian, part.text("name_ru"));
        }
    }

    @Test
    void kaigaraIsAPointBecauseNoCoastHoldsIt() {
        List<Feature> points = Geodata.layer("islet-points").stream()
                .filter(f -> f.text("island").equals("habomai/kaigara"))
                .toList();
        assertEquals(1, points.size());
        Coordinate place = points.get(0).shape().getCoordinate();
        assertEquals(145 + 51 / 60.0 + 34 / 3600.0, place.x, 1e-6);
        assertEquals(43 + 23 / 60.0 + 42 / 3600.0, place.y, 1e-6);
        assertEquals("Сигнальный", points.get(0).text("name_ru"));
    }

    @Test
    void anIdIsAGroupOrAnIsletOfTheGroup() {
        Set<String> wrong = ISLANDS.stream()
                .filter(f -> !f.text("island").equals(f.text("group"))
                        && !f.text("island").startsWith(f.text("group") + "/"))
                .map(f -> f.text("island"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), wrong);
    }

    @Test
    void namesAreGivenOnlyToPiecesOfRankOneAndTwo() {
        for (Feature island : ISLANDS) {
            boolean named =
                    !island.text("name_en").isEmpty() || !island.text("name_ru").isEmpty();
            assertEquals(island.number("rank") < 3, named, island.text("island"));
        }
    }
}
