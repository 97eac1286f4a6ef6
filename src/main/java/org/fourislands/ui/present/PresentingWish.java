package org.fourislands.ui.present;

import java.util.List;
import java.util.Optional;

/**
 * What was asked for at the start of the program: a lesson to present at once.
 *
 * @param lesson its id, or its file
 * @param from the number of the scene to begin with, from 1
 * @param screens parts of the desktop that stand for screens; empty for the desktop's own
 */
public record PresentingWish(Optional<String> lesson, int from, Optional<List<ScreenPlace>> screens) {

    public static PresentingWish none() {
        return new PresentingWish(Optional.empty(), 1, Optional.empty());
    }

    public PresentingWish of(String newLesson) {
        return new PresentingWish(Optional.of(newLesson), from, screens);
    }

    public PresentingWish from(int newFrom) {
        return new PresentingWish(lesson, newFrom, screens);
    }

    public PresentingWish on(List<ScreenPlace> newScreens) {
        return new PresentingWish(lesson, from, Optional.of(newScreens));
    }
}
