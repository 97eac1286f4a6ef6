package org.fourislands.ui.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.fourislands.sources.Citation;
import org.fourislands.sources.CitationStyle;
import org.fourislands.sources.SourceBook;
import org.fourislands.ui.Jobs;
import org.fourislands.ui.citing.Citer;
import org.fourislands.view.Dossier;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

final class DossierPaneTest {
    private static final Phrases PHRASES = Phrases.in(Language.ENGLISH);
    private static final Dossier LONG = dossier("Etorofu", "of 1855", 12, 9);
    private static final Dossier SHORT = dossier("Shikotan", "of 1956", 1, 2);

    private final FxRobot robot = new FxRobot();
    private Optional<DossierPane> made = Optional.empty();

    @BeforeEach
    void open() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        robot.interact(() -> {
            made = Optional.of(newPane());
            stage.setScene(new Scene(pane(), 390, 500));
            stage.show();
        });
        show(SHORT);
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @Test
    void aPageMadeInPartsEndsAsOneMadeAtOnce() {
        show(LONG);
        DossierPane atOnce = newPane();
        robot.interact(() -> atOnce.show(LONG));
        assertEquals(read(atOnce), read(pane()));
        assertEquals(heard(atOnce), heard(pane()));
        assertTrue(
                read(pane()).containsAll(List.of("Etorofu", "PART 12", "Statement 12.9 of 1855 ")),
                read(pane())::toString);
    }

    @Test
    void whatWasReadStaysUntilTheNextCanBeRead() {
        robot.interact(() -> {
            List<String> before = read(pane());
            pane().show(LONG);
            assertEquals(before, read(pane()), "the old page, whole");
            assertSame(LONG, pane().shown());
        });
        whole(LONG);
        assertFalse(read(pane()).contains("Shikotan"), read(pane())::toString);
    }

    @Test
    void ofPagesAskedForOneAfterTheOtherTheLastIsShown() {
        robot.interact(() -> {
            pane().show(LONG);
            pane().show(dossier("Kunashiri", "of 1799", 5, 5));
            pane().show(SHORT);
            pane().show(LONG);
        });
        whole(LONG);
        DossierPane atOnce = newPane();
        robot.interact(() -> atOnce.show(LONG));
        assertEquals(read(atOnce), read(pane()));
    }

    @Test
    void sectionsThatSayTheSameOnAnotherDayKeepTheirPlaceTheirFocusAndTheirSight() {
        show(LONG);
        Node statement = statements(pane()).get(40);
        robot.interact(() -> {
            statement.requestFocus();
            pane().setVvalue(0.5);
        });
        Dossier later = new Dossier(
                LONG.title(),
                "another day",
                Stream.concat(
                                LONG.sections().stream().limit(11),
                                Stream.of(new Dossier.Section("Last", List.of(entry("New")))))
                        .toList());
        show(later);
        assertTrue(statement.isFocused());
        assertSame(statement, statements(pane()).get(40));
        assertTrue(pane().getVvalue() > 0.4, () -> "at " + pane().getVvalue());
        assertTrue(read(pane()).containsAll(List.of("LAST", "another day")), read(pane())::toString);
    }

    @Test
    void sectionsInAnotherOrderAreLaidInIt() {
        List<Dossier.Section> sections = Stream.of("A", "B", "C", "D")
                .map(name -> new Dossier.Section(name, List.of(Dossier.Entry.of("On " + name, List.of()))))
                .toList();
        show(new Dossier("One", "", sections));
        Node second = statements(pane()).get(1);
        show(new Dossier("Other", "", List.of(sections.get(3), LONG.sections().get(0), sections.get(1))));
        assertEquals(
                List.of("D", "PART 1", "B"),
                all(pane())
                        .filter(node -> node.getStyleClass().contains("section-heading"))
                        .map(node -> ((Label) node).getText())
                        .toList());
        assertSame(second, statements(pane()).get(10));
    }

