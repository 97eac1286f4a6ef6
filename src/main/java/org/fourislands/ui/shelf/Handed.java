package org.fourislands.ui.shelf;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import org.fourislands.library.Offer;
import org.fourislands.words.Phrases;

/** What is handed to the window by clipboard or drop, as far as the shelf can make something of it. */
public sealed interface Handed {

    /** Files and folders. */
    record Files(List<Path> files) implements Handed {
        public Files {
            files = List.copyOf(files);
        }
    }

    /** Words of a page, or of anything else. */
    record Words(Offer.Pasted words) implements Handed {}

    /** Only where a page is found. */
    record Address(String address) implements Handed {}

    /** Whether there is something of use; asked often while something is dragged. */
    static boolean isIn(Clipboard board) {
        return board.hasFiles() || board.hasHtml() || board.hasUrl() || board.hasString();
    }

    /** The most telling of what is there: files before a page, a page before its address, an address before text. */
    static Optional<Handed> in(Clipboard board, Phrases phrases) {
        if (board.hasFiles()) {
            return Optional.of(
                    new Files(board.getFiles().stream().map(File::toPath).toList()));
        }
        Optional<String> text = Optional.ofNullable(board.getString()).map(String::strip);
        Optional<String> address =
                Optional.ofNullable(board.getUrl()).or(() -> text).filter(Handed::isAddress);
        if (address.isPresent()) {
            return address.map(Address::new);
        }
        return Optional.ofNullable(board.getHtml())
                .filter(html -> !html.isBlank())
                .map(html -> new Offer.Pasted(phrases.of("take.pasted.page"), page(html)))
                .or(() -> text.filter(words -> !words.isEmpty())
                        .map(words -> new Offer.Pasted(phrases.of("take.pasted.text"), words)))
                .map(Words::new);
    }

    private static boolean isAddress(String text) {
        return text.matches("(?i)https?://\\S+");
    }

    /** What is copied out of a page is only a part of one. */
    private static String page(String html) {
        boolean whole = html.regionMatches(true, Math.max(0, html.indexOf('<')), "<!doctype", 0, 9)
                || html.toLowerCase(java.util.Locale.ROOT).contains("<html");
        return whole ? html : "<!DOCTYPE html><html><body>" + html + "</body></html>";
    }
}
