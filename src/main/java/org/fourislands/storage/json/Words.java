package org.fourislands.storage.json;

/** How something written in a file is quoted in an issue. */
final class Words {
    private static final int MOST = 60;

    private Words() {}

    /** In one line, and not too long to be shown. */
    static String shortened(String written) {
        if (written.length() <= MOST && written.indexOf('\n') < 0) {
            return written;
        }
        String line = written.replaceAll("\\s+", " ").strip();
        return line.length() <= MOST ? line : line.substring(0, MOST) + "..";
    }
}
