package org.fourislands.history;

import java.util.List;
import java.util.Optional;
import org.fourislands.sources.Citation;
import org.fourislands.words.Text;
import org.fourislands.words.Tradition;

/**
 * A term of the dispute whose reach or use the parties do not share, such as "Kuril Islands".
 *
 * @param term as English texts write it
 * @param forms the same in the parties' own languages
 * @param scope what each side means by it
 */
public record Term(String id, Text term, List<Form> forms, Text scope, List<Citation> citations) {

    public Term {
        forms = List.copyOf(forms);
        citations = List.copyOf(citations);
    }

    /**
     * The term in one language.
     *
     * @param form in the language's own script
     * @param reading kana for a Japanese term
     * @param latin in Latin letters
     */
    public record Form(Tradition tradition, String form, Optional<String> reading, Optional<String> latin) {}
}
