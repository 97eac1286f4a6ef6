package org.fourislands.lessons;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fourislands.view.ViewState;

/** Lessons for tests, of as many scenes as wanted, a year apart. */
public final class SmallLesson {
    private SmallLesson() {}

    public static Lesson of(int scenes) {
        List<Scene> all = IntStream.rangeClosed(1, scenes)
                .mapToObj(number -> Scene.of("scene-" + number, ViewState.startingOn(LocalDate.of(1855 + number, 2, 7)))
                        .titled("Scene " + number)
                        .saying("What the class reads at " + number + "."))
                .toList();
        return new Lesson("small", "A small lesson", "For tests.", Optional.of(Duration.ofMinutes(45)), all);
    }
}
