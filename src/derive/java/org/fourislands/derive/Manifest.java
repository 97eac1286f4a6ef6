package org.fourislands.derive;

import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the folder must hold: per layer its features, vertices and fingerprints. */
final class Manifest {
    private final ShapefileFolder folder;
    private final List<Map<String, Object>> layers = new ArrayList<>();

    Manifest(ShapefileFolder folder) {
        this.folder = folder;
    }

    void add(Layer layer) throws IOException {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", layer.name());
        entry.put("features", layer.rows().size());
        entry.put("vertices", layer.vertices());
        Map<String, String> prints = new LinkedHashMap<>();
        for (String ending : List.of("shp", "shx", "dbf")) {
            prints.put(ending, sha256(folder.file(layer, "." + ending)));
        }
        entry.put("sha256", prints);
        layers.add(entry);
    }

    void write(Path file) throws IOException {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("about", "Written by the derivation; vertices are counted with the closing vertex of each ring.");
        whole.put("box", Box.WHOLE);
        whole.put("detailedBox", Box.DETAILED);
        whole.put("layers", layers);
        Files.writeString(file, new GsonBuilder().setPrettyPrinting().create().toJson(whole) + "\n");
    }

    private static String sha256(Path file) throws IOException {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
