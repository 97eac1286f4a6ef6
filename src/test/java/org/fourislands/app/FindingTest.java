package org.fourislands.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.fourislands.storage.record.RecordReader;
import org.fourislands.ui.Moment;
import org.fourislands.ui.shell.Readings;
import org.fourislands.view.FindRequest;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finding in the window: by letters at once, in other forms once the reader turned to it. */
final class FindingTest {
    private static final FindRequest OTHER_FORM = FindRequest.typed("treatys");

    @TempDir
    private Path library;

    @Test
    void otherFormsAreMadeReadyOnlyWhenTheReaderTurnsToFinding() throws Exception {
        CompletableFuture<Moment> painted = new CompletableFuture<>();
        Readings.Finder finder = Finding.over(
                RecordReader.read(Path.of("assets/history")).atlas(), Phrases.in(Language.ENGLISH), library, painted);
        painted.complete(Moment.MAP_PAINTED);
        assertThat(finder.find().apply(FindRequest.typed("Shikotan")).sections())
                .isNotEmpty();
        assertThat(finder.find().apply(OTHER_FORM).sections()).isEmpty();
        CompletableFuture<Void> foundMore = new CompletableFuture<>();
        finder.refresh().accept(() -> foundMore.complete(null));
        foundMore.get(60, TimeUnit.SECONDS);
        assertThat(finder.find().apply(OTHER_FORM).sections()).isNotEmpty();
    }
}
