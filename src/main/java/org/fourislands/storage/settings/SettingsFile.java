package org.fourislands.storage.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.fourislands.storage.AtomicFile;
import org.fourislands.storage.json.IssueLog;
import org.fourislands.storage.json.RecordsFile;
import org.fourislands.view.Settings;
import org.fourislands.words.Phrases;

/** The file of the settings, {@code settings.json}. One that cannot be read in full is kept beside as {@code .broken}. */
public final class SettingsFile {
    private static final String NAME = "settings.json";

    private final Path file;
    private final Phrases phrases;

    public SettingsFile(Path folder, Phrases phrases) {
        this.file = folder.resolve(NAME);
        this.phrases = phrases;
    }

    /** The settings, or the usual ones with a sentence on why they are the usual ones. Never throws for what the file holds. */
    public SettingsReading load() {
        if (Files.notExists(file)) {
            return new SettingsReading(Settings.usual(), Optional.empty());
        }
        if (!Files.isReadable(file)) {
            return new SettingsReading(Settings.usual(), Optional.of(phrases.of("settings.unreadable", file)));
        }
        IssueLog log = new IssueLog(NAME);
        Settings settings = new RecordsFile(file, log).read(SettingsForm::read).orElseGet(Settings::usual);
        return new SettingsReading(settings, log.issues().isEmpty() ? Optional.empty() : Optional.of(keepBroken()));
    }

    /** Writes {@code settings}; where that fails, a sentence on it, and the old file stays. */
    public Optional<String> save(Settings settings) {
        if (Files.exists(file) && !Files.isReadable(file)) {
            return Optional.of(phrases.of("settings.unreadable", file)); // not ours to replace what was never read
        }
        try {
            AtomicFile.write(file, SettingsJson.write(settings));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(phrases.of("settings.unwritable", file));
        }
    }

    private String keepBroken() {
        try {
            Path kept = freeName();
            Files.copy(file, kept);
            return phrases.of("settings.broken", kept);
        } catch (IOException e) {
            return phrases.of("settings.broken-not-kept", file);
        }
    }

    /** An earlier broken file is never overwritten. */
    private Path freeName() {
        Path kept = file.resolveSibling(NAME + ".broken");
        for (int number = 2; Files.exists(kept); number++) {
            kept = file.resolveSibling(NAME + ".broken-" + number);
        }
        return kept;
    }
}
