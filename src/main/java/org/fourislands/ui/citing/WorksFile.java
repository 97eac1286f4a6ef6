package org.fourislands.ui.citing;

import java.util.List;
import org.fourislands.citing.LibraryForm;
import org.fourislands.citing.ReferencePage;
import org.fourislands.sources.Source;
import org.fourislands.words.Phrases;

/** Works in the form in which they are saved. Slow; not for the window's thread. */
final class WorksFile {
    private WorksFile() {}

    static String of(List<Source> works, SavedForm form, Citer citer, Phrases phrases) {
        return switch (form) {
            case BIBTEX -> LibraryForm.BIBTEX.write(works);
            case RIS -> LibraryForm.RIS.write(works);
            case CSL_JSON -> LibraryForm.CSL_JSON.write(works);
            case HTML -> ReferencePage.html(phrases.of("cite.title"), citer.list(works));
            case TEXT -> ReferencePage.plain(citer.list(works));
            case PNG, PNG_FINE, SVG, PDF -> throw new IllegalArgumentException("no form of a list: " + form);
        };
    }
}
