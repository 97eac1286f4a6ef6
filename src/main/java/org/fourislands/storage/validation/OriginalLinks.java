package org.fourislands.storage.validation;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fourislands.sources.Source;
import org.fourislands.storage.record.MirrorHost;

/** Works are cited where they come from, never on a host that copies them. */
final class OriginalLinks implements Rule {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"”)]+", Pattern.CASE_INSENSITIVE);

    @Override
    public void check(CheckedRecord record, IssueList issues) {
        for (Source source : record.content().sources().sources()) {
            Place place = new Place("sources.json", source.id(), "csl › URL");
            source.bibliography().url().ifPresent(url -> checkUrl(record, url, place, issues));
        }
        for (RecordPlaces.PlacedText placed : record.places().texts()) {
            Matcher links = LINK.matcher(placed.text().english());
            while (links.find()) {
                hostOf(links.group()).ifPresent(host -> checkHost(record, host, placed.place(), issues));
            }
        }
    }

    private static void checkUrl(CheckedRecord record, String url, Place place, IssueList issues) {
        Optional<String> host = hostOf(url);
        if (host.isEmpty()) {
            issues.note(
                    place,
                    "This is not a web address.",
                    "Write it in full, from https:// on, with spaces and other letters as %20.");
        } else {
            checkHost(record, host.get(), place, issues);
        }
    }

    private static void checkHost(CheckedRecord record, String host, Place place, IssueList issues) {
        for (MirrorHost mirror : record.house().mirrors()) {
            if (host.equals(mirror.host()) || host.endsWith("." + mirror.host())) {
                issues.note(
                        place,
                        "“" + host + "” holds copies of other people's works: " + mirror.reason(),
                        "Link to the original, or give no link, say in the note what was read, and mark the citation unverified.");
            }
        }
    }

    private static Optional<String> hostOf(String url) {
        try {
            URI address = new URI(url);
            boolean web = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
            return web
                    ? Optional.ofNullable(address.getHost()).map(host -> host.toLowerCase(Locale.ROOT))
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
