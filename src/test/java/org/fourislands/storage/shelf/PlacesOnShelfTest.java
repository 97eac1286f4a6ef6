package org.fourislands.storage.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fourislands.library.Block;
import org.fourislands.library.CopyText;
import org.fourislands.library.SavedCopy;
import org.fourislands.library.reading.KeptPlace;
import org.fourislands.library.reading.TextSelection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesOnShelfTest {
    private static final KeptPlace LEFT = new KeptPlace(120, new TextSelection(140, 131));

    @TempDir
    Path library;

    private ShelfFolder shelf;
    private PlacesOnShelf places;
    private SavedCopy copy;

    @BeforeEach
    void keepACopy() throws IOException {
        shelf = new ShelfFolder(library);
        places = new PlacesOnShelf(shelf);
        copy = shelf.keep(
                new SavedCopy(
                        "ab".repeat(32),
                        Optional.of("survey"),
                        "survey.txt",
                        ".txt",
                        1,
                        Instant.EPOCH,
                        Optional.empty(),
                        Optional.empty()),
                new byte[] {1},
                new CopyText(List.of(new Block(Block.Kind.PARAGRAPH, "One."))));
    }

    @Test
    void aCopyIsFoundAgainWhereItWasLeft() throws IOException {
        assertEquals(Optional.empty(), places.of(copy));
        places.keep(copy, LEFT);
        assertEquals(Optional.of(LEFT), new PlacesOnShelf(new ShelfFolder(library)).of(copy));
        assertEquals(List.of(copy), shelf.copies());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"top\": 3}", "{\"top\": \"x\", \"anchor\": 1, \"caret\": 1}"})
    void aPlaceThatCannotBeReadIsNone(String written) throws IOException {
        places.keep(copy, LEFT);
        Files.writeString(shelf.original(copy).resolveSibling("place.json"), written);
        assertEquals(Optional.empty(), places.of(copy));
    }

    @Test
    void aCopyTakenOffTheShelfLeavesNoFolderBehind() throws IOException {
        shelf.remove(copy);
        places.keep(copy, LEFT);
        assertFalse(Files.exists(shelf.original(copy).getParent()));
    }
}
