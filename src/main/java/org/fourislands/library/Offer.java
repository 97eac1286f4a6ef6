package org.fourislands.library;

import java.net.URI;
import java.nio.file.Path;

/** Something that is handed to the shelf to be taken in. */
public sealed interface Offer {

    /** What it is called, for the reader's eyes. */
    String name();

    /** A file of the reader's. */
    record InFile(Path file) implements Offer {
        @Override
        public String name() {
            return String.valueOf(file.getFileName());
        }
    }

    /**
     * What was pasted or dropped as text.
     *
     * @param name with an ending that tells HTML from plain text
     */
    record Pasted(String name, String text) implements Offer {}

    /**
     * A copy that lies in the file of a lesson; a stranger's, like any file.
     *
     * @param entry its name in that file
     * @param name what it is said to be, with an ending that tells its kind
     */
    record Enclosed(Path lesson, String entry, String name) implements Offer {}

    /** A page that is to be fetched; the reader has agreed to that. */
    record AtAddress(URI address) implements Offer {
        @Override
        public String name() {
            return address.toString();
        }
    }
}
