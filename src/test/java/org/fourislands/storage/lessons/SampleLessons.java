package org.fourislands.storage.lessons;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.fourislands.earth.Position;
import org.fourislands.lessons.Lesson;
import org.fourislands.lessons.LessonEdits;
import org.fourislands.lessons.PenMark;
import org.fourislands.lessons.Scene;
import org.fourislands.lessons.Task;
import org.fourislands.map.Framing;
import org.fourislands.map.Layer;
import org.fourislands.sources.Citation;
import org.fourislands.sources.Locator;
import org.fourislands.view.Aspect;
import org.fourislands.view.Comparison;
import org.fourislands.view.Perspective;
import org.fourislands.view.Selection;
import org.fourislands.view.ViewState;
import org.fourislands.words.NameOrder;

/** Every lesson that could be written, of things that the small record knows. */
final class SampleLessons {
    private SampleLessons() {}

    static Arbitrary<Lesson> all() {
        return Combinators.combine(
                        words(),
                        words(),
                        Arbitraries.integers().between(0, 300),
                        scene().list().ofMaxSize(6))
                .as((title, about, minutes, scenes) -> {
                    Lesson lesson = new Lesson(
                            "sample",
                            title,
                            about,
                            minutes == 0 ? Optional.empty() : Optional.of(Duration.ofMinutes(minutes)),
                            List.of());
                    for (Scene scene : scenes) {
                        lesson = LessonEdits.adding(
                                lesson, scene, lesson.scenes().size());
                    }
                    return lesson;
                });
    }

    private static Arbitrary<Scene> scene() {
        return Combinators.combine(
                        Arbitraries.strings()
                                .withCharRange('a', 'z')
                                .ofMinLength(1)
                                .ofMaxLength(9),
                        view(),
                        words(),
                        words(),
                        words(),
                        citation().list().ofMaxSize(3),
                        mark().list().ofMaxSize(2),
                        task().optional())
                .as(Scene::new);
    }

    private static Arbitrary<ViewState> view() {
        Arbitrary<Set<Layer>> layers = Arbitraries.of(Layer.values()).set();
        Arbitrary<Optional<Selection>> selection =
                Arbitraries.of("shikotan", "habomai").map(Selection::island).optional();
        return Combinators.combine(
                        day(),
                        framing().optional(),
                        Arbitraries.of(Perspective.values()),
                        Arbitraries.of(NameOrder.values()).optional(),
                        layers,
                        selection,
                        comparison().optional())
                .as((day, framing, from, names, shown, picked, beside) ->
                        new ViewState(day, framing, from, names, shown, picked, Optional.empty(), beside));
    }

    private static Arbitrary<LocalDate> day() {
        return Arbitraries.integers().between(-80_000, 40_000).map(day -> LocalDate.ofEpochDay(day));
    }

    private static Arbitrary<Framing> framing() {
        return Combinators.combine(position(), Arbitraries.doubles().between(0.1, 5000))
                .as(Framing::new);
    }

    private static Arbitrary<Comparison> comparison() {
        return Combinators.combine(
                        Arbitraries.of(Comparison.Layout.values()),
                        day().optional(),
                        Arbitraries.of(Perspective.values()).optional(),
                        Arbitraries.doubles().between(0, 1))
                .as((layout, day, from, handle) -> Comparison.of(layout, new Aspect(day, from, Optional.empty()))
                        .swipedTo(handle));
    }

    private static Arbitrary<Position> position() {
        return Combinators.combine(
                        Arbitraries.doubles().between(132, 164),
                        Arbitraries.doubles().between(36, 56))
                .as(Position::new);
    }

    private static Arbitrary<PenMark> mark() {
        return position().list().ofMaxSize(5).map(PenMark::new);
    }

    private static Arbitrary<Citation> citation() {
        return Combinators.combine(
                        Arbitraries.of("unknown-work", "another/one"),
                        Arbitraries.of("paragraph 5", "article 2(c)", "page 12")
                                .map(at -> Locator.parse(at).orElseThrow())
                                .optional(),
                        words().optional(),
                        Arbitraries.of(true, false))
                .as(Citation::new);
    }

    private static Arbitrary<Task> task() {
        return Arbitraries.oneOf(
                task(
                        Arbitraries.of(Task.Kind.WHO_ADMINISTERED, Task.Kind.WHO_CLAIMED),
                        List.of("shikotan", "etorofu"),
                        List.of("japan", "paragraph 5")),
                task(
                        Arbitraries.of(Task.Kind.WHICH_ADMINISTERED, Task.Kind.WHICH_CLAIMED),
                        List.of("japan", "ussr"),
                        List.of("shikotan", "none")),
                task(Arbitraries.of(Task.Kind.WHICH_ISLANDS), List.of("habomai"), List.of("shikotan", "none")),
                task(
                        Arbitraries.of(Task.Kind.WHICH_DAY),
                        List.of("japan", "etorofu"),
                        List.of("1945-09-02/1945-09-05", "1855-02-07", "1799~")));
    }

    private static Arbitrary<Task> task(Arbitrary<Task.Kind> kinds, List<String> about, List<String> right) {
        return Combinators.combine(
                        kinds,
                        words(),
                        Arbitraries.of(about).list().ofMaxSize(2),
                        Arbitraries.of(right).list().ofMaxSize(2),
                        words(),
                        citation().list().ofMaxSize(2))
                .as(Task::new);
    }

    /** In the three scripts, with quotes, line ends and blanks at the ends. */
    private static Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars(" \n\t\"\\<&>'{}[]:,0aZé")
                .withChars("Итуруп择捉島国後色丹歯舞")
                .withChars('\u2028', '\uFEFF', '\u0000')
                .ofMaxLength(20);
    }
}
