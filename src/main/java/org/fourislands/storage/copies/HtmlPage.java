package org.fourislands.storage.copies;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fourislands.library.CopyReading;
import org.fourislands.library.CopyText;
import org.jsoup.nodes.Document;

/** Reads a saved page: the article alone, and everything on it. */
final class HtmlPage {
    private static final int HEAD = 4096;
    private static final Pattern DECLARED = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]+)");

    private HtmlPage() {}

    static CopyReading read(byte[] content, Budget budget) throws UnreadableCopyException {
        return read(decode(content), budget);
    }

    static CopyReading read(String markup, Budget budget) throws UnreadableCopyException {
        Document page = Markup.parsed(markup, budget);
        ArticleBody.clear(page, budget);
        CopyText all = PageText.of(page.body(), budget);
        if (all.isEmpty()) {
            throw new UnreadableCopyException(UnreadableCopyException.Reason.NO_TEXT);
        }
        CopyText article = PageText.of(ArticleBody.in(page, budget), budget);
        return new CopyReading(PageHead.of(page), article.isEmpty() ? List.of(all) : List.of(article, all));
    }

    /** What is valid as UTF-8 is, whatever the page declares; then what it declares; then what is likely. */
    private static String decode(byte[] content) {
        Charset likely = Encoding.of(content);
        if (likely.equals(StandardCharsets.UTF_8) || likely.name().startsWith("UTF-16")) {
            return Encoding.decode(content);
        }
        return declared(content).map(charset -> new String(content, charset)).orElseGet(() -> Encoding.decode(content));
    }

    private static Optional<Charset> declared(byte[] content) {
        String head = new String(Arrays.copyOf(content, Math.min(content.length, HEAD)), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        return declared.find()
                ? Encoding.named(declared.group(1))
                        .filter(charset -> !charset.name().startsWith("UTF"))
                : Optional.empty();
    }
}
