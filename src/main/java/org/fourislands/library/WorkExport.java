package org.fourislands.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.fourislands.sources.Source;

/** Writes a work with its copies, their text, the notes on it and what to cite into a zip file. Not for the window's thread. */
@FunctionalInterface
public interface WorkExport {
    /** Answers with the files of notes that could not be read, and of which nothing is in the zip. */
    List<Path> write(Source work, Path zip) throws IOException;
}
