package org.fourislands.storage.works;

import com.google.gson.JsonObject;
import de.undercouch.citeproc.ris.RISConverter;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fourislands.storage.works.WorksTrouble.Reason;

/**
 * A list in RIS. Each work is read on its own, and its tags are first written as the library knows them: databases write the same
 * thing under several.
 */
final class RisEntries {
    private static final Pattern TAGGED = Pattern.compile("([A-Z][A-Z0-9])\\h{1,2}-\\h?(.*)");
    private static final Map<String, String> SAME =
            Map.of("A1", "AU", "T1", "TI", "CT", "TI", "Y1", "PY", "JF", "T2", "JO", "T2", "JA", "T2", "BT", "T2");
    /** The journal, paper or book: the library looks for it under another tag with each type. */
    private static final String CONTAINER = "T2  - ";

    private static final Set<String> NAMES = Set.of("AU", "A2", "A3", "A4", "ED");

    private RisEntries() {}

    static void read(String text, WorksFile.Entries entries) {
        List<String> lines = new ArrayList<>();
        int number = 0;
        int first = 0;
        boolean inside = false;
        for (String line : text.split("\\R", -1)) {
            number++;
            Matcher tagged = TAGGED.matcher(line.strip());
            String tag = tagged.matches() ? tagged.group(1) : "";
            if (tag.equals("TY")) {
                addLeftOpen(lines, first, inside, entries);
                inside = true;
                first = number;
            }
            if (tag.equals("ER") && inside) {
                add(lines, first, entries);
                lines.clear();
                inside = false;
            } else if (inside) {
                append(
                        lines,
                        tag,
                        tag.isEmpty() ? line.strip() : tagged.group(2).strip());
            } else if (!line.isBlank()) {
                entries.note(Reason.BROKEN, Integer.toString(number));
                return;
            }
        }
        addLeftOpen(lines, first, inside, entries);
    }

    /** The end of a work was forgotten, or cut off. */
    private static void addLeftOpen(List<String> lines, int first, boolean inside, WorksFile.Entries entries) {
        if (inside) {
            add(lines, first, entries);
            lines.clear();
        }
    }

    private static void append(List<String> lines, String tag, String value) {
        if (!tag.isEmpty()) {
            String known = SAME.getOrDefault(tag, tag);
            boolean twice = known.equals("T2") && lines.stream().anyMatch(line -> line.startsWith("T2"));
            if (!twice) {
                lines.add(known + "  - " + (NAMES.contains(known) ? name(value) : value));
            }
        } else if (!value.isEmpty() && !lines.isEmpty()) {
            int last = lines.size() - 1;
            lines.set(last, lines.get(last) + " " + value);
        }
    }

    /** In RIS a person has a comma; the braces tell the library that the name of a body is one. */
    private static String name(String value) {
        return value.contains(",") ? value : "{" + value.replaceAll("[{}]", "") + "}";
    }

    private static void add(List<String> lines, int first, WorksFile.Entries entries) {
        String where = Integer.toString(first);
        try {
            String one = String.join("\n", lines) + "\nER  - \n";
            for (RISReference reference :
                    new RISParser().parse(new StringReader(one)).getReferences()) {
                JsonObject item = CslEntries.json(new RISConverter().toItemData(reference));
                lines.stream()
                        .filter(line -> line.startsWith(CONTAINER) && !item.has("container-title"))
                        .forEach(line -> item.addProperty("container-title", line.substring(CONTAINER.length())));
                entries.add(where, item);
            }
        } catch (IOException | RuntimeException notOfItsForm) {
            // Whatever the library stumbles over in one work, the others are sound.
            entries.note(Reason.BROKEN, where);
        }
    }
}
