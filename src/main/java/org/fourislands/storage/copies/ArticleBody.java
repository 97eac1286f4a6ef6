package org.fourislands.storage.copies;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Finds the article on a page: the innermost element that holds most of the page's running text. Running text is what stands in
 * paragraphs that are long and not mostly links.
 */
final class ArticleBody {
    private static final String CLUTTER =
            "script, style, noscript, template, svg, iframe, object, embed, button, select, input,"
                    + " textarea, nav, [hidden], [aria-hidden=true], [role=navigation], [role=banner], [role=contentinfo],"
                    + " [style~=(?i)display:\\s*none]";
    private static final String ASIDE = "header, footer, aside, form, [role=complementary]";
    private static final Evaluator WITHIN_ASIDE = Selector.evaluatorOf(ASIDE);
    private static final String NAMED = "[itemprop=articleBody], article, main, [role=main]";
    private static final int LONG = 60;
    private static final double MOSTLY_LINKS = 0.4;
    private static final double MOST = 0.75;
    private static final double ENOUGH = 0.5;

    private ArticleBody() {}

    /** Takes out of the page what is never read: it is not text, or not shown. */
    static void clear(Document page, Budget budget) {
        Set<Node> clutter = new HashSet<>(page.select(CLUTTER));
        Set<Element> holders = new HashSet<>();
        clutter.forEach(element -> Optional.ofNullable(element.parent())
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .ifPresent(holders::add));
        for (Element holder : holders) {
            budget.check();
            // All at once: taking thousands out of one element, each moves all that follow.
            List<Node> kept = holder.childNodes().stream()
                    .filter(child -> !clutter.contains(child))
                    .toList();
            holder.empty();
            holder.appendChildren(kept);
        }
    }

    static Element in(Document page, Budget budget) {
        Map<Element, Integer> running = new HashMap<>();
        int all = 0;
        for (Element part : page.body().select("p, li, blockquote, dd, div, td, section")) {
            budget.check();
            int own = runningText(part);
            if (own > 0) {
                all += own;
                for (Element holder = part; holder != null; holder = holder.parent()) {
                    running.merge(holder, own, Integer::sum);
                }
            }
        }
        int total = all;
        return named(page, running, total).orElseGet(() -> innermost(page, running, total));
    }

    private static Optional<Element> named(Document page, Map<Element, Integer> running, int total) {
        List<Element> candidates = page.select(NAMED);
        return candidates.stream()
                .filter(element -> running.getOrDefault(element, 0) >= ENOUGH * total && total > 0)
                .max(Comparator.comparingInt(ArticleBody::depth));
    }

    private static Element innermost(Document page, Map<Element, Integer> running, int total) {
        return running.entrySet().stream()
                .filter(entry -> entry.getValue() >= MOST * total)
                .map(Map.Entry::getKey)
                .filter(element -> !element.normalName().matches("p|li"))
                .max(Comparator.comparingInt(ArticleBody::depth))
                .orElse(page.body());
    }

    /** Letters of the element's own text, links within lines included, not those of paragraphs inside it. */
    private static int runningText(Element part) {
        if (part.closest(WITHIN_ASIDE) != null) {
            return 0;
        }
        int own = part.ownText().length();
        int links = 0;
        for (Element child : part.children()) {
            if (!child.isBlock()) {
                own += child.text().length();
                links += child.select("a").text().length();
            }
        }
        return own >= LONG && links < MOSTLY_LINKS * own ? own : 0;
    }

    private static int depth(Element element) {
        return element.parents().size();
    }
}
