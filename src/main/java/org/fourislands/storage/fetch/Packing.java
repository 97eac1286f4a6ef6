package org.fourislands.storage.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Unpacks what a server packed for the way, up to a bound. */
final class Packing {
    private static final int ZLIB = 0x78;

    private Packing() {}

    /** {@code encoding} as the server names it; empty where nothing is packed. */
    static byte[] unpacked(byte[] packed, String encoding, int most) throws IOException {
        return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            case "", "identity" -> packed;
            case "gzip", "x-gzip" -> all(new GZIPInputStream(new ByteArrayInputStream(packed)), most);
            case "deflate" -> deflated(packed, most);
            default -> throw new IOException("unknown content encoding " + encoding);
        };
    }

    /** Servers mean either of two forms by this word. */
    private static byte[] deflated(byte[] packed, int most) throws IOException {
        boolean bare = packed.length == 0 || packed[0] != ZLIB;
        Inflater inflater = new Inflater(bare);
        try {
            return all(new InflaterInputStream(new ByteArrayInputStream(packed), inflater), most);
        } finally {
            inflater.end();
        }
    }

    private static byte[] all(InputStream in, int most) throws IOException {
        try (in) {
            byte[] content = in.readNBytes(most + 1);
            if (content.length > most) {
                throw new BodyBounds.TooLargeException();
            }
            return content;
        }
    }
}
