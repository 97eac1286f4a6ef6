package org.fourislands.view;

import java.nio.file.Path;
import org.fourislands.history.Atlas;
import org.fourislands.storage.record.RecordReader;

/** The program's own record, read once for the tests that walk all of it. */
final class RealRecord {
    static final Atlas ATLAS = RecordReader.read(Path.of("assets/history")).atlas();

    private RealRecord() {}
}
