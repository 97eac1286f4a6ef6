package org.fourislands.storage.works;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fourislands.library.ListedWork;
import org.fourislands.storage.copies.Encoding;
import org.fourislands.storage.works.WorksTrouble.Reason;

/** Reads a reading list: a file in BibTeX, RIS or CSL-JSON, told by its name. A bad entry is left out, the others are read. */
public final class WorksFile {
    /** Reading lists are text; what is larger than this is none. */
    private static final int MOST_BYTES = 8 << 20;

    private static final int MOST_WORKS = 5000;

    private WorksFile() {}

    /** Whether a file of this name is read as a list of works, not as a copy of one. */
    public static boolean isNamedSo(String fileName) {
        return form(fileName).isPresent();
    }

    public static WorksRead read(byte[] content, String fileName) {
        Entries entries = new Entries();
        if (content.length > MOST_BYTES) {
            entries.note(Reason.TOO_MUCH, fileName);
            return new WorksRead(List.of(), entries.troubles());
        }
        try {
            form(fileName).ifPresent(form -> form.read(Encoding.decode(content), entries));
        } catch (StackOverflowError nestedBeyondMeasure) {
            entries.note(Reason.BROKEN, fileName);
        }
        return works(entries, fileName);
    }

    private static WorksRead works(Entries entries, String fileName) {
        List<ListedWork> works = new ArrayList<>();
        for (Entries.Entry entry : entries.all()) {
            if (works.size() == MOST_WORKS) {
                entries.note(Reason.TOO_MUCH, entry.where());
                break;
            }
            Optional<ListedWork> work = CslWork.read(entry.item());
            work.ifPresentOrElse(works::add, () -> entries.note(Reason.UNTITLED, entry.where()));
        }
        if (works.isEmpty() && entries.troubles().isEmpty()) {
            entries.note(Reason.EMPTY, fileName);
        }
        return new WorksRead(works, entries.troubles());
    }

    /** Takes a text apart into entries. */
    private interface Form {
        void read(String text, Entries entries);
    }

    private static Optional<Form> form(String fileName) {
        return switch (fileName.toLowerCase(Locale.ROOT).replaceAll(".*\\.", "")) {
            case "bib", "bibtex" -> Optional.of(BibTexEntries::read);
            case "ris" -> Optional.of(RisEntries::read);
            case "json", "csljson" -> Optional.of(CslEntries::read);
            default -> Optional.empty();
        };
    }

    /** What a form found: works as CSL-JSON has them, and where each stood. */
    static final class Entries {
        private final List<Entry> all = new ArrayList<>();
        private final List<WorksTrouble> troubles = new ArrayList<>();

        record Entry(String where, JsonObject item) {}

        void add(String where, JsonObject item) {
            all.add(new Entry(where, item));
        }

        void note(Reason reason, String where) {
            troubles.add(new WorksTrouble(reason, where));
        }

        List<Entry> all() {
            return all;
        }

        List<WorksTrouble> troubles() {
            return troubles;
        }
    }
}
