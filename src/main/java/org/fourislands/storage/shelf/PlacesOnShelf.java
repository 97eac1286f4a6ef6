package org.fourislands.storage.shelf;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.fourislands.library.CopyShelf;
import org.fourislands.library.SavedCopy;
import org.fourislands.library.reading.KeptPlace;
import org.fourislands.library.reading.KeptPlaces;
import org.fourislands.library.reading.TextSelection;
import org.fourislands.storage.AtomicFile;

/** Keeps where the reader left a copy in {@code place.json} of the copy's folder, so that it goes with the copy. */
public final class PlacesOnShelf implements KeptPlaces {
    private static final String PLACE = "place.json";

    private final CopyShelf shelf;

    public PlacesOnShelf(CopyShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public Optional<KeptPlace> of(SavedCopy copy) {
        try {
            Path file = fileOf(copy);
            return Files.isRegularFile(file) ? read(Files.readString(file)) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public void keep(SavedCopy copy, KeptPlace place) throws IOException {
        if (!Files.isRegularFile(shelf.original(copy))) {
            return; // taken off the shelf meanwhile; its folder is not to come back
        }
        JsonObject json = new JsonObject();
        json.addProperty("top", place.top());
        json.addProperty("anchor", place.selection().anchor());
        json.addProperty("caret", place.selection().caret());
        AtomicFile.write(fileOf(copy), json + "\n");
    }

    private Path fileOf(SavedCopy copy) {
        return shelf.original(copy).resolveSibling(PLACE);
    }

    /** Empty for what is no place: then the copy opens at its start. */
    private static Optional<KeptPlace> read(String written) {
        try {
            JsonObject json = JsonParser.parseString(written).getAsJsonObject();
            return Optional.of(new KeptPlace(
                    json.get("top").getAsInt(),
                    new TextSelection(
                            json.get("anchor").getAsInt(), json.get("caret").getAsInt())));
        } catch (JsonParseException
                | IllegalStateException
                | UnsupportedOperationException
                | NullPointerException
                | NumberFormatException broken) {
            return Optional.empty();
        }
    }
}