    @Test
    void aStatementThatIsAskedForIsThereAtOnce() {
        robot.interact(() -> {
            pane().show(LONG);
            pane().cite("12.9");
            Node last = statements(pane()).get(statements(pane()).size() - 1);
            assertTrue(last.isFocused());
            assertTrue(last.getPseudoClassStates().stream()
                    .anyMatch(state -> state.getPseudoClassName().equals("cited")));
        });
    }

    @Test
    void aFoldedSectionOpensWholeAndStaysOpen() {
        Dossier folded = new Dossier(
                "Folded",
                "",
                List.of(new Dossier.Section("All", LONG.sections().get(0).entries(), Dossier.Fold.FOLDED)));
        show(folded);
        assertEquals(0, statements(pane()).size());
        robot.interact(() -> all(pane())
                .filter(node -> node.getStyleClass().contains("unfold"))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow()
                .fire());
        await(() -> statements(pane()).size() == 9);
        show(SHORT);
        show(folded);
        assertEquals(9, statements(pane()).size());
    }

    private void show(Dossier dossier) {
        robot.interact(() -> pane().show(dossier));
        whole(dossier);
    }

    private void whole(Dossier dossier) {
        int open = dossier.sections().stream()
                .filter(section -> section.fold() == Dossier.Fold.OPEN)
                .mapToInt(section -> section.entries().size())
                .sum();
        await(() -> read(pane()).contains(dossier.title()) && statements(pane()).size() >= open);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void await(Callable<Boolean> done) {
        try {
            WaitForAsyncUtils.waitFor(
                    20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(done).get());
        } catch (TimeoutException e) {
            throw new AssertionError("never shown", e);
        }
    }

    private DossierPane pane() {
        return made.orElseThrow();
    }

    private static DossierPane newPane() {
        SourceBook book = new SourceBook(List.of(), List.of(), List.of(), List.of());
        Jobs jobs = new Jobs(Runnable::run, Runnable::run, Runnable::run);
        Citer citer = new Citer(
                PHRASES,
                jobs,
                book,
                new Citer.Ties(
                        new SimpleObjectProperty<>(CitationStyle.CHICAGO),
                        style -> {},
                        words -> {},
                        LocalDate.of(2026, 1, 1)));
        return new DossierPane(PHRASES, target -> {}, new Marks(PHRASES, book, citer, citation -> {}));
    }

    private static Dossier dossier(String title, String words, int sections, int entries) {
        return new Dossier(
                title,
                "Names of " + title,
                IntStream.rangeClosed(1, sections)
                        .mapToObj(part -> new Dossier.Section(
                                "Part " + part,
                                IntStream.rangeClosed(1, entries)
                                        .mapToObj(at -> entry("Statement " + part + "." + at + " " + words)
                                                .labelled(part + "." + at, Dossier.Tone.PLAIN))
                                        .toList()))
                        .toList());
    }

    private static Dossier.Entry entry(String words) {
        return Dossier.Entry.of(words, List.of(new Citation(words, Optional.empty(), Optional.empty(), true)));
    }

    /** All that is seen, from the top down. */
    private static List<String> read(DossierPane pane) {
        return all(pane)
                .filter(node -> !(node instanceof Text) || !(node.getParent() instanceof Label))
                .flatMap(DossierPaneTest::words)
                .toList();
    }

    private static Stream<String> words(Node node) {
        if (node instanceof Label label) {
            return Stream.of(label.getText());
        }
        return node instanceof Text text && text.getStyleClass().contains("entry-text")
                ? Stream.of(text.getText())
                : node instanceof Button button ? Stream.of(button.getText()) : Stream.of();
    }

    private static List<String> heard(DossierPane pane) {
        return statements(pane).stream().map(Node::getAccessibleText).toList();
    }

    private static List<Node> statements(DossierPane pane) {
        return all(pane).filter(EntryNode.class::isInstance).toList();
    }

    private static Stream<Node> all(DossierPane pane) {
        return all(pane.getContent());
    }

    private static Stream<Node> all(Node node) {
        if (!node.isVisible()) {
            return Stream.of();
        }
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(DossierPaneTest::all))
                : Stream.of(node);
    }
}
