package org.fourislands.ui.present;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where the windows of a lesson stand. A pure function of the screens and of what the teacher wishes.
 *
 * @param teacher where the teacher's window stands; empty where one window serves both
 * @param classPlace where the class's window stands
 * @param covers whether the class's window fills its screen, without a frame
 */
record StagePlan(Optional<ScreenPlace> teacher, ScreenPlace classPlace, boolean covers) {
    private static final double MARGIN = 0.02;
    private static final double TEACHER_WIDE = 0.62;
    private static final double CLASS_WIDE = 0.5;

    /** What the teacher wishes. */
    enum Wish {
        /** The class's window fills a second screen if there is one; else one window serves both. */
        AS_SCREENS_ALLOW,
        /** Two plain windows, the class's to be shared in a meeting. */
        TWO_PLAIN_WINDOWS,
        /** One window for both, filling its screen. */
        ONE_WINDOW
    }

    /** {@code home} is where the program's own window stands: the teacher sits before that screen. */
    static StagePlan of(List<ScreenPlace> screens, Wish wish, ScreenPlace home) {
        ScreenPlace near = screens.stream()
                .max(Comparator.comparingDouble(
                        screen -> screen.covered(home.x(), home.y(), home.width(), home.height())))
                .orElse(home);
        Optional<ScreenPlace> other =
                screens.stream().filter(screen -> !screen.equals(near)).findFirst();
        return switch (wish) {
            case AS_SCREENS_ALLOW ->
                other.map(far -> new StagePlan(Optional.of(near), far, true)).orElseGet(() -> alone(near));
            case TWO_PLAIN_WINDOWS -> plain(near, other);
            case ONE_WINDOW -> alone(other.orElse(near));
        };
    }

    private static StagePlan alone(ScreenPlace screen) {
        return new StagePlan(Optional.empty(), screen, true);
    }

    private static StagePlan plain(ScreenPlace near, Optional<ScreenPlace> other) {
        ScreenPlace teacher = near.part(MARGIN, MARGIN, TEACHER_WIDE, 1 - 4 * MARGIN);
        ScreenPlace seen = other.map(far -> far.part(MARGIN, MARGIN, 1 - 2 * MARGIN, 1 - 4 * MARGIN))
                .orElseGet(() -> near.part(1 - CLASS_WIDE - MARGIN, 2 * MARGIN, CLASS_WIDE, CLASS_WIDE));
        return new StagePlan(Optional.of(teacher), seen, false);
    }
}
