package org.fourislands.ui;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Words on their way to the desktop's clipboard. On the window's thread. */
public final class ClipboardWords {
    private ClipboardWords() {}

    public static void copy(String words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** The same words twice: plain, and marked up for a word processor. */
    public static void copy(String words, String html) {
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        content.putHtml(html);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
