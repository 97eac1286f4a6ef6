package org.fourislands.ui.map;

import java.util.function.Consumer;
import org.fourislands.view.ViewCitation;

/**
 * What the map asks the window to do.
 *
 * @param back one step back, as the window takes it: from a page laid over the dossier first
 * @param table shows or puts away what the map shows as a table
 * @param save offers to save the picture and the works behind it
 * @param cite puts the citation of the view on the clipboard
 */
public record MapDeeds(Runnable back, Runnable table, Runnable save, Consumer<ViewCitation> cite) {}
