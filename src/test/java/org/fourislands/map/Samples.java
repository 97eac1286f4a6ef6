package org.fourislands.map;

import java.nio.file.Path;

/** What the map's tests share. */
final class Samples {

    static final Typefaces FACES = Typefaces.in(Path.of("assets", "fonts"));

    private Samples() {}
}
