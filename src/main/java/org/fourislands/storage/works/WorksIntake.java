package org.fourislands.storage.works;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourislands.library.Letters;
import org.fourislands.library.ListedWork;
import org.fourislands.library.WorkTaken;
import org.fourislands.library.WorkTaken.News;
import org.fourislands.sources.Bibliography;
import org.fourislands.sources.Source;

/** Takes the works of a reading list onto the shelf, but for those that the record knows. Slow; not for the window's thread. */
public final class WorksIntake {
    private final OwnSourceFolder own;
    private final List<Source> record;

    public WorksIntake(OwnSourceFolder own, List<Source> record) {
        this.own = own;
        this.record = List.copyOf(record);
    }

    /** What came of a list's works, those of the record first, and what of it could not be read. */
    public record Taken(List<WorkTaken> works, List<WorksTrouble> troubles) {

        public Taken {
            works = List.copyOf(works);
            troubles = List.copyOf(troubles);
        }
    }

    public Taken take(byte[] content, String fileName) throws IOException {
        WorksRead read = WorksFile.read(content, fileName);
        List<WorkTaken> taken = new ArrayList<>();
        List<ListedWork> others = new ArrayList<>();
        for (ListedWork work : read.works()) {
            ofTheRecord(work.bibliography())
                    .ifPresentOrElse(
                            source -> taken.add(new WorkTaken(source, News.OF_THE_RECORD)), () -> others.add(work));
        }
        if (!others.isEmpty()) {
            taken.addAll(own.add(others));
        }
        return new Taken(taken, read.troubles());
    }

    /** The same title and, where both say so, the same year; the address alone may be that of a whole site. */
    private Optional<Source> ofTheRecord(Bibliography work) {
        return record.stream()
                .filter(source -> isSame(source.bibliography(), work))
                .findFirst();
    }

    private static boolean isSame(Bibliography known, Bibliography work) {
        boolean sameTitle = letters(known.title()).equals(letters(work.title()));
        boolean sameYear = known.issued().isEmpty()
                || work.issued().isEmpty()
                || known.issued().get().earliest().getYear()
                        == work.issued().get().earliest().getYear();
        return sameTitle && sameYear;
    }

    private static String letters(String title) {
        return Letters.of(title).stream();
    }
}
