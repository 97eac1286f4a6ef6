package org.fourislands.storage.settings;

import java.util.Optional;
import org.fourislands.view.Settings;

/**
 * The settings to start with.
 *
 * @param trouble what went wrong, in a sentence for the reader; then the usual settings stand where theirs could not be read
 */
public record SettingsReading(Settings settings, Optional<String> trouble) {}
