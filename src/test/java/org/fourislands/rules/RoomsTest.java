package org.fourislands.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An arrow may be imported along; nothing else may. */
class RoomsTest {
    private static final Map<String, String> ARROWS = Map.ofEntries(
            Map.entry("words", ""),
            Map.entry("time", ""),
            Map.entry("earth", ""),
            Map.entry("sources", "words time"),
            Map.entry("history", "sources words time earth"),
            Map.entry("map", "earth"),
            Map.entry("survey", "map earth"),
            Map.entry("view", "survey history map sources words time earth"),
            Map.entry("library", "sources words time"),
            Map.entry("citing", "sources words time"),
            Map.entry("search", "library view survey history map sources words time earth"),
            Map.entry("lessons", "view survey history map sources words time earth"),
            Map.entry("storage", "citing lessons library view survey history map sources words time earth"),
            Map.entry("export", "citing lessons library view survey history map sources words time earth"),
            Map.entry("ui", "citing search export lessons library view survey history map sources words time earth"),
            Map.entry(
                    "app",
                    "citing search ui storage export lessons library view survey history map sources words time earth"));

    static Stream<String> rooms() {
        return ARROWS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomUsesOnlyTheRoomsItsArrowsReach(String room) {
        String[] reached = Stream.concat(
                        Stream.of(room),
                        Arrays.stream(ARROWS.getOrDefault(room, "").split(" ")).filter(one -> !one.isEmpty()))
                .map(one -> House.ROOT + "." + one + "..")
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(House.ROOT + "." + room + "..")
                .should()
                .onlyDependOnClassesThat(
                        resideOutsideOfPackages(House.ROOT + "..").or(resideInAnyPackage(reached)))
                .because("the way of the data is one way: record and shapes to the view, the view to window and files")
                .allowEmptyShould(true)
                .check(House.CLASSES);
    }

    @Test
    void everyClassLivesInARoom() {
        String[] known = rooms().map(room -> House.ROOT + "." + room + "..").toArray(String[]::new);
        classes()
                .that(resideInAPackage(House.ROOT + ".."))
                .should()
                .resideInAnyPackage(known)
                .because("a new room needs its arrows drawn first")
                .check(House.CLASSES);
    }

    @Test
    void noPackagesTurnInACircle() {
        slices().matching(House.ROOT + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("what turns in a circle can only be read whole")
                .check(House.CLASSES);
    }

    @Test
    void geoToolsIsKnownToStorageAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackage(House.ROOT + ".storage..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.geotools..")
                .because("reading shapefiles is all it is here for, and it is slow to load")
                .check(House.CLASSES);
    }

    @Test
    void theWindowsToolkitStaysInTheWindow() {
        noClasses()
                .that()
                .resideOutsideOfPackages(House.ROOT + ".ui..", House.ROOT + ".app..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..")
                .because("the command line and the tests of the record run without a display")
                .check(House.CLASSES);
    }

    @Test
    void jsonStaysAtTheEdge() {
        noClasses()
                .that()
                .resideOutsideOfPackages(House.ROOT + ".storage..", House.ROOT + ".export..", House.ROOT + ".app..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.google.gson..")
                .because("the form of a file is no business of what the file says")
                .check(House.CLASSES);
    }

    @Test
    void theMapKnowsNoGeographyLibraryButJts() {
        noClasses()
                .that()
                .resideInAPackage(House.ROOT + ".map..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.geotools..", "javafx..", "com.google..", "javax.swing..")
                .because("a scene is plain shapes, painted by Graphics2D on whatever there is")
                .check(House.CLASSES);
    }
}
