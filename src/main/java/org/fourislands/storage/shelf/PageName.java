package org.fourislands.storage.shelf;

import java.util.Optional;
import org.fourislands.library.FetchedPage;

/** What a fetched page is called, as a file would be: the last word of its address, with the ending of its kind. */
final class PageName {
    private static final int LONGEST = 80;

    private PageName() {}

    static String of(FetchedPage page) {
        String path = Optional.ofNullable(page.address().getPath()).orElse("");
        String last = path.replaceFirst("/+$", "").replaceFirst("(?s).*/", "");
        String word = last.replaceFirst("\\.[A-Za-z]{2,8}$", "").replaceAll("[^\\p{L}\\p{N}._-]+", "-");
        String shortened = word.codePoints()
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return (shortened.isBlank() ? String.valueOf(page.address().getHost()) : shortened) + ending(page);
    }

    private static String ending(FetchedPage page) {
        return switch (page.contentType().orElse("")) {
            case "application/pdf", "application/x-pdf" -> ".pdf";
            case "text/plain" -> ".txt";
            case "text/markdown" -> ".md";
            case "multipart/related", "message/rfc822", "application/x-mimearchive" -> ".mhtml";
            case "application/octet-stream" -> ".copy";
            default -> ".html";
        };
    }
}
