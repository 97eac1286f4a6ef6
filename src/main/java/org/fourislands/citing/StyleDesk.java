package org.fourislands.citing;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.DefaultAbbreviationProvider;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItem;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One style at work. Reading a style takes longer than using it, so it is read once. For any thread, one at a time. */
final class StyleDesk {
    private static final String FOLDER = "/citation-styles/";

    private final Map<String, CSLItemData> items = new LinkedHashMap<>();
    private final CSL style;

    StyleDesk(StyleFile file) {
        try {
            style = new CSL(
                    new Items(),
                    language -> text("locales-" + (language.startsWith("ja") ? "ja-JP" : "en-US") + ".xml"),
                    new DefaultAbbreviationProvider(),
                    text(file.name() + ".csl"),
                    file.locale());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        style.setOutputFormat("html");
    }

    /** In a note or in brackets, as marked-up text. */
    synchronized String cited(CSLItemData item, CSLCitationItem at) {
        lay(List.of(item));
        return style.makeCitation(new CSLCitation(at)).get(0).getText();
    }

    /** The entries of a bibliography, in the style's own order, as marked-up text. */
    synchronized List<String> listed(List<CSLItemData> works) {
        lay(works);
        return List.of(style.makeBibliography().getEntries());
    }

    private void lay(List<CSLItemData> works) {
        style.reset();
        items.clear();
        works.forEach(work -> items.put(work.getId(), work));
        style.registerCitationItems(items.keySet());
    }

    private static String text(String file) {
        try (InputStream in = StyleDesk.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its file " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the style asks works of. */
    private final class Items implements ItemDataProvider {
        @Override
        public CSLItemData retrieveItem(String id) {
            return Optional.ofNullable(items.get(id)).orElseThrow();
        }

        @Override
        public Collection<String> getIds() {
            return items.keySet();
        }
    }
}
