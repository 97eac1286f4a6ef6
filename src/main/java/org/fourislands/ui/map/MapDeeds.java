package org.fourislands.ui.map;

/**
 * What the map asks the window to do.
 *
 * @param back one step back, as the window takes it: from a page laid over the dossier first
 * @param table shows or puts away what the map shows as a table
 */
public record MapDeeds(Runnable back, Runnable table) {}
