package org.fourislands.app;

/** How a command ends, as the shell sees it. */
final class Exit {
    static final int FINE = 0;
    static final int DATA_PROBLEM = 1;
    static final int WRONG_USE = 2;

    private Exit() {}
}
