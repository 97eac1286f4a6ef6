package org.fourislands.view;

import java.nio.file.Path;
import org.fourislands.history.Atlas;
import org.fourislands.storage.record.RecordReader;

/** The program's own record, read once for tests that hold it against the facts. */
final class TheRecord {
    static final Atlas ATLAS = RecordReader.read(Path.of("assets/history")).atlas();

    private TheRecord() {}
}
