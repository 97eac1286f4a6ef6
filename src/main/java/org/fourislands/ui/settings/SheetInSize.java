package org.fourislands.ui.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import org.fourislands.view.TextSize;

/** A style sheet of the window with its letters, and what must hold them, made larger. */
final class SheetInSize {
    private static final Pattern LENGTH = Pattern.compile(
            "(-fx-(?:font-size|icon-size|cell-size|size|(?:min|pref|max)-(?:width|height)): )([0-9.]+)(?=px|;| )");

    private SheetInSize() {}

    /** Where the sheet is found: its own address in the usual size. */
    static String address(URL sheet, TextSize size) {
        if (size == TextSize.USUAL) {
            return sheet.toExternalForm();
        }
        byte[] larger = enlarged(read(sheet), size).getBytes(StandardCharsets.UTF_8);
        return "data:text/css;charset=UTF-8;base64," + Base64.getEncoder().encodeToString(larger);
    }

    static String enlarged(String sheet, TextSize size) {
        return LENGTH.matcher(sheet)
                .replaceAll(length -> length.group(1)
                        + String.format(Locale.ROOT, "%.1f", size.of(Double.parseDouble(length.group(2)))));
    }

    private static String read(URL sheet) {
        try (InputStream in = sheet.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
