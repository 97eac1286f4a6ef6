package org.fourislands.storage.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fourislands.library.Block;
import org.fourislands.library.CopyText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeVisitor;

/** The text of a page's element as blocks, in the order of the page. */
final class PageText implements NodeVisitor {
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private static final Evaluator QUOTE = new Evaluator.Tag("blockquote");
    private static final Evaluator ENTRY = new Evaluator.Tag("li");

    private final List<Block> blocks = new ArrayList<>();
    private final Budget budget;
    private final StringBuilder line = new StringBuilder();
    private long letters;
    private Block.Kind kind = Block.Kind.PARAGRAPH;

    private PageText(Budget budget) {
        this.budget = budget;
    }

    static CopyText of(Element element, Budget budget) {
        PageText text = new PageText(budget);
        element.traverse(text);
        text.flush();
        return new CopyText(text.blocks);
    }

    @Override
    public void head(Node node, int depth) {
        budget.check();
        if (node instanceof TextNode words) {
            line.append(words.getWholeText());
        } else if (node instanceof Element element) {
            if (isBlock(element)) {
                flush();
                kind = kindOf(element);
            } else if (element.normalName().equals("br")) {
                breakLine(element);
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && isBlock(element)) {
            flush();
            kind = Block.Kind.PARAGRAPH;
        }
    }

    /** Two in a row divide paragraphs; one alone is a soft end of line. */
    private void breakLine(Element element) {
        Node next = element.nextSibling();
        while (next instanceof TextNode words && words.isBlank()) {
            next = next.nextSibling();
        }
        if (next instanceof Element following && following.normalName().equals("br")) {
            flush();
        } else {
            line.append('\n');
        }
    }

    private void flush() {
        String text = line.toString().replaceAll("[\\s\\h]+", " ").strip();
        line.setLength(0);
        if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
            letters += text.length();
            blocks.add(new Block(kind, text));
            budget.checkText(letters, blocks.size());
        }
    }

    private static boolean isBlock(Element element) {
        return element.isBlock()
                || element.normalName().equals("td")
                || element.normalName().equals("figcaption");
    }

    private static Block.Kind kindOf(Element element) {
        String name = element.normalName();
        if (HEADINGS.contains(name)) {
            return Block.Kind.HEADING;
        }
        return switch (name) {
            case "li", "dt", "dd" -> Block.Kind.ITEM;
            case "blockquote" -> Block.Kind.QUOTE;
            case "figcaption", "caption" -> Block.Kind.CAPTION;
            default -> element.closest(QUOTE) == null ? inheritedKind(element) : Block.Kind.QUOTE;
        };
    }

    private static Block.Kind inheritedKind(Element element) {
        return element.closest(ENTRY) == null ? Block.Kind.PARAGRAPH : Block.Kind.ITEM;
    }
}
