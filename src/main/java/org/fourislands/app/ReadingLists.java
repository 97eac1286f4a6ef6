package org.fourislands.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourislands.export.ShelfJson;
import org.fourislands.library.Receipt;
import org.fourislands.library.WorkTaken;
import org.fourislands.sources.Source;
import org.fourislands.storage.copies.CopyReader;
import org.fourislands.storage.works.OwnSourceFolder;
import org.fourislands.storage.works.WorksFile;
import org.fourislands.storage.works.WorksIntake;
import org.fourislands.storage.works.WorksTrouble;
import org.fourislands.words.Phrases;

/** Files that list works, taken in: each work becomes one of the reader's own, but for those that the record knows. */
final class ReadingLists {
    private static final int MOST_TOLD = 5;

    private final Phrases phrases;
    private final OwnSourceFolder own;
    private final List<Source> record;

    ReadingLists(Program program) {
        this(program.phrases(), program.ownSources(), program.atlas().sources().sources());
    }

    ReadingLists(Phrases phrases, OwnSourceFolder own, List<Source> record) {
        this.phrases = phrases;
        this.own = own;
        this.record = record;
    }

    static boolean isOne(Path file) {
        return WorksFile.isNamedSo(String.valueOf(file.getFileName()));
    }

    /** A list, or why it was refused. */
    Receipt receive(Path file) {
        return new Receipts(phrases).of(() -> {
            WorksIntake.Taken taken =
                    new WorksIntake(own, record).take(CopyReader.bytes(file), String.valueOf(file.getFileName()));
            return new Receipt.Listed(taken.works(), trouble(taken.troubles()));
        });
    }

    /** The works of the record, and the reader's own as they are by now. */
    List<Source> worksToMatch() throws IOException {
        return Stream.concat(record.stream(), own.all().stream()).toList();
    }

    private Optional<String> trouble(List<WorksTrouble> troubles) {
        if (troubles.isEmpty()) {
            return Optional.empty();
        }
        String told = troubles.stream()
                .limit(MOST_TOLD)
                .map(trouble -> phrases.of("works.trouble." + trouble.reason().word(), trouble.where()))
                .collect(Collectors.joining(" "));
        int more = troubles.size() - MOST_TOLD;
        return Optional.of(more > 0 ? told + " " + phrases.of("works.more-troubles", more) : told);
    }

    /** What became of a list, in a line, and a line for each of its works. */
    static List<String> told(ShelfJson.Entry entry, Phrases phrases) {
        List<String> lines = new ArrayList<>();
        lines.add(phrases.of("works.added", entry.file(), entry.works().size()));
        for (WorkTaken taken : entry.works()) {
            lines.add(phrases.of(
                    "works." + taken.news().word(),
                    taken.source().id(),
                    taken.source().bibliography().title()));
        }
        entry.trouble().ifPresent(trouble -> lines.add(phrases.of("works.in-part", entry.file(), trouble)));
        return lines;
    }
}
