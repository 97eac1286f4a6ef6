package org.fourislands.ui.shell;

/** One thing wrong with the program's own data: where, what, and how it is mended. */
public record Problem(String file, String record, String what, String mend) {}
