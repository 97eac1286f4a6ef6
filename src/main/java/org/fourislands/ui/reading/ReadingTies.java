package org.fourislands.ui.reading;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.fourislands.library.notes.NoteBook;
import org.fourislands.ui.Jobs;
import org.fourislands.ui.Light;
import org.fourislands.ui.citing.Citer;
import org.fourislands.ui.dossier.Marks;
import org.fourislands.view.ReadingLook;
import org.fourislands.view.Selection;
import org.fourislands.view.TextSize;

/**
 * What ties the reading view to the window.
 *
 * @param keep takes a new look, and keeps it
 * @param visit opens what a fact beside the text leads to
 * @param another opens another copy of the same work, by the SHA-256 of its bytes
 */
public record ReadingTies(
        Jobs jobs,
        NoteBook notes,
        Marks marks,
        Light light,
        Citer citer,
        ReadOnlyObjectProperty<ReadingLook> look,
        ReadOnlyObjectProperty<TextSize> textSize,
        Consumer<ReadingLook> keep,
        Consumer<Selection> visit,
        Consumer<String> another,
        Runnable widen,
        Runnable close) {}
