package org.fourislands.storage.validation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourislands.sources.Digest;
import org.fourislands.sources.KnownPassage;
import org.fourislands.sources.Locator;
import org.fourislands.sources.Source;

/** Each paragraph of an article that the digest retells can be found again in a copy; and no fingerprint is of anything else. */
final class FingerprintedArticles implements Rule {

    @Override
    public void check(CheckedRecord record, IssueList issues) {
        record.content().sources().sources().stream()
                .filter(source -> source.kind() == Source.Kind.ARTICLE)
                .flatMap(source -> record.content().sources().digestOf(source.id()).stream())
                .forEach(digest -> everyPassage(digest, record.passages(), issues));
        for (KnownPassage passage : record.passages()) {
            boolean retold = record.content()
                    .sources()
                    .digestOf(passage.source())
                    .filter(digest -> digest.at(passage.locator()).isPresent())
                    .isPresent();
            if (!retold) {
                issues.note(
                        place(passage.source(), passage.locator()),
                        "The digest does not retell this passage.",
                        "Retell it in digests/" + passage.source() + ".json, or take the fingerprint away.");
            }
        }
    }

    private static void everyPassage(Digest digest, List<KnownPassage> passages, IssueList issues) {
        Set<Locator> known = passages.stream()
                .filter(passage -> passage.source().equals(digest.source()))
                .map(KnownPassage::locator)
                .collect(Collectors.toSet());
        digest.passages().stream()
                .map(Digest.Passage::locator)
                .filter(locator -> !known.contains(locator))
                .forEach(locator -> issues.note(
                        place(digest.source(), locator),
                        "The passage has no fingerprint, so that no copy can be opened at it.",
                        "Take it from a copy; docs/data-format.md says how."));
    }

    private static Place place(String source, Locator locator) {
        return new Place("fingerprints/" + source + ".json", locator.written(), "");
    }
}
