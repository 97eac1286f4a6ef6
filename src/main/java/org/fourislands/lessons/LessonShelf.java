package org.fourislands.lessons;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The lessons at hand, as the window asks for them. It reads and writes files: but for {@link #freeId} not
 * for the window's thread.
 */
public interface LessonShelf {

    /** Those that come with the program, then the reader's own by title; one that cannot be read is left out. */
    List<LessonEntry> lessons();

    /** Any lesson's file. Never throws for what it holds. */
    LessonReading open(Path file);

    /**
     * Keeps {@code lesson} among the reader's own under its id, in place of the one before, with the copies that lie in that; the
     * old one stays if that fails.
     */
    Path save(Lesson lesson) throws IOException;

    /** Writes {@code lesson} anywhere, with the copies that lie in the file {@code opened}, which may be the same. */
    void save(Lesson lesson, Path file, Optional<Path> opened) throws IOException;

    /**
     * Writes {@code lesson} to be given away, with the saved copies of the works it cites as far as they may be passed on: the
     * reader's own and those in the file {@code opened}. The others are named in the file.
     */
    PassedOn passOn(Lesson lesson, Path file, Optional<Path> opened) throws IOException;

    /** Those of some enclosed copies that are not on the reader's shelf, and that the reader was not asked about before. */
    List<EnclosedCopy> unasked(List<EnclosedCopy> enclosed);

    /** The reader was asked whether these are to come onto the shelf, and is not to be asked again. */
    void asked(List<EnclosedCopy> enclosed) throws IOException;

    /**
     * An id after {@code title} that none of the reader's own and none of the program's has, and that nobody else is given. Quick
     * enough for the window's thread.
     */
    String freeId(String title);

    /** Takes one of the reader's own away, so that {@link #restore} can bring it back. */
    void remove(Path file) throws IOException;

    /** Brings back what {@link #remove} took away. */
    void restore(Path file) throws IOException;
}
