package org.fourislands.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fourislands.ui.present.PresentingWish;

/**
 * What may stand on the command line when the window is opened. Read by hand: the window opens sooner without the library
 * that reads the commands.
 *
 * @param settings where the reader's settings lie; empty for the platform's own place
 * @param library where the reader's saved copies lie
 * @param data where record and map lie; empty for the program's own
 * @param lesson a lesson's file to open with
 * @param presenting a lesson to present at once
 */
record WindowOptions(
        Optional<Path> settings,
        Optional<Path> library,
        Optional<Path> data,
        Optional<Path> lesson,
        PresentingWish presenting,
        boolean timings,
        boolean leavesAtOnce) {
    private static final String LESSON = ".lesson";

    private static final WindowOptions NOTHING = new WindowOptions(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            PresentingWish.none(),
            false,
            false);

    /** Empty where something else is asked for: a command, or a word that is none. */
    static Optional<WindowOptions> read(List<String> arguments) {
        return PresentingArguments.read(arguments)
                .flatMap(words -> readOthers(words.others()).map(options -> options.presenting(words.wish())));
    }

    private static Optional<WindowOptions> readOthers(List<String> arguments) {
        WindowOptions options = NOTHING;
        for (int i = 0; i < arguments.size(); i++) {
            Optional<Path> folder = i + 1 < arguments.size() ? path(arguments.get(i + 1)) : Optional.empty();
            switch (arguments.get(i)) {
                case "--timings" -> options = options.timed();
                case "--leave-at-once" -> options = options.leaving();
                case "--settings" -> options = options.with(folder, options.library, options.data);
                case "--library" -> options = options.with(options.settings, folder, options.data);
                case "--data" -> options = options.with(options.settings, options.library, folder);
                default -> {
                    if (!arguments.get(i).toLowerCase(Locale.ROOT).endsWith(LESSON)) {
                        return Optional.empty();
                    }
                    options = options.opening(Program.path(arguments.get(i)));
                }
            }
            if (List.of("--settings", "--library", "--data").contains(arguments.get(i))) {
                if (folder.isEmpty()) {
                    return Optional.empty();
                }
                i++;
            }
        }
        return Optional.of(options);
    }

    private static Optional<Path> path(String written) {
        return written.startsWith("--") ? Optional.empty() : Optional.of(Program.path(written));
    }

    private WindowOptions timed() {
        return new WindowOptions(settings, library, data, lesson, presenting, true, leavesAtOnce);
    }

    private WindowOptions leaving() {
        return new WindowOptions(settings, library, data, lesson, presenting, timings, true);
    }

    private WindowOptions with(Optional<Path> newSettings, Optional<Path> newLibrary, Optional<Path> newData) {
        return new WindowOptions(newSettings, newLibrary, newData, lesson, presenting, timings, leavesAtOnce);
    }

    private WindowOptions opening(Path newLesson) {
        return new WindowOptions(settings, library, data, Optional.of(newLesson), presenting, timings, leavesAtOnce);
    }

    private WindowOptions presenting(PresentingWish wish) {
        return new WindowOptions(settings, library, data, lesson, wish, timings, leavesAtOnce);
    }
}
