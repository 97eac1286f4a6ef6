package org.fourislands.citing;

import java.util.List;
import java.util.stream.Collectors;

/** A bibliography as a file of its own. */
public final class ReferencePage {
    private ReferencePage() {}

    /** An entry a paragraph, plain. */
    public static String plain(List<Reference> entries) {
        return entries.stream().map(Reference::plain).collect(Collectors.joining("\n\n", "", "\n"));
    }

    /** A page that any browser or word processor opens, with the italics. */
    public static String html(String title, List<Reference> entries) {
        return entries.stream()
                .map(entry -> "<p>" + entry.html() + "</p>")
                .collect(Collectors.joining("\n", head(Reference.ofWords(title).html()), "\n</body>\n</html>\n"));
    }

    private static String head(String title) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <title>%1$s</title>
                <style>body{max-width:42em;margin:2em auto;font-family:serif;line-height:1.4}p{padding-left:2em;text-indent:-2em}</style>
                </head>
                <body>
                <h1>%1$s</h1>
                """.formatted(title);
    }
}
