package org.fourislands.storage.lessons;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourislands.lessons.EnclosedCopy;
import org.fourislands.lessons.Enclosures;
import org.fourislands.lessons.Lesson;
import org.fourislands.lessons.PassedOn;
import org.fourislands.lessons.Scene;
import org.fourislands.library.CopyShelf;
import org.fourislands.library.SavedCopy;
import org.fourislands.sources.Citation;
import org.fourislands.sources.SourceBook;
import org.fourislands.storage.AtomicFile;
import org.fourislands.storage.copies.CopyReader;
import org.fourislands.storage.copies.UnreadableCopyException;
import org.fourislands.storage.shelf.ShelfFolder;

/** Writes a lesson with the copies that may go with it. One that cannot be read stays out, and the others go. */
final class Enclosing {
    private final SourceBook sources;
    private final CopyShelf shelf;

    Enclosing(SourceBook sources, CopyShelf shelf) {
        this.sources = sources;
        this.shelf = shelf;
    }

    PassedOn write(Lesson lesson, Path file, Optional<Path> opened) throws IOException {
        List<SavedCopy> own = shelf.copies();
        Passing passing = new Passing(cited(lesson));
        AtomicFile.write(file, out -> {
            LessonZip zip = new LessonZip(out);
            for (SavedCopy copy : own) {
                passing.offer(told(copy), () -> original(copy), zip);
            }
            if (opened.isPresent()) {
                passOnAgain(opened.get(), passing, zip);
            }
            zip.end(LessonJson.write(lesson, passing.enclosures()));
        });
        return passing.passedOn();
    }

    /** What came with the lesson itself. */
    private static void passOnAgain(Path opened, Passing passing, LessonZip zip) throws IOException {
        try (EnclosedFiles files = EnclosedFiles.in(opened)) {
            for (EnclosedCopy copy : LessonFile.told(opened, files).copies()) {
                passing.offer(copy, () -> files.bytes(copy.name()), zip);
            }
        }
    }

    private Optional<byte[]> original(SavedCopy copy) {
        try {
            return Optional.of(CopyReader.bytes(shelf.original(copy)));
        } catch (UnreadableCopyException gone) {
            return Optional.empty();
        }
    }

    private static EnclosedCopy told(SavedCopy copy) {
        return new EnclosedCopy(
                EnclosedCopy.name(copy.sha256(), copy.ending()),
                copy.source().orElse(""),
                copy.title().orElse(""),
                copy.address(),
                copy.bytes());
    }

    private static Set<String> cited(Lesson lesson) {
        return lesson.scenes().stream()
                .flatMap(Enclosing::citations)
                .map(Citation::source)
                .collect(Collectors.toSet());
    }

    private static Stream<Citation> citations(Scene scene) {
        return Stream.concat(
                scene.sources().stream(), scene.task().stream().flatMap(task -> task.citations().stream()));
    }

    /** The bytes of a copy; empty where they cannot be had. */
    private interface Bytes {
        Optional<byte[]> read() throws IOException;
    }

    /** What goes with the lesson and what stays out, one copy after the other. */
    private final class Passing {
        private final Set<String> cited;
        private final List<EnclosedCopy> with = new ArrayList<>();
        private final List<PassedOn.KeptOut> without = new ArrayList<>();

        Passing(Set<String> cited) {
            this.cited = cited;
        }

        void offer(EnclosedCopy copy, Bytes bytes, LessonZip zip) throws IOException {
            if (!cited.contains(copy.work()) || zip.has(copy.name())) {
                return;
            }
            if (sources.source(copy.work()).filter(Redistribution::isFree).isEmpty()) {
                keepOut(copy, PassedOn.Why.RIGHTS);
            } else if (!zip.hasRoomFor(copy.bytes())) {
                keepOut(copy, PassedOn.Why.NO_ROOM);
            } else {
                Optional<byte[]> whole = bytes.read().filter(read -> isWhole(copy, read));
                if (whole.isPresent()) {
                    zip.copy(copy.name(), whole.get());
                    with.add(copy);
                } else {
                    keepOut(copy, PassedOn.Why.UNREADABLE);
                }
            }
        }

        private void keepOut(EnclosedCopy copy, PassedOn.Why why) {
            without.add(new PassedOn.KeptOut(copy.work(), why));
        }

        Enclosures enclosures() {
            return new Enclosures(
                    with,
                    without.stream()
                            .map(PassedOn.KeptOut::work)
                            .distinct()
                            .sorted()
                            .toList());
        }

        PassedOn passedOn() {
            return new PassedOn(with.stream().map(EnclosedCopy::work).toList(), without);
        }
    }

    /** Neither larger than it was said to be nor other bytes. */
    private static boolean isWhole(EnclosedCopy copy, byte[] read) {
        return read.length == copy.bytes() && ShelfFolder.sha256(read).equals(copy.sha256());
    }
}
