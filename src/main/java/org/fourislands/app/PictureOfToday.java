package org.fourislands.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.fourislands.history.Atlas;
import org.fourislands.storage.DataFolder;
import org.fourislands.storage.geodata.GeodataReading;
import org.fourislands.words.Phrases;

/** Placeholder. */
record PictureOfToday(DataFolder data, Atlas atlas, GeodataReading geography, Phrases phrases, LocalDate today) {
    Optional<Path> into(Path folder) {
        return Optional.empty();
    }
}
