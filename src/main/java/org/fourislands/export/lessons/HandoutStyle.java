package org.fourislands.export.lessons;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** How a handout of HTML looks, on screen and on paper: {@code assets/styles/handout.css}. */
final class HandoutStyle {
    private static final String FILE = "/styles/handout.css";

    private HandoutStyle() {}

    static String read() throws IOException {
        try (InputStream in = HandoutStyle.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IOException("the program lacks " + FILE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
