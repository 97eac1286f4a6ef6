package org.fourislands.storage.works;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fourislands.time.HistoricalDate;
import org.fourislands.time.UnreadableDateException;

/** When a work appeared, as CSL-JSON writes it: parts, or words. */
final class CslDate {
    private static final Pattern LOOSE = Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2}))?(?:[-/.](\\d{1,2}))?\\D*");
    private static final Pattern PARTS = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?([?~%]?)");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[5-9]\\d\\d|20\\d\\d)(?!\\d)");

    private CslDate() {}

    static Optional<HistoricalDate> read(JsonElement written) {
        if (!(written instanceof JsonObject date)) {
            return CslWork.text(written).flatMap(CslDate::words);
        }
        return CslWork.text(date.get("edtf"))
                .flatMap(CslDate::edtf)
                .or(() -> parts(date))
                .or(() -> CslWork.text(date.get("raw"))
                        .or(() -> CslWork.text(date.get("literal")))
                        .flatMap(CslDate::words));
    }

    /** One day, or the two ends of what is uncertain; in EDTF besides where the parts do not tell all of it. */
    static JsonObject written(HistoricalDate date) {
        JsonArray dates = new JsonArray();
        boolean plain = true;
        for (String end : date.edtf().split("/", -1)) {
            Matcher parts = PARTS.matcher(end);
            if (parts.matches()) {
                dates.add(numbers(parts));
                plain &= parts.group(4).isEmpty();
            }
        }
        JsonObject json = new JsonObject();
        json.add("date-parts", dates);
        if (dates.size() != 1 || !plain) {
            json.addProperty("edtf", date.edtf());
        }
        return json;
    }

    private static JsonArray numbers(Matcher parts) {
        JsonArray numbers = new JsonArray();
        for (int i = 1; i <= 3 && parts.group(i) != null; i++) {
            numbers.add(Integer.valueOf(parts.group(i)));
        }
        return numbers;
    }

    private static Optional<HistoricalDate> parts(JsonObject date) {
        if (date.get("date-parts") instanceof JsonArray dates
                && !dates.isEmpty()
                && dates.get(0) instanceof JsonArray first
                && !first.isEmpty()) {
            StringBuilder loose = new StringBuilder();
            first.forEach(part -> CslWork.text(part)
                    .ifPresent(
                            number -> loose.append(loose.isEmpty() ? "" : "-").append(number)));
            return words(loose.toString());
        }
        return Optional.empty();
    }

    private static Optional<HistoricalDate> words(String words) {
        Optional<HistoricalDate> exact = edtf(words);
        Matcher loose = LOOSE.matcher(words.strip());
        if (exact.isPresent() || !loose.matches()) {
            return exact.or(() -> year(words));
        }
        String written = loose.group(1)
                + (loose.group(2) == null ? "" : "-" + twoDigits(loose.group(2)))
                + (loose.group(2) == null || loose.group(3) == null ? "" : "-" + twoDigits(loose.group(3)));
        return edtf(written).or(() -> year(words));
    }

    private static Optional<HistoricalDate> year(String words) {
        Matcher year = YEAR.matcher(words);
        return year.find() ? edtf(year.group()) : Optional.empty();
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private static Optional<HistoricalDate> edtf(String written) {
        try {
            return Optional.of(HistoricalDate.parse(written));
        } catch (UnreadableDateException none) {
            return Optional.empty();
        }
    }
}
