package org.fourislands.storage;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The folder that holds the program's own data: {@code geodata/} and {@code assets/}.
 *
 * @param top the folder above both
 */
public record DataFolder(Path top) {

    /** {@code given} if there is one; else the folder the program was packaged with, or the project it was built in. */
    public static DataFolder locate(Optional<Path> given) {
        return new DataFolder(given.or(DataFolder::besideTheProgram)
                .orElseGet(() -> Path.of("").toAbsolutePath()));
    }

    public Path record() {
        return top.resolve("assets").resolve("history");
    }

    /** The lessons that come with the program. */
    public Path lessons() {
        return top.resolve("assets").resolve("lessons");
    }

    public Path fonts() {
        return top.resolve("assets").resolve("fonts");
    }

    public Path geodata() {
        return top.resolve("geodata");
    }

    /** Whether anything of the data is there. */
    public boolean exists() {
        return Files.isDirectory(record()) || Files.isDirectory(geodata());
    }

    private static Optional<Path> besideTheProgram() {
        return home().flatMap(home -> List.of(
                        home.resolve("four-islands"), // beside target/four-islands.jar
                        home.resolve(".."), // lib/ of the program's folder
                        home.resolve("..").resolve("..")) // target/classes of the project
                .stream()
                .map(Path::normalize)
                .filter(folder -> new DataFolder(folder).exists())
                .findFirst());
    }

    /** The folder of the running jar or of the compiled classes. */
    private static Optional<Path> home() {
        try {
            Path code = Path.of(DataFolder.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isDirectory(code)
                    ? Optional.of(code)
                    : Optional.ofNullable(code.toAbsolutePath().getParent());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
