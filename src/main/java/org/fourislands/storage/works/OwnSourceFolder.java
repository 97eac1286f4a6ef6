package org.fourislands.storage.works;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourislands.library.ListedWork;
import org.fourislands.library.NewWork;
import org.fourislands.library.OwnSources;
import org.fourislands.library.WorkTaken;
import org.fourislands.sources.Bibliography;
import org.fourislands.sources.Source;
import org.fourislands.storage.AtomicFile;
import org.fourislands.storage.FolderLock;
import org.fourislands.storage.works.OwnSourceForm.Kept;
import org.fourislands.words.Phrases;
import org.fourislands.words.Text;

/**
 * The folder of the reader's own works: {@code sources/ID.json}, one work a file. What cannot be read there is left as it is. For
 * any thread, and several programs at once.
 */
public final class OwnSourceFolder implements OwnSources {
    private static final String ENDING = ".json";
    private static final int MOST_BYTES = 1 << 20;

    private final Path folder;
    private final OwnSourceForm form;
    private final Clock clock;
    private volatile List<Source> lastRead = List.of();

    public OwnSourceFolder(Path library, Phrases phrases, Clock clock) {
        this.folder = library.resolve("sources");
        this.form = new OwnSourceForm(Text.of(phrases.of("own.standpoint")), Text.of(phrases.of("own.rights")));
        this.clock = clock;
    }

    @Override
    public List<Source> all() throws IOException {
        lastRead = kept().stream().map(Kept::source).toList();
        return lastRead;
    }

    /** As they were last read or written here; reads nothing, so also for the window's thread. */
    public List<Source> known() {
        return lastRead;
    }

    /** Files that hold no work that can be read. */
    public List<Path> unreadable() throws IOException {
        List<Path> unreadable = new ArrayList<>();
        for (Path file : files()) {
            if (read(file).isEmpty() && Files.exists(file)) {
                unreadable.add(file);
            }
        }
        return unreadable;
    }

    @Override
    public Source add(NewWork work) throws IOException {
        return add(List.of(ListedWork.of(work))).get(0).source();
    }

    /** Adds the works of a reading list, and says of each whether it was there. Those before one that cannot be written stay. */
    public List<WorkTaken> add(List<ListedWork> works) throws IOException {
        try {
            return FolderLock.holding(folder, () -> {
                Map<Bibliography, Source> there = new HashMap<>();
                kept().forEach(kept -> there.put(kept.source().bibliography(), kept.source()));
                List<WorkTaken> taken = new ArrayList<>();
                for (ListedWork work : works) {
                    taken.add(add(work, there));
                }
                return taken;
            });
        } finally {
            all();
        }
    }

    private WorkTaken add(ListedWork work, Map<Bibliography, Source> there) throws IOException {
        Optional<Source> known = Optional.ofNullable(there.get(work.bibliography()));
        if (known.isPresent()) {
            return new WorkTaken(known.get(), WorkTaken.News.THERE_ALREADY);
        }
        String id = WorkId.of(work.bibliography(), taken -> Files.exists(file(taken)));
        Source added = write(form.source(id, work), clock.instant());
        there.put(work.bibliography(), added);
        return new WorkTaken(added, WorkTaken.News.NEW);
    }

    @Override
    public Source change(Source work) throws IOException {
        if (!WorkId.isOne(work.id())) {
            throw new IOException("no work of the reader's own: " + work.id());
        }
        Source changed = FolderLock.holding(folder, () -> {
            Optional<Kept> there = read(file(work.id()));
            if (there.isEmpty() && Files.exists(file(work.id()))) {
                throw new IOException("cannot be read, and is left as it is: " + file(work.id()));
            }
            return write(work, there.map(Kept::added).orElseGet(clock::instant));
        });
        all();
        return changed;
    }

    @Override
    public Optional<Source> remove(String id) throws IOException {
        if (!WorkId.isOne(id)) {
            return Optional.empty();
        }
        Optional<Source> removed = FolderLock.holding(folder, () -> {
            Optional<Kept> there = read(file(id));
            if (there.isPresent()) {
                Files.delete(file(id));
            }
            return there.map(Kept::source);
        });
        all();
        return removed;
    }

    private Source write(Source source, Instant added) throws IOException {
        byte[] written = OwnSourceForm.written(source, added).getBytes(StandardCharsets.UTF_8);
        if (written.length > MOST_BYTES) {
            throw new IOException("a work is of no more than " + MOST_BYTES + " bytes: " + source.id());
        }
        AtomicFile.write(file(source.id()), written);
        return source;
    }

    private List<Kept> kept() throws IOException {
        List<Kept> all = new ArrayList<>();
        for (Path file : files()) {
            read(file).ifPresent(all::add);
        }
        all.sort(Comparator.comparing(Kept::added)
                .thenComparing(kept -> kept.source().id()));
        return all;
    }

    private Optional<Kept> read(Path file) {
        String id = id(file);
        try {
            boolean readable = WorkId.isOne(id) && Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES;
            return readable ? form.read(id, Files.readString(file)) : Optional.empty();
        } catch (IOException goneOrUnreadable) {
            return Optional.empty();
        }
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(ENDING) && !id(file).startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private Path file(String id) {
        return folder.resolve(id + ENDING);
    }

    private static String id(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }
}
