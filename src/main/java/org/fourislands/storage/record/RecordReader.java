package org.fourislands.storage.record;

import java.nio.file.Path;
import java.util.List;
import org.fourislands.history.Atlas;
import org.fourislands.history.AtlasContent;
import org.fourislands.sources.KnownPassage;
import org.fourislands.sources.SourceBook;

/** Reads the record, {@code assets/history/}, whatever its state: what is readable becomes the atlas, the rest becomes issues. */
public final class RecordReader {
    private final RecordFolder folder;

    private RecordReader(Path folder) {
        this.folder = new RecordFolder(folder);
    }

    /** Reads all files of {@code folder}. Never throws for what they hold. For any thread. */
    public static RecordReading read(Path folder) {
        return new RecordReader(folder).read();
    }

    private RecordReading read() {
        AtlasContent content = content();
        HouseRules rules = new HouseRules(
                folder.records("wording.json", HouseRuleForms::wording),
                folder.records("mirrors.json", HouseRuleForms::mirror));
        List<KnownPassage> passages = folder.each("fingerprints", FingerprintForm::read).stream()
                .flatMap(List::stream)
                .toList();
        return new RecordReading(new Atlas(content), rules, passages, folder.issues());
    }

    private AtlasContent content() {
        return new AtlasContent(
                folder.single("record.json", RecordVersionForm::read).orElse(RecordVersionForm.UNKNOWN),
                folder.records("parties.json", PartyForm::read),
                folder.records("islands.json", IslandForm::read),
                folder.records("places.json", PlaceForm::read),
                folder.records("figures.json", FigureForm::read),
                folder.records("control.json", ControlForm::read),
                folder.records("claims.json", ClaimForm::read),
                folder.records("lines.json", LineForm::read),
                folder.records("coasts.json", CoastForm::read),
                folder.records("surroundings.json", SurroundingForm::read),
                folder.records("events.json", EventForm::read),
                folder.records("proposals.json", ProposalForm::read),
                folder.records("calendar.json", LunarDayForm::read),
                folder.records("terms.json", TermForm::read),
                sourceBook());
    }

    private SourceBook sourceBook() {
        return new SourceBook(
                folder.records("sources.json", SourceForm::read),
                folder.each("digests", DigestForm::read),
                folder.records("findings.json", FindingForm::read),
                folder.records("questions.json", QuestionForm::read));
    }
}
