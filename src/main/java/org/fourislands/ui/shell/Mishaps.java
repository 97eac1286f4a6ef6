package org.fourislands.ui.shell;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.fourislands.ui.Jobs;
import org.fourislands.words.Phrases;

/** Tells of what should never happen: one dialog with a plain sentence and a code to quote. The same mishap is told once. */
final class Mishaps implements Thread.UncaughtExceptionHandler {
    private static final Logger LOG = System.getLogger(Mishaps.class.getName());

    private final Phrases phrases;
    private final Jobs jobs;
    private final Window owner;
    private final Set<String> told = new HashSet<>();

    Mishaps(Phrases phrases, Jobs jobs, Window owner) {
        this.phrases = phrases;
        this.jobs = jobs;
        this.owner = owner;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable mishap) {
        jobs.soon(() -> tell(mishap));
    }

    /** Writes down what a sentence elsewhere has told of. */
    void note(Throwable cause) {
        LOG.log(Level.WARNING, codeOf(cause), cause);
    }

    private void tell(Throwable mishap) {
        String code = codeOf(mishap);
        if (!told.add(code)) {
            return;
        }
        LOG.log(Level.ERROR, code, mishap);
        Alert alert = new Alert(Alert.AlertType.ERROR, "", ButtonType.CLOSE);
        alert.initOwner(owner);
        alert.setTitle(phrases.of("program.name"));
        alert.setHeaderText(phrases.of("mishap.header"));
        TextField field = new TextField(code);
        field.setEditable(false);
        Label words = new Label(phrases.of("mishap.code"));
        words.setWrapText(true);
        alert.getDialogPane().setContent(new VBox(8, words, field));
        alert.show();
    }

    /** The same for the same mishap at the same place: "NullPointerException-MapPane-87-3f2a". */
    static String codeOf(Throwable mishap) {
        StackTraceElement[] trace = mishap.getStackTrace();
        String where = "";
        for (int i = trace.length - 1; i >= 0; i--) {
            if (trace[i].getClassName().startsWith("org.fourislands.")) {
                String name = trace[i].getClassName();
                where = name.substring(name.lastIndexOf('.') + 1) + "-" + trace[i].getLineNumber();
            }
        }
        int hash = (mishap.getClass().getName() + where + mishap.getMessage()).hashCode() & 0xffff;
        String end = String.format(Locale.ROOT, "%04x", hash);
        return String.join("-", mishap.getClass().getSimpleName(), where.isEmpty() ? "elsewhere" : where, end);
    }
}
