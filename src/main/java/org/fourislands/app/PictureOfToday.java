package org.fourislands.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.fourislands.export.PictureExport;
import org.fourislands.export.PictureNotWrittenException;
import org.fourislands.view.Theme;
import org.fourislands.view.ViewState;

/** Today's map in a file, where no window can show it. */
final class PictureOfToday {
    private static final String NAME = "four-islands-today.png";
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1000;

    private PictureOfToday() {}

    /** The file painted into {@code folder}; empty where that may not be written. */
    static Optional<Path> into(Path folder, MapMaker maker, LocalDate today) {
        Path file = folder.resolve(NAME);
        try {
            PictureExport.write(file, maker.picture(ViewState.startingOn(today), WIDTH, HEIGHT, Theme.LIGHT, 1));
            return Optional.of(file);
        } catch (PictureNotWrittenException e) {
            return Optional.empty();
        }
    }
}
