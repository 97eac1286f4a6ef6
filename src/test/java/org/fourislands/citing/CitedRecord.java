package org.fourislands.citing;

import java.nio.file.Path;
import java.util.List;
import org.fourislands.sources.Source;
import org.fourislands.storage.record.RecordReader;

/** The works of the project's own record. */
final class CitedRecord {
    private CitedRecord() {}

    static List<Source> works() {
        return RecordReader.read(Path.of("assets/history")).atlas().sources().sources();
    }
}
