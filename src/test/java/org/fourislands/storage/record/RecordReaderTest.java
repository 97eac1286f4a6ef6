package org.fourislands.storage.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.fourislands.history.AtlasContent;
import org.fourislands.storage.DataIssue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordReaderTest {
    @TempDir
    Path folder;

    @Test
    void aSoundRecordIsReadWhole() {
        RecordReading reading = SampleRecord.copiedTo(folder).read();
        AtlasContent content = reading.atlas().content();

        assertEquals(List.of(), reading.issues());
        assertEquals("2026.11", content.version().version());
        assertEquals(16, content.controls().size());
        assertEquals(5, content.islands().size());
        assertEquals(2, content.claims().get(0).islands().size() - 2);
        assertEquals(
                "ussr",
                reading.atlas()
                        .on(LocalDate.of(1945, 8, 28))
                        .island("etorofu")
                        .orElseThrow()
                        .parties()
                        .get(0));
        assertEquals(
                "after a peace treaty",
                content.proposals()
                        .get(0)
                        .outcomes()
                        .get(2)
                        .title()
                        .condition()
                        .orElseThrow()
                        .english());
        assertEquals(
                2,
                content.sources()
                        .digestOf("essay-2001")
                        .orElseThrow()
                        .passages()
                        .size());
        assertEquals("docslib.org", reading.rules().mirrors().get(0).host());
    }

    /** Each line: the file, what is replaced by what, then the record, the field and a part of the sentence and of its mend. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        control.json   | "to": "1945-08-28"      | "to": "1945-02-30"   | etorofu-2 | to | there is no such day | Write 1855-02-07
        control.json   | "from": "1945-08-28"    | "from": "1999"       | etorofu-3 | to | reversed             | Correct
        control.json   | "kind": "undefined"     | "kind": "occupied"   | etorofu-1 | kind | “occupied”         | undefined, administration, military-administration
        control.json   | "island": "shikotan"    | "iland": "shikotan"  | shikotan-1 | iland | no such field    | Write “island”
        control.json   | "island": "shikotan"    | "iland": "shikotan"  | shikotan-1 | island | missing         | Add it
        control.json   | "id": "etorofu-2"       | "id": "etorofu-1"    | etorofu-1 | `` | same key            | another
        control.json   | "at": "article 2"       | "at": "line 2"       | etorofu-1 | citations 1 › at | “line 2” | paragraph, article
        control.json   | "verified": true        | "verified": "yes"    | etorofu-1 | citations 1 › verified | true or false | without quotation marks
        events.json    | "number": 1             | "number": 1.5        | treaty-of-shimoda | number | whole | fraction
        events.json    | "number": 1             | "number": "1"        | treaty-of-shimoda | number | must be a number | digits
        events.json    | "en": "Soviet landing   | "ja": "Soviet landing| landing-etorofu | title › en | missing | Add it
        islands.json   | "id": "shikotan"        | "id": "Shikotan!"    | Shikotan! | id | not an id | lower-case
        islands.json   | "centre": [             | "center": [          | etorofu | center | no such field | Write “centre”
        islands.json   | 147.6,                  | 45.0, 147.6,         | etorofu | centre | must be a position | [longitude, latitude]
        islands.json   | 147.6,                  | 1476,                | etorofu | centre | no such point | longitude first
        places.json    | "importance": 2         | "importance": 9      | etorofu-strait | importance | no importance 9 | 1 (on every map)
        calendar.json  | "day": "1855-02-07"     | "day": "1855-02"     | 1855-02 | day | exact days | one day
        digests/essay-2001.json | "source": "essay-2001" | "source": "essay-2002" | `` | source | file's name | essay-2001
        parties.json   | "records": [            | "record": [          | `` | records | missing | Add it
        proposals.json | "fraction": 1           | "fraction": 1e999    | joint-declaration-1956 | outcomes 3 › title › shares 1 › fraction | too large | Check
        """)
    void eachProblemIsNamedWithItsPlaceAndMend(
            String file, String old, String replacement, String record, String field, String what, String mend) {
        List<DataIssue> issues = SampleRecord.copiedTo(folder)
                .with(file, old, replacement)
                .read()
                .issues();

        assertTrue(
                issues.stream()
                        .anyMatch(issue -> issue.file().equals(file)
                                && issue.record().equals(record)
                                && issue.field().equals(field)
                                && issue.what().contains(what)
                                && issue.mend().contains(mend)),
                issues::toString);
    }

    @Test
    void aBadRecordIsLeftOutAndTheOthersStay() {
        RecordReading reading = SampleRecord.copiedTo(folder)
                .with("control.json", "\"to\": \"1945-08-28\"", "\"to\": \"never\"")
                .with("events.json", "\"kind\": \"military\"", "\"kind\": \"war\"")
                .read();

        assertEquals(2, reading.issues().size());
        assertEquals(15, reading.atlas().content().controls().size());
        assertEquals(1, reading.atlas().content().events().size());
    }

    @Test
    void aBadOptionalFieldLeavesTheRecord() {
        RecordReading reading = SampleRecord.copiedTo(folder)
                .with("events.json", "\"inForce\": \"1856-12-07\"", "\"inForce\": \"soon\"")
                .read();

        assertEquals(1, reading.issues().size());
        assertTrue(reading.atlas().content().events().get(0).inForce().isEmpty());
    }

    @Test
    void aFileCutOffKeepsWhatStandsBeforeTheCut() {
        SampleRecord sample = SampleRecord.copiedTo(folder);
        String control = sample.text("control.json");
        String cut = control.substring(0, control.indexOf("kunashiri-3"));
        RecordReading reading = sample.with("control.json", cut.getBytes(StandardCharsets.UTF_8))
                .read();

        assertEquals(6, reading.atlas().content().controls().size());
        assertEquals(1, reading.issues().size(), () -> reading.issues().toString());
        assertTrue(reading.issues().get(0).what().matches(".*at line \\d+, column \\d+.*"), reading.issues()::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16LE, えとろふ, is written in UTF-16",
        "UTF-16, えとろふ, is written in UTF-16",
        "Shift_JIS, えとろふ, seems to be Shift-JIS",
        "windows-1251, Острова, not written in UTF-8."
    })
    void anotherEncodingIsOneClearSentence(String charset, String words, String named) {
        String text = "{ \"about\": \"" + words + "\", \"records\": [] }";
        List<DataIssue> issues = SampleRecord.copiedTo(folder)
                .with("events.json", text.getBytes(Charset.forName(charset)))
                .read()
                .issues();

        assertEquals(1, issues.size(), issues::toString);
        assertTrue(issues.get(0).what().contains(named), issues::toString);
    }

    @Test
    void aMarkAtTheBeginningOfUtf8DoesNoHarm() {
        SampleRecord sample = SampleRecord.copiedTo(folder);
        byte[] marked = ("\uFEFF" + sample.text("events.json")).getBytes(StandardCharsets.UTF_8);

        assertEquals(List.of(), sample.with("events.json", marked).read().issues());
    }

    @Test
    void missingFilesAreIssuesAndTheRestIsRead() {
        RecordReading reading = SampleRecord.copiedTo(folder)
                .without("events.json")
                .without("record.json")
                .read();

        assertEquals(2, reading.issues().size());
        assertEquals("unknown", reading.atlas().content().version().version());
        assertEquals(16, reading.atlas().content().controls().size());
    }

    @Test
    void aMissingFolderIsOneIssue() {
        RecordReading reading = RecordReader.read(folder.resolve("nowhere"));

        assertEquals(1, reading.issues().size());
        assertEquals(List.of(), reading.atlas().groups());
    }

    @Test
    void aStrayFileIsNamed() {
        List<DataIssue> issues = SampleRecord.copiedTo(folder)
                .with("control copy.json", "{}".getBytes(StandardCharsets.UTF_8))
                .read()
                .issues();

        assertEquals("control copy.json", issues.get(0).file());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ``                                       | ends too early
        []                                       | does not hold a JSON object
        null                                     | does not hold a JSON object
        { "about": "a" "records": [] }           | broken JSON at line 1
        { 'about': 'a', 'records': [] }          | broken JSON at line 1
        { "about": "a", "records": [], }         | broken JSON at line 1
        { "about": "a", "records": [] } more     | broken JSON at line 1
        { "about": "a", "about": "b", "records": [] } | stands twice
        """)
    void brokenJsonIsNamedWithItsPlace(String text, String what) {
        List<DataIssue> issues = SampleRecord.copiedTo(folder)
                .with("events.json", text.getBytes(StandardCharsets.UTF_8))
                .read()
                .issues();

        assertEquals(1, issues.size(), issues::toString);
        assertTrue(issues.get(0).what().contains(what), issues::toString);
    }

    @Test
    void nestingWithoutEndIsRefused() {
        byte[] deep = "{\"about\":".concat("[".repeat(100_000)).getBytes(StandardCharsets.UTF_8);
        List<DataIssue> issues =
                SampleRecord.copiedTo(folder).with("events.json", deep).read().issues();

        assertTrue(issues.get(0).what().contains("nesting limit"), issues::toString);
    }
}
