package org.fourislands.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.fourislands.citing.References;
import org.fourislands.export.lessons.Handout;
import org.fourislands.export.lessons.LessonExport;
import org.fourislands.export.lessons.LessonPress;
import org.fourislands.history.Atlas;
import org.fourislands.lessons.Lesson;
import org.fourislands.lessons.LessonShelf;
import org.fourislands.library.CopyMatching;
import org.fourislands.library.notes.NotesRead;
import org.fourislands.library.reading.CopyOpening;
import org.fourislands.map.Coast;
import org.fourislands.map.EqualAreaProjection;
import org.fourislands.map.Town;
import org.fourislands.map.Typefaces;
import org.fourislands.sources.Source;
import org.fourislands.storage.AppDirectories;
import org.fourislands.storage.AtomicFile;
import org.fourislands.storage.DataFolder;
import org.fourislands.storage.DataIssue;
import org.fourislands.storage.geodata.GeodataReading;
import org.fourislands.storage.lessons.LessonFolder;
import org.fourislands.storage.notes.NoteFolder;
import org.fourislands.storage.record.RecordReader;
import org.fourislands.storage.record.RecordReading;
import org.fourislands.storage.settings.SettingsFile;
import org.fourislands.storage.settings.SettingsReading;
import org.fourislands.storage.shelf.Intake;
import org.fourislands.storage.shelf.PlacesOnShelf;
import org.fourislands.storage.shelf.ShelfExport;
import org.fourislands.storage.shelf.ShelfFolder;
import org.fourislands.storage.validation.RecordValidator;
import org.fourislands.storage.works.OwnSourceFolder;
import org.fourislands.survey.Progress;
import org.fourislands.ui.Jobs;
import org.fourislands.ui.Moment;
import org.fourislands.ui.map.MapDrawing;
import org.fourislands.ui.map.SeaWork;
import org.fourislands.ui.present.PresentingWish;
import org.fourislands.ui.reading.ReadingWorks;
import org.fourislands.ui.shelf.Holdings;
import org.fourislands.ui.shell.Problem;
import org.fourislands.ui.shell.Readings;
import org.fourislands.ui.shell.WindowParts;
import org.fourislands.view.BesidePassages;
import org.fourislands.view.DaysTold;
import org.fourislands.view.MapComposer;
import org.fourislands.view.PlateComposer;
import org.fourislands.view.SeaDesk;
import org.fourislands.view.ViewState;
import org.fourislands.view.ViewStore;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;

/** Puts the window together. Record and map begin to be read here, before the window's toolkit is even started. */
final class Wiring {
    private static final Logger LOG = Logger.getLogger(Wiring.class.getName());
    private static final int CHECK_AFTER_SECONDS = 2;
    private static final int MAP_FAILED_AFTER_SECONDS = 15;

    private final Phrases phrases = Phrases.in(Language.ENGLISH);
    private final LocalDate today = LocalDate.now(ZoneId.systemDefault());
    private final DataFolder data;
    private final AppDirectories directories;
    private final Optional<Path> toOpen;
    private final PresentingWish presenting;
    private final SettingsFile settings;
    private final ShelfFolder shelf;
    private final Path library;
    private final OwnSourceFolder own;
    private final CompletableFuture<RecordReading> record;
    private final CompletableFuture<Atlas> atlas;
    private final Geography geography;
    private final CompletableFuture<SeaDesk> sea;
    private final Figuring figuring;
    private final CompletableFuture<Moment> painted = new CompletableFuture<Moment>()
            .completeOnTimeout(Moment.MAP_PAINTED, MAP_FAILED_AFTER_SECONDS, TimeUnit.SECONDS);

    Wiring(WindowOptions options) {
        data = DataFolder.locate(options.data());
        record = CompletableFuture.supplyAsync(() -> RecordReader.read(data.record()));
        geography = new Geography(data.geodata());
        sea = geography
                .coming()
                .thenCombine(
                        record,
                        (land, read) -> new SeaDesk(() -> geography.now().data(), read.atlas(), today));
        figuring = Figuring.on(sea);
        toOpen = options.lesson();
        presenting = options.presenting();
        directories = AppDirectories.ofThisUser().orGiven(options.settings(), options.library());
        library = directories.library();
        shelf = new ShelfFolder(library);
        own = new OwnSourceFolder(library, phrases, Clock.systemUTC());
        settings = new SettingsFile(directories.settings(), phrases);
        atlas = record.thenApply(read -> withOwn(read.atlas()));
    }

    Phrases phrases() {
        return phrases;
    }

    WindowParts windowParts(Consumer<Moment> moments) {
        SettingsReading kept = settings.load();
        ViewState first = kept.settings()
                .view()
                .map(view -> view.at(DaysTold.until(today).nearest(view.day())))
                .orElseGet(() -> ViewState.startingOn(today));
        return new WindowParts(
                phrases,
                new ViewStore(first),
                Jobs.onThreads(),
                new WindowParts.Coming(readings(), drawing(), problems()),
                new WindowParts.Memory(kept.settings(), kept.trouble(), settings::save),
                kept(),
                data.fonts(),
                moment -> tell(moment, moments),
                new WindowParts.Lessons(
                        atlas.thenApply(this::lessons), toOpen, AtomicFile::write, this::handOut, presenting));
    }

    private void tell(Moment moment, Consumer<Moment> moments) {
        moments.accept(moment);
        if (moment == Moment.MAP_PAINTED) {
            painted.complete(moment);
            Sweeping.begin();
        }
    }

