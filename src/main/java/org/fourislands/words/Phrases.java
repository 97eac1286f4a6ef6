package org.fourislands.words;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The program's own texts by key, in one language. Keys are dotted by place ({@code timeline.play}); a placeholder is never
 * glued to a sentence but stands in it. The texts lie in {@code assets/texts/}.
 */
public final class Phrases {
    private static final String BUNDLE = "texts.texts";

    private final ResourceBundle bundle;
    private final Language language;
    private final Map<String, MessageFormat> read = new ConcurrentHashMap<>();

    private Phrases(ResourceBundle bundle, Language language) {
        this.bundle = bundle;
        this.language = language;
    }

    /** The texts in {@code language}; English stands in for a missing translation. */
    public static Phrases in(Language language) {
        Locale locale = language == Language.ENGLISH ? Locale.ROOT : language.locale();
        ResourceBundle.Control noOtherLanguage =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Phrases(ResourceBundle.getBundle(BUNDLE, locale, noOtherLanguage), language);
    }

    /** The text under {@code key} with its placeholders filled. Throws {@link MissingResourceException} for an unknown key. */
    public String of(String key, Object... arguments) {
        MessageFormat text =
                read.computeIfAbsent(key, missing -> new MessageFormat(bundle.getString(missing), language.locale()));
        synchronized (text) { // the formats of its numbers are not for several threads
            return text.format(arguments);
        }
    }

    /** "A", "A and B", "A, B and C". */
    public String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        String head = String.join(of("list.comma"), items.subList(0, items.size() - 1));
        return of("list.last", head, items.get(items.size() - 1));
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    public Set<String> keys() {
        return bundle.keySet();
    }

    public Language language() {
        return language;
    }
}
