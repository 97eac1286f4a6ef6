package org.fourislands.library.reading;

import org.fourislands.library.CopyText;
import org.fourislands.library.Found;

/**
 * What the reader has selected, or where the caret stands; places in the copy's whole text.
 *
 * @param anchor where selecting began
 * @param caret where it is now; the same as the anchor where nothing is selected
 */
public record TextSelection(int anchor, int caret) {

    public static TextSelection at(int place) {
        return new TextSelection(place, place);
    }

    public static TextSelection of(Found.Place stretch) {
        return new TextSelection(stretch.from(), stretch.to());
    }

    /** The caret goes there, and the selection with it. */
    public TextSelection to(int place) {
        return new TextSelection(anchor, place);
    }

    public boolean isEmpty() {
        return anchor == caret;
    }

    public Found.Place stretch() {
        return new Found.Place(Math.min(anchor, caret), Math.max(anchor, caret));
    }

    /** Its words as they go to the clipboard: an empty line between two blocks, none where a page's line ended. */
    public String words(CopyText text) {
        BlockStarts starts = new BlockStarts(text);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < starts.count(); i++) {
            String block = text.blocks().get(i).text();
            starts.inBlock(i, stretch()).ifPresent(part -> {
                words.append(words.isEmpty() ? "" : CopyText.BETWEEN);
                words.append(ShownText.copied(block.substring(part.from(), part.to())));
            });
        }
        return words.toString();
    }
}
