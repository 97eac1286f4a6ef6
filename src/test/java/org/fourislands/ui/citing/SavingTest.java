package org.fourislands.ui.citing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.fourislands.sources.CitationStyle;
import org.fourislands.sources.Source;
import org.fourislands.sources.SourceBook;
import org.fourislands.storage.record.RecordReader;
import org.fourislands.ui.Jobs;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SavingTest {
    private static final Phrases PHRASES = Phrases.in(Language.ENGLISH);
    private static final SourceBook BOOK =
            RecordReader.read(Path.of("assets/history")).atlas().sources();

    private final Jobs jobs = new Jobs(Runnable::run, Runnable::run, Runnable::run);
    private final List<String> told = new ArrayList<>();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(names = {"BIBTEX", "RIS", "CSL_JSON", "TEXT", "HTML"})
    void theWorksOfAViewAreSavedWholeInEachForm(SavedForm form) throws IOException {
        Path target = folder.resolve("works." + form.ending());
        List<Source> works = BOOK.sources().subList(0, 5);
        saving(Optional.of(target)).works(works, form, citer());
        String written = Files.readString(target);
        for (Source work : works) {
            String first = work.bibliography().title().split("[^\\p{L}]", 2)[0];
            assertTrue(written.toLowerCase(Locale.ROOT).contains(first.toLowerCase(Locale.ROOT)), first);
        }
        assertTrue(told.get(told.size() - 1).contains(target.toString()), told.toString());
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(1, left.count(), "no draft is left beside it");
        }
    }

    @Test
    void whereNothingCanBeWrittenItIsSaidAndWhatWasThereStays() throws IOException {
        Path taken = folder.resolve("works.bib");
        Path inTheWay = Files.createDirectories(taken.resolve("full"));
        saving(Optional.of(taken)).works(BOOK.sources().subList(0, 1), SavedForm.BIBTEX, citer());
        assertTrue(told.get(told.size() - 1).contains("Could not"), told.toString());
        assertTrue(Files.isDirectory(inTheWay));
    }

    @Test
    void whoThinksBetterOfItSavesNothing() {
        saving(Optional.empty()).works(BOOK.sources().subList(0, 1), SavedForm.RIS, citer());
        assertTrue(told.isEmpty());
    }

    @Test
    void aNameWithoutItsEndingIsGivenOne() {
        assertEquals(Path.of("a.bib"), Saving.ending(Path.of("a"), "bib"));
        assertEquals(Path.of("a.BIB"), Saving.ending(Path.of("a.BIB"), "bib"));
        assertFalse(Saving.ending(Path.of("a.b"), "ris").toString().endsWith("a.b"));
    }

    private Saving saving(Optional<Path> chosen) {
        return new Saving(PHRASES, jobs, proposed -> chosen, told::add);
    }

    private Citer citer() {
        return new Citer(
                PHRASES,
                jobs,
                BOOK,
                new Citer.Ties(
                        new ReadOnlyObjectWrapper<>(CitationStyle.APA).getReadOnlyProperty(),
                        style -> {},
                        told::add,
                        LocalDate.of(2026, 11, 22)));
    }
}
