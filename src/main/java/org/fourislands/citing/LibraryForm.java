package org.fourislands.citing;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.StringJsonBuilderFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fourislands.sources.Source;

/** The forms in which programs that keep libraries take in works. */
public enum LibraryForm {
    /** For LaTeX, in UTF-8 as biber reads it. */
    BIBTEX("bib"),
    /** For EndNote, Zotero, RefWorks and the like. */
    RIS("ris"),
    /** For Zotero, pandoc and whatever else uses the Citation Style Language. */
    CSL_JSON("json");

    private final String ending;

    LibraryForm(String ending) {
        this.ending = ending;
    }

    /** As the command line writes it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The ending of its files, without the dot. */
    public String ending() {
        return ending;
    }

    /** The form with that id. */
    public static Optional<LibraryForm> of(String id) {
        return Arrays.stream(values()).filter(form -> form.id().equals(id)).findFirst();
    }

    /** The works in this form, in the order given. */
    public String write(List<Source> works) {
        return switch (this) {
            case BIBTEX -> BibTex.of(works);
            case RIS -> Ris.of(works);
            case CSL_JSON ->
                works.stream()
                        .map(CslItems::of)
                        .map(LibraryForm::json)
                        .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
        };
    }

    private static String json(CSLItemData item) {
        return String.valueOf(item.toJson(new StringJsonBuilderFactory().createJsonBuilder()));
    }
}
