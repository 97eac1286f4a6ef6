package org.fourislands.storage.geodata;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/** The raw bytes of one file of a layer, or one sentence on why there are none. */
final class LayerBytes {
    static final String REBUILD = "Take it from a fresh copy of the program, or rebuild geodata/.";
    private static final long LARGEST = 128L << 20;

    private LayerBytes() {}

    static ByteBuffer read(Path file, String ending) throws UnreadableLayer {
        try {
            if (!Files.isRegularFile(file)) {
                throw new UnreadableLayer(ending, "The file is missing.", REBUILD);
            }
            if (Files.size(file) > LARGEST) {
                throw new UnreadableLayer(ending, "The file is larger than " + (LARGEST >> 20) + " MB.", REBUILD);
            }
            return ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        } catch (IOException e) {
            throw new UnreadableLayer(
                    ending, "The file cannot be read.", "Check that this user may read it and that the disk is sound.");
        }
    }
}
