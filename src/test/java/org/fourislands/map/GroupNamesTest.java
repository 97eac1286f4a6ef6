package org.fourislands.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.fourislands.earth.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupNamesTest {

    private static final Coast COAST = SampleGeography.coast();

    @Test
    void theFirstNameLeavesTheSecondItsOnlyPlace() {
        LabelChoice taken = choice("a", 0, 0);
        LabelChoice other = choice("a", 300, 10);
        List<Optional<LabelChoice>> set =
                GroupNames.set(List.of(List.of(taken, other), List.of(choice("b", 20, 0))), label -> true);
        assertEquals(Optional.of(other), set.get(0));
        assertTrue(set.get(1).isPresent());
    }

    @Test
    void aNameWithoutAFreePlaceIsLeftOutAndTheOthersStand() {
        List<Optional<LabelChoice>> set = GroupNames.set(
                List.of(List.of(choice("a", 0, 0)), List.of(choice("b", 20, 0)), List.of(choice("c", 400, 0))),
                label -> !label.tag().id().equals("b"));
        assertTrue(set.get(0).isPresent());
        assertTrue(set.get(1).isEmpty());
        assertTrue(set.get(2).isPresent());
    }

    /** One map or one of two, from the four groups filling it to the whole chain as far as Kamchatka. */
    @ParameterizedTest
    @CsvSource({"497, 1400", "497, 1700", "900, 700", "900, 850", "900, 1200", "900, 1500", "900, 1800", "1200, 1800"})
    void onTheScaleOfTheChainTheGroupsAreNamedInFreeSeaWithoutLines(int width, int metresPerPixel) {
        for (PlacedLabel label : groupsOn(width, metresPerPixel)) {
            assertFalse(
                    label.marks().stream().anyMatch(Mark.Line.class::isInstance),
                    label.tag().id() + " has a line");
        }
    }

    /** Lines are drawn rather than names put on land that is not theirs. */
    @ParameterizedTest
    @CsvSource({"497, 1000", "497, 1200", "497, 2200", "900, 2200", "900, 2600", "1200, 2600", "1200, 5000"})
    void noGroupIsNamedOnLandThatIsNotItsOwn(int width, int metresPerPixel) {
        groupsOn(width, metresPerPixel);
    }

    private static List<PlacedLabel> groupsOn(int width, int metresPerPixel) {
        Framing framing = new Framing(new Position(147.3, 45), metresPerPixel);
        Viewport seen = new Viewport(framing, width, width == 497 ? 507 : 600);
        MapContent bare = SampleContent.of1956().saying("stamp", "", List.of());
        MapScene scene = MapScene.compose(COAST, bare, seen, Samples.FACES);
        Cover land = Cover.of(COAST.land(), seen.planeToScreen());
        List<PlacedLabel> groups = scene.labels().stream()
                .filter(label -> LabelDraft.mustStand(label.tag()))
                .toList();
        assertEquals(4, groups.size());
        for (PlacedLabel label : groups) {
            assertTrue(
                    land.share(label.boxes().get(0)) < 0.15, () -> label.tag().id() + " stands on other land");
        }
        return groups;
    }

    /** Its name would lead out of the picture. */
    @Test
    void aGroupOutOfSightIsNotNamed() {
        Viewport north = new Viewport(new Framing(new Position(149, 47.5), 500), 900, 600);
        assertTrue(MapScene.compose(COAST, SampleContent.of1956(), north, Samples.FACES).namesShown().stream()
                .noneMatch(tag -> tag.id().equals("habomai") || tag.id().equals("shikotan")));
    }

    private static LabelChoice choice(String id, double x, double cost) {
        NameTag tag = new NameTag(id, TagKind.ISLAND, new Position(146, 44), List.of(), List.of(id), 1);
        return new LabelChoice(new PlacedLabel(tag, List.of(new Rectangle2D.Double(x, 0, 100, 20)), List.of()), cost);
    }
}
