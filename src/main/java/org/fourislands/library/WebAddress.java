package org.fourislands.library;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the address of a page as people write and paste it: with letters of any script, or without its beginning. */
public final class WebAddress {
    private static final int LONGEST = 8000;
    private static final Pattern WHOLE =
            Pattern.compile("(?i)(?:(https?)://)?([^/?#@\\s:\\[\\]]+|\\[[0-9a-f:.]+])(:\\d{1,5})?([/?#].*)?");
    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:(?!\\d{1,5}(?:[/?#]|$)).*");
    private static final String ALLOWED = "-._~:/?#[]@!$&'()*+,;=%";

    private WebAddress() {}

    /** Empty where it is no address of a page on the web, or carries a name and password. */
    public static Optional<URI> read(String written) {
        String address = written.strip();
        Matcher parts = WHOLE.matcher(address);
        boolean otherScheme = SCHEME.matcher(address).matches() && !address.matches("(?i)https?://.*");
        if (address.length() > LONGEST || otherScheme || !parts.matches()) {
            return Optional.empty();
        }
        String scheme = Optional.ofNullable(parts.group(1)).orElse("https").toLowerCase(Locale.ROOT);
        String port = Optional.ofNullable(parts.group(3)).orElse("");
        String rest = Optional.ofNullable(parts.group(4)).orElse("/").replaceFirst("#.*", "");
        try {
            String host = parts.group(2).startsWith("[") ? parts.group(2) : IDN.toASCII(parts.group(2), 0);
            URI read = new URI(scheme + "://" + host + port + encoded(rest));
            return Optional.ofNullable(read.getHost())
                    .filter(WebAddress::isHost)
                    .map(known -> read);
        } catch (IllegalArgumentException | URISyntaxException unfit) {
            return Optional.empty();
        }
    }

    /** Where a page points on to, which may be said from where it stands. */
    public static Optional<URI> onwards(URI here, String written) {
        if (SCHEME.matcher(written.strip()).matches()) {
            return read(written);
        }
        try {
            return read(here.resolve(encoded(written.strip())).toString());
        } catch (IllegalArgumentException unfit) {
            return Optional.empty();
        }
    }

    /** A bare word is none, but for this computer's own name. */
    private static boolean isHost(String host) {
        return host.contains(".") || host.contains(":") || host.equalsIgnoreCase("localhost");
    }

    private static String encoded(String path) {
        StringBuilder encoded = new StringBuilder();
        path.codePoints().forEach(letter -> {
            boolean plain = letter < 128 && (Character.isLetterOrDigit(letter) || ALLOWED.indexOf(letter) >= 0);
            if (plain && !(letter == '[' || letter == ']')) {
                encoded.appendCodePoint(letter);
            } else {
                for (byte part : Character.toString(letter).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append(String.format("%%%02X", part));
                }
            }
        });
        return encoded.toString().replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
    }
}
