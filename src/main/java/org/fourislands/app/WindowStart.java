package org.fourislands.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.fourislands.ui.Moment;
import org.fourislands.ui.shell.MainWindow;
import org.fourislands.words.Phrases;

/** Opens the window; where there is no display, says so and paints today's map to a file instead. */
final class WindowStart {
    // JavaFX warns at every start that it was found on the class path, where it belongs here.
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private WindowStart() {}

    static void open(WindowOptions options, PrintWriter out, PrintWriter err) {
        Wiring wiring = new Wiring(options);
        if (!hasDisplay()) {
            System.exit(withoutDisplay(wiring, out, err));
        }
        JAVAFX.setLevel(Level.SEVERE);
        Consumer<Moment> moments = moments(options, out);
        try {
            Platform.startup(() -> open(wiring, moments, err));
        } catch (UnsupportedOperationException | IllegalStateException e) {
            System.exit(withoutDisplay(wiring, out, err));
        }
    }

    /** On the window's thread, before the window can tell of a failure itself. */
    private static void open(Wiring wiring, Consumer<Moment> moments, PrintWriter err) {
        try {
            new MainWindow(new Stage(), wiring.windowParts(moments)).open();
        } catch (RuntimeException e) {
            err.println(wiring.phrases().of("start.failed", e));
            System.exit(Exit.DATA_PROBLEM);
        }
    }

    /** Nothing is measured unless asked for: the clock of the Java machine costs some milliseconds itself. */
    private static Consumer<Moment> moments(WindowOptions options, PrintWriter out) {
        if (!options.timings() && !options.leavesAtOnce()) {
            return moment -> {};
        }
        Consumer<String> told = options.timings() ? out::println : line -> {};
        Runnable whenAllCame = options.leavesAtOnce() ? Platform::exit : () -> {};
        return new Timings(told, whenAllCame);
    }

    /** JavaFX would look for a display, fail, and leave a thread behind. */
    private static boolean hasDisplay() {
        boolean unix =
                !System.getProperty("os.name", "").toLowerCase(Locale.ROOT).matches("(windows|mac).*");
        boolean elsewhere = !System.getProperty("glass.platform", "").isEmpty();
        String display = System.getenv("DISPLAY");
        return !unix || elsewhere || (display != null && !display.isEmpty());
    }

    private static int withoutDisplay(Wiring wiring, PrintWriter out, PrintWriter err) {
        Phrases phrases = wiring.phrases();
        Optional<Path> painted = wiring.paintToday(Path.of("").toAbsolutePath());
        if (painted.isPresent()) {
            out.println(phrases.of("start.no-display", painted.get()));
            return Exit.FINE;
        }
        err.println(phrases.of("start.no-display-nor-file"));
        return Exit.DATA_PROBLEM;
    }
}
