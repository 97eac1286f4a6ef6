package org.fourislands.ui.citing;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.fourislands.export.Picture;
import org.fourislands.export.PictureExport;
import org.fourislands.export.WholeFile;
import org.fourislands.sources.Source;
import org.fourislands.ui.Jobs;
import org.fourislands.words.Phrases;

/** Writes what the reader asked to save, off the window's thread, and says what came of it. */
public final class Saving {
    private final Phrases phrases;
    private final Jobs jobs;
    private final Function<Proposed, Optional<Path>> choose;
    private final Consumer<String> told;

    /** {@code choose} asks the reader where to; empty where the reader thought better of it. */
    public Saving(Phrases phrases, Jobs jobs, Function<Proposed, Optional<Path>> choose, Consumer<String> told) {
        this.phrases = phrases;
        this.jobs = jobs;
        this.choose = choose;
        this.told = told;
    }

    /** A file that is to be saved: the name it is offered under, and its ending without the dot. */
    public record Proposed(String name, String ending) {}

    /** Asks by the desktop's own window. */
    public static Function<Proposed, Optional<Path>> asking(Window owner) {
        return proposed -> {
            FileChooser chooser = new FileChooser();
            chooser.setInitialFileName(proposed.name() + "." + proposed.ending());
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter("*." + proposed.ending(), "*." + proposed.ending()));
            return Optional.ofNullable(chooser.showSaveDialog(owner))
                    .map(File::toPath)
                    .map(path -> ending(path, proposed.ending()));
        };
    }

    /** A name typed without its ending is given one. */
    static Path ending(Path path, String ending) {
        String name = String.valueOf(path.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith("." + ending) ? path : path.resolveSibling(name + "." + ending);
    }

    public void picture(Picture picture, String name, SavedForm form) {
        save(name, form, target -> PictureExport.write(target, picture));
    }

    public void works(List<Source> works, SavedForm form, Citer citer) {
        save(phrases.of("save.works.name"), form, target -> {
            byte[] bytes = WorksFile.of(works, form, citer, phrases).getBytes(StandardCharsets.UTF_8);
            WholeFile.write(target, out -> out.write(bytes));
        });
    }

    private void save(String name, SavedForm form, Writing writing) {
        choose.apply(new Proposed(name, form.ending())).ifPresent(target -> {
            told.accept(phrases.of("save.saving", target));
            // The writer ends what it has begun even when the window closes.
            jobs.write("save.failed", () -> {
                String outcome = outcome(writing, target);
                jobs.soon(() -> told.accept(outcome));
            });
        });
    }

    private String outcome(Writing writing, Path target) {
        try {
            writing.to(target);
            return phrases.of("save.done", target);
        } catch (Exception refused) {
            return phrases.of("save.refused", target, String.valueOf(refused.getMessage()));
        }
    }

    /** Whatever is written to a path. */
    @FunctionalInterface
    private interface Writing {
        void to(Path target) throws Exception;
    }
}