    private WindowParts.Library kept() {
        later().execute(() -> shelf.clearLeftovers(Clock.systemUTC().instant()));
        return new WindowParts.Library(
                new Holdings(shelf, new ShelfDoor(this::intake, this::lists, phrases), Optional.of(own), this::export),
                notes());
    }

    private NoteFolder notes() {
        return new NoteFolder(library, Clock.systemUTC());
    }

    private List<Path> export(Source work, Path out) throws IOException {
        NotesRead read = notes().notes();
        Path unused = ShelfExport.of(work, shelf, read.notes()).into(out);
        return read.unreadable();
    }

    private ReadingLists lists() {
        return new ReadingLists(phrases, own, record.join().atlas().sources().sources());
    }

    /** Waits for the record, by which copies are known again; a copy may also be of a work that the reader has just added. */
    private Intake intake() {
        return new Intake(shelf, matching(record.join(), atlas.join()), Clock.systemUTC());
    }

    private static CopyMatching matching(RecordReading read, Atlas known) {
        return new CopyMatching(known.sources().all(), read.passages());
    }

    private LessonShelf lessons(Atlas known) {
        return new LessonFolder(data.lessons(), directories.lessons(), known, shelf, phrases);
    }

    /** Called off the window's thread; the maps are made anew, so that painting the window's never waits. */
    private List<Path> handOut(Lesson lesson, Handout handout, Path target, Progress progress) throws IOException {
        Atlas known = atlas.join();
        MapMaker maker = new MapMaker(geography.now(), data, known, phrases);
        LessonPress press = new LessonPress(known, phrases, new References(phrases), maker::plate, maker.faces());
        return new LessonExport(press, AtomicFile::write).write(lesson, handout, target, progress);
    }

    private CompletableFuture<Readings> readings() {
        return record.thenCombine(atlas, (read, known) -> {
            Readings.Finder finder = Finding.over(known, phrases, library, painted);
            return new RecordReadings(known, phrases, today, figuring, reading(read, known), finder).readings();
        });
    }

    private ReadingWorks reading(RecordReading read, Atlas known) {
        return new ReadingWorks(
                new CopyOpening(shelf, matching(read, known)),
                new PlacesOnShelf(shelf),
                new BesidePassages(known, phrases)::of);
    }

    /** What cannot be read of the reader's own works now is found when the shelf is opened, and told there. */
    private Atlas withOwn(Atlas read) {
        try {
            List<Source> atFirst = own.all();
            LOG.log(Level.FINE, "{0} works of the reader's own", atFirst.size());
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, "The reader's own works", unreadable);
        }
        return read.with(read.sources().beside(own::known));
    }

    private CompletableFuture<MapDrawing> drawing() {
        CompletableFuture<GeodataReading> reading = geography.coming();
        CompletableFuture<Coast> coast = reading.thenApply(this::coast);
        CompletableFuture<Void> unused = coast.thenAcceptAsync(Coast::prepare, later());
        // By its own completion, never waited for: a thread that waits here may be the one that is to complete it.
        return coast.thenCombine(
                sea,
                (drawn, desk) -> drawing(
                        drawn,
                        desk,
                        record.join().atlas(),
                        reading.join().data().towns()));
    }

    private MapDrawing drawing(Coast coast, SeaDesk sea, Atlas atlas, List<Town> towns) {
        MapComposer composer = new MapComposer(atlas, phrases, towns, sea.overlays(), sea.divider());
        PlateComposer plates = new PlateComposer(composer, atlas, phrases);
        return MapDrawing.ofPlates(coast, Typefaces.in(data.fonts()), plates::compose)
                .with(SeaWork.of(sea));
    }

    private Coast coast(GeodataReading read) {
        if (read.data().land().isEmpty() && read.data().islands().isEmpty()) {
            throw new IllegalStateException(read.issues().stream()
                    .map(DataIssue::toString)
                    .findFirst()
                    .orElse(data.geodata().toString()));
        }
        return Coast.of(read.data(), EqualAreaProjection.OF_THE_ISLANDS);
    }

    /** The whole record is checked only once the window stands: a sound one, the usual case, should not wait for that. */
    private CompletableFuture<List<Problem>> problems() {
        return record.thenCombineAsync(
                        geography.coming(),
                        (read, layers) -> Stream.concat(fontProblems(), dataProblems(read, layers))
                                .toList(),
                        later())
                .whenComplete((told, failure) -> geography.letGo());
    }

    /** When the window stands. */
    private static Executor later() {
        return CompletableFuture.delayedExecutor(CHECK_AFTER_SECONDS, TimeUnit.SECONDS);
    }

    private static Stream<Problem> dataProblems(RecordReading read, GeodataReading layers) {
        return Stream.concat(RecordValidator.allIssues(read, layers.lineIds()).stream(), layers.issues().stream())
                .map(issue -> new Problem(issue.file(), issue.record(), issue.what(), issue.mend()));
    }

    private Stream<Problem> fontProblems() {
        return Typefaces.in(data.fonts()).missingFiles().stream()
                .map(file -> new Problem(file, "", phrases.of("fonts.missing"), phrases.of("fonts.missing.mend")));
    }

    /** For a machine without a display: today's map into a file. */
    Optional<Path> paintToday(Path folder) {
        MapMaker maker = new MapMaker(geography.now(), data, record.join().atlas(), phrases);
        return PictureOfToday.into(folder, maker, today);
    }
}
