package org.fourislands.storage.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.fourislands.library.Block;
import org.fourislands.library.CopyHead;
import org.fourislands.library.CopyReading;
import org.fourislands.library.CopyText;

/** Reads plain text and Markdown. */
final class PlainCopy {
    private static final Pattern BETWEEN = Pattern.compile("\\R\\s*\\R|\\R(?=\\s*[•·]\\s)|\f");
    private static final String ITEM = "^\\s*[•·*–-]\\s+";
    private static final int LONGEST_TITLE = 160;

    private PlainCopy() {}

    static CopyReading markdown(byte[] content, Budget budget) throws UnreadableCopyException {
        String markup = HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .build()
                .render(Parser.builder().build().parse(Encoding.decode(content)));
        return HtmlPage.read(markup, budget);
    }

    /** Paragraphs are divided by empty lines, and entries of a list by their marks; other ends of lines are soft. */
    static CopyReading text(byte[] content, Budget budget) throws UnreadableCopyException {
        List<Block> blocks = new ArrayList<>();
        long letters = 0;
        for (String part : (Iterable<String>) BETWEEN.splitAsStream(Encoding.decode(content))::iterator) {
            budget.checkText(letters, blocks.size());
            String line = part.replaceAll("[\\s\\h]+", " ").strip();
            letters += line.length();
            if (line.codePoints().anyMatch(Character::isLetterOrDigit)) {
                boolean item = line.matches("(?s)" + ITEM + ".*");
                blocks.add(new Block(
                        item ? Block.Kind.ITEM : Block.Kind.PARAGRAPH, item ? line.replaceFirst(ITEM, "") : line));
            }
        }
        budget.checkText(letters, blocks.size());
        if (blocks.isEmpty()) {
            throw new UnreadableCopyException(UnreadableCopyException.Reason.NO_TEXT);
        }
        CopyHead head = title(blocks).map(CopyHead.unsaid()::titled).orElseGet(CopyHead::unsaid);
        return new CopyReading(head, List.of(new CopyText(blocks)));
    }

    /** A short first line that does not end like a sentence. */
    private static Optional<String> title(List<Block> blocks) {
        return Optional.of(blocks.get(0).text())
                .filter(line -> line.length() <= LONGEST_TITLE && !line.matches(".*[.。:;,]$"));
    }
}
