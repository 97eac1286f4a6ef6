package org.fourislands.library.reading;

import java.text.BreakIterator;
import java.util.Locale;
import org.fourislands.library.CopyText;
import org.fourislands.library.Found;

/** Steps through a copy's text by letters, words and blocks, as the keys ask for them. For one thread. */
public final class TextWalk {
    private final String whole;
    private final BlockStarts starts;

    public TextWalk(CopyText text) {
        this.whole = text.whole();
        this.starts = new BlockStarts(text);
    }

    /** One letter on; from the end of a block to the beginning of the next. */
    public int letterAfter(int place) {
        int block = starts.blockAt(place);
        if (place >= starts.end(block)) {
            return block + 1 < starts.count() ? starts.start(block + 1) : starts.end(block);
        }
        return step(BreakIterator.getCharacterInstance(Locale.ROOT), block).following(place - starts.start(block))
                + starts.start(block);
    }

    public int letterBefore(int place) {
        int block = starts.blockAt(place);
        if (place <= starts.start(block)) {
            return block > 0 ? starts.end(block - 1) : starts.start(block);
        }
        return step(BreakIterator.getCharacterInstance(Locale.ROOT), block).preceding(place - starts.start(block))
                + starts.start(block);
    }

    /** To the beginning of the next word. */
    public int wordAfter(int place) {
        int at = letterAfter(place);
        while (at < starts.end(starts.blockAt(at)) && !beginsWord(at)) {
            at = letterAfter(at);
        }
        return at;
    }

    public int wordBefore(int place) {
        int at = letterBefore(place);
        while (at > starts.start(starts.blockAt(at)) && !beginsWord(at)) {
            at = letterBefore(at);
        }
        return at;
    }

    /** The word at a place, or what stands between two words. */
    public Found.Place wordAt(int place) {
        int block = starts.blockAt(place);
        int within = Math.min(place, starts.end(block)) - starts.start(block);
        int length = starts.end(block) - starts.start(block);
        BreakIterator words = step(BreakIterator.getWordInstance(Locale.ROOT), block);
        int to = within >= length ? length : words.following(within);
        int from = to <= 0 ? 0 : words.preceding(to);
        return new Found.Place(starts.start(block) + from, starts.start(block) + to);
    }

    public Found.Place blockAt(int place) {
        int block = starts.blockAt(place);
        return new Found.Place(starts.start(block), starts.end(block));
    }

    public int blockAfter(int place) {
        int block = starts.blockAt(place);
        return block + 1 < starts.count() ? starts.start(block + 1) : starts.end(block);
    }

    /** To the beginning of the block; from there to that of the one before. */
    public int blockBefore(int place) {
        int block = starts.blockAt(place);
        return place > starts.start(block) || block == 0 ? starts.start(block) : starts.start(block - 1);
    }

    public int end() {
        return whole.length();
    }

    private boolean beginsWord(int place) {
        int block = starts.blockAt(place);
        BreakIterator words = step(BreakIterator.getWordInstance(Locale.ROOT), block);
        return words.isBoundary(place - starts.start(block)) && Character.isLetterOrDigit(whole.codePointAt(place));
    }

    private BreakIterator step(BreakIterator kind, int block) {
        kind.setText(whole.substring(starts.start(block), starts.end(block)));
        return kind;
    }
}
