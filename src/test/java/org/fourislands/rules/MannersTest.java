package org.fourislands.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What no class of the program does, and what only one may. */
class MannersTest {
    private static final int LONGEST_FILE = 350;

    @Test
    void onlyTheCommandLineSpeaksToTheTerminal() {
        noClasses()
                .that()
                .resideOutsideOfPackage(House.ROOT + ".app..")
                .should(ACCESS_STANDARD_STREAMS)
                .because("a person at a window never sees it; failures have a sentence of their own")
                .check(House.CLASSES);
    }

    @Test
    void daysAreOfJavaTime() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar)|java\\.text\\.SimpleDateFormat")
                .because("they mix the calendars up before 1582 and the time zones always")
                .check(House.CLASSES);
    }

    @Test
    void onlyJobsStartsThreads() {
        noClasses()
                .that(not(resideInAPackage(House.ROOT + ".ui..").and(simpleName("Jobs"))))
                .should()
                .callConstructor(Thread.class, Runnable.class)
                .orShould()
                .callConstructor(Thread.class, Runnable.class, String.class)
                .orShould()
                .callConstructor(Thread.class, String.class)
                .orShould()
                .callConstructor(Thread.class)
                .orShould()
                .beAssignableTo(Thread.class)
                .because("a job knows what to say when it fails, and can be dropped")
                .check(House.CLASSES);
    }

    @Test
    void onlyJobsComesBackToTheWindow() {
        noClasses()
                .that(not(resideInAPackage(House.ROOT + ".ui..").and(simpleName("Jobs"))))
                .should()
                .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
                .because("where work returns to the window's thread is decided in one place")
                .check(House.CLASSES);
    }

    @Test
    void noClassHasANameThatSaysNothing() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .because("a class is named after what it stands for")
                .check(House.CLASSES);
    }

    @Test
    void noFileIsLongerThanOneReads() {
        List<String> tooLong = House.sources().stream()
                .filter(file -> House.text(file).lines().count() > LONGEST_FILE)
                .map(Path::toString)
                .toList();
        assertEquals(List.of(), tooLong);
    }
}
