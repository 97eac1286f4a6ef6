package org.fourislands.storage.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.fourislands.storage.DataIssue;
import org.fourislands.storage.record.SampleRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordValidatorTest {
    private static final Set<String> GEOMETRIES = Set.of("claim-1855");

    @TempDir
    Path folder;

    @Test
    void aSoundRecordHasNoIssues() {
        assertEquals(List.of(), issues(SampleRecord.copiedTo(folder)));
    }

    /** Each line: the file, what is replaced by what, then the issue's file, record, field and a part of its sentence. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        control.json   | "party": "ussr"           | "party": "usr"             | control.json | etorofu-3 | party | no party “usr”
        control.json   | "island": "shikotan"      | "island": "habomai/suisho" | control.json | shikotan-1 | island | no island group
        claims.json    | "source": "ministry-russia" | "source": "ministry-rusia" | claims.json | russia-war | citations 1 › source | no source “ministry-rusia”
        findings.json  | "treaty-of-shimoda"       | "treaty-of-shimada"        | findings.json | essay-2001-1 | bearing › events 1 | no event
        findings.json  | "joint-declaration-1956"  | "declaration"              | findings.json | essay-2001-1 | bearing › proposals 1 | no proposal
        questions.json | "essay-2001-1"            | "essay-2001-2"             | questions.json | d1 | positions 1 › findings 1 | no finding
        lines.json     | "claim-1855"              | "claim-1856"               | lines.json | line-1855 | geometry | no line “claim-1856”
        coasts.json    | "party": "japan"          | "party": "japn"            | coasts.json | coasts-japan | party | no party “japn”
        surroundings.json | "japan"                | "japn"                     | surroundings.json | hokkaido | held 2 › parties 1 | no party “japn”
        surroundings.json | "to": "1855-02-07"     | "to": "1855-02-06"         | surroundings.json | hokkaido | held 2 › from | elsewhere than where
        surroundings.json | "to": ".."             | "to": "1952-04-28"         | surroundings.json | hokkaido | held 2 › to | has an end
        surroundings.json | "kind": "administration" | "kind": "joint"          | surroundings.json | hokkaido | held 2 › parties | goes with 2 parties
        surroundings.json | "verified": true       | "verified": false          | surroundings.json | hokkaido | held 2 › citations | would be coloured
        surroundings.json | "verified": true       | "verified": true, "for": "the harbour" | surroundings.json | hokkaido | held 2 › citations | who administered
        events.json    | "at": "article 2"         | "at": "article 3"          | events.json | treaty-of-shimoda | citations 1 › at | has no article 3
        lines.json     | paragraph 2-3             | paragraph 2-4              | lines.json | line-1855 | statuses 2 › citations 1 › at | has no paragraph 2-4
        findings.json  | "at": "paragraph 1"       | "at": "paragraph 9"        | findings.json | essay-2001-1 | at | has no paragraph 9
        questions.json | "paragraph 1"             | "paragraph 8"              | questions.json | d1 | positions 1 › at 1 | has no paragraph 8
        control.json   | "to": "1945-08-28"        | "to": "1945-08-27"         | control.json | etorofu-3 | from | gap
        control.json   | "to": "1945-08-28"        | "to": "1945-08-29"         | control.json | etorofu-3 | from | before
        control.json   | "to": "1945-09-02/1945-09-05" | "to": "1945-09-03/1945-09-05" | control.json | habomai-3 | from | before
        control.json   | "from": ".."              | "from": "1800"             | control.json | etorofu-1 | from | first control
        control.json   | "to": ".."                | "to": "2026"               | control.json | etorofu-4 | to | last control
        control.json   | "kind": "undefined"       | "kind": "administration"   | control.json | etorofu-1 | kind | do not fit
        events.json    | "date": "1945-08-28"      | "date": "2945-08-28"       | events.json | landing-etorofu | date | after the day the record was compiled
        events.json    | "inForce": "1856-12-07"   | "inForce": "1854-12-07"    | events.json | treaty-of-shimoda | inForce | before the event
        events.json    | "number": 2               | "number": 1                | events.json | landing-etorofu | number | stands twice
        proposals.json | "since": "1956-12-12"     | "since": "1955-12-12"      | proposals.json | joint-declaration-1956 | standings 2 › since | before the standing
        proposals.json | "fraction": 1             | "fraction": 0.5            | proposals.json | joint-declaration-1956 | outcomes 3 › administration › shares | do not add up
        proposals.json | "state": "unstated"       | "state": "goes"            | proposals.json | joint-declaration-1956 | outcomes 1 › title › shares | do not add up
        proposals.json | "island": "kunashiri"     | "island": "etorofu"        | proposals.json | joint-declaration-1956 | outcomes | 2 outcomes for “etorofu”
        proposals.json | "island": "kunashiri"     | "island": "etorofu"        | proposals.json | joint-declaration-1956 | readings 1 › outcomes | 0 outcomes for “kunashiri”
        sources.json   | "side": "japan"           | "side": "both"             | claims.json | japan-treaty | citations | no work of the side “japan”
        sources.json   | "side": "russia"          | "side": "third"            | claims.json | russia-war | citations | no work of the side “russia”
        sources.json   | "id": "essay-2001"        | "id": "essay-2002"         | sources.json | essay-2002 | `` | Nothing cites
        figures.json   | "scope"                   | "skope"                    | figures.json | area-all-2022 | skope | no such field
        figures.json   | "consistent": true        | "consistent": false        | figures.json | area-all-2022 | note | without saying why
        control.json   | What it rested on.        | Then OWNED  BY Japan.      | control.json | etorofu-1 | basis › en | takes a side
        digests/essay-2001.json | A way out       | Islands returned to Japan: a way out | digests/essay-2001.json | paragraph 2 | text › en | takes a side
        sources.json   | https://ministry.example/q | https://www.docslib.org/1 | sources.json | ministry-japan | csl › URL | copies
        sources.json   | https://ministry.example/q | ministry                  | sources.json | ministry-japan | csl › URL | not a web address
        islands.json   | "group": "habomai"        | "group": "shikotan"        | islands.json | habomai/suisho | group | do not fit
        islands.json   | "id": "kunashiri"         | "id": "urup"               | islands.json | `` | `` | The groups are not
        """)
    void eachBreachIsNamed(
            String file, String old, String replacement, String issueFile, String record, String field, String what) {
        List<DataIssue> issues = issues(SampleRecord.copiedTo(folder).with(file, old, replacement));

        assertTrue(
                issues.stream()
                        .anyMatch(issue -> issue.file().equals(issueFile)
                                && issue.record().equals(record)
                                && issue.field().equals(field)
                                && issue.what().contains(what)
                                && !issue.mend().isBlank()),
                issues::toString);
    }

    @Test
    void aStatementWithoutCitationIsNamed() {
        SampleRecord sample = SampleRecord.copiedTo(folder);
        String emptied =
                sample.text("figures.json").replaceFirst("(?s)(people-2018.*?\"citations\": \\[)[^\\]]*", "$1");
        sample.with("figures.json", emptied.getBytes(StandardCharsets.UTF_8));

        assertTrue(issues(sample).stream()
                .anyMatch(issue ->
                        issue.record().equals("people-2018") && issue.what().equals("Nothing is cited here.")));
    }

    /** A note may be without a work, but the work that it names must be there, and its words take no side. */
    @Test
    void aNoteNeedNotCiteButWhatItCitesMustBeThere() {
        String plain = "\"note\": { \"text\": { \"en\": \"Seen from afar.\" }%s }, \"centre\"";
        String citing = ", \"citations\": [{ \"source\": \"lost-1999\", \"verified\": false }]";
        assertEquals(List.of(), issues(withNotes(plain.formatted(""))));
        assertTrue(issues(withNotes(plain.formatted(citing))).stream()
                .anyMatch(issue ->
                        issue.record().equals("etorofu") && issue.field().startsWith("note › citations 1 › source")));
        assertTrue(issues(withNotes(plain.formatted("").replace("Seen from afar", "Owned by Japan"))).stream()
                .anyMatch(issue -> issue.field().equals("note › text › en")));
    }

    private SampleRecord withNotes(String centre) {
        return SampleRecord.copiedTo(folder.resolve(Integer.toString(centre.hashCode())))
                .with("islands.json", "\"centre\"", centre);
    }

    @Test
    void quotedWordsMayTakeASide() {
        SampleRecord sample = SampleRecord.copiedTo(folder)
                .with(
                        "control.json",
                        "What it rested on.",
                        "Japan calls it “owned by Japan”, Russia «owned by Russia».");

        assertEquals(List.of(), issues(sample));
    }

    @Test
    void aWordThatOnlyContainsThePhraseIsNotMeant() {
        assertEquals(
                List.of(),
                issues(SampleRecord.copiedTo(folder).with("control.json", "What it rested on.", "Disowned bylaws.")));
    }

    private static List<DataIssue> issues(SampleRecord sample) {
        return RecordValidator.allIssues(sample.read(), GEOMETRIES);
    }
}
