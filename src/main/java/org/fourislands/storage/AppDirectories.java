package org.fourislands.storage;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where this user's own files lie, by the custom of the system.
 *
 * @param settings the folder of what the program remembers
 * @param library the folder of the saved copies
 */
public record AppDirectories(Path settings, Path library) {
    private static final String UNIX_NAME = "four-islands";
    private static final String DESKTOP_NAME = "Four Islands";
    private static final String LIBRARY = "library";

    /** The folders of the user who runs the program. */
    public static AppDirectories ofThisUser() {
        return of(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", "")), System.getenv());
    }

    /** The folders of a user with this home and environment. */
    public static AppDirectories of(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("windows")) {
            Path roaming = absolute(environment, "APPDATA")
                    .orElse(home.resolve("AppData").resolve("Roaming"));
            return inOne(roaming.resolve(DESKTOP_NAME));
        }
        if (name.contains("mac")) {
            return inOne(home.resolve("Library").resolve("Application Support").resolve(DESKTOP_NAME));
        }
        Path config = absolute(environment, "XDG_CONFIG_HOME").orElse(home.resolve(".config"));
        Path data = absolute(environment, "XDG_DATA_HOME")
                .orElse(home.resolve(".local").resolve("share"));
        return new AppDirectories(
                config.resolve(UNIX_NAME), data.resolve(UNIX_NAME).resolve(LIBRARY));
    }

    /** These folders, but for those that the user names. */
    public AppDirectories orGiven(Optional<Path> givenSettings, Optional<Path> givenLibrary) {
        return new AppDirectories(givenSettings.orElse(settings), givenLibrary.orElse(library));
    }

    /** The folder of the reader's own lessons. */
    public Path lessons() {
        return library.resolve("lessons");
    }

    private static AppDirectories inOne(Path folder) {
        return new AppDirectories(folder, folder.resolve(LIBRARY));
    }

    /** The standard says that a path that is not absolute is to be ignored. */
    private static Optional<Path> absolute(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable)).map(Path::of).filter(Path::isAbsolute);
    }
}
