package org.fourislands.storage.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.fourislands.earth.Position;
import org.fourislands.sources.Locator;
import org.fourislands.time.HistoricalDate;
import org.fourislands.time.UnreadableDateException;

/** The small kinds of values that the project's files are written in. */
public final class Grains {
    private static final Pattern ID_FORM = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*(?:/[a-z0-9]+(?:-[a-z0-9]+)*)?");

    /** Some words in one line or several; never blank. */
    public static final Grain<String> WORDS = new Grain<>(Grains::words, "?");

    public static final Grain<String> ID = new Grain<>(Grains::id, "?");
    public static final Grain<HistoricalDate> DATE = new Grain<>(Grains::date, HistoricalDate.parse("0001"));
    public static final Grain<Locator> LOCATOR = new Grain<>(Grains::locator, new Locator(Locator.Unit.PARAGRAPH, "?"));
    public static final Grain<Double> AMOUNT = new Grain<>(Grains::amount, 0.0);
    public static final Grain<Integer> WHOLE = new Grain<>(Grains::whole, 0);
    public static final Grain<Boolean> YES_NO = new Grain<>(Grains::yesNo, false);
    public static final Grain<Position> POSITION = new Grain<>(Grains::position, new Position(0, 0));

    private Grains() {}

    /** One word out of few. */
    public static <T> Grain<T> oneOf(T[] values, Function<T, String> word) {
        List<String> allowed = Arrays.stream(values).map(word).toList();
        return new Grain<>(
                written -> {
                    String chosen = words(written);
                    int index = allowed.indexOf(chosen);
                    if (index < 0) {
                        String list = String.join(", ", allowed);
                        throw new UnfitValue(
                                "“" + Words.shortened(chosen) + "” is not one of the words allowed here.",
                                "Write one of: " + list + ".");
                    }
                    return values[index];
                },
                values[0]);
    }

    private static String words(JsonElement written) throws UnfitValue {
        if (!(written instanceof JsonPrimitive primitive) || !primitive.isString()) {
            throw new UnfitValue("This must be text.", "Put it between quotation marks.");
        }
        String words = primitive.getAsString().strip();
        if (words.isEmpty()) {
            throw new UnfitValue("The text is empty.", "Write it, or leave the field out if it is optional.");
        }
        return words;
    }

    private static String id(JsonElement written) throws UnfitValue {
        String id = words(written);
        if (!ID_FORM.matcher(id).matches()) {
            throw new UnfitValue(
                    "“" + Words.shortened(id) + "” is not an id.",
                    "Use lower-case letters, digits and hyphens; an islet has its group's id and a slash before.");
        }
        return id;
    }

    private static HistoricalDate date(JsonElement written) throws UnfitValue {
        String date = words(written);
        try {
            return HistoricalDate.parse(date);
        } catch (UnreadableDateException e) {
            throw new UnfitValue(
                    "“" + Words.shortened(date) + "” cannot be read as a date: " + e.getMessage() + ".",
                    "Write 1855-02-07, 1855-02, 1855, 1855~ or 1945-09-02/1945-09-05.");
        }
    }

    private static Locator locator(JsonElement written) throws UnfitValue {
        String place = words(written);
        return Locator.parse(place)
                .orElseThrow(() -> new UnfitValue(
                        "“" + Words.shortened(place) + "” is not a place in a work.",
                        "Begin with one of "
                                + String.join(
                                        ", ",
                                        Arrays.stream(Locator.Unit.values())
                                                .map(Locator.Unit::word)
                                                .toList())
                                + ", then a space and the number."));
    }

    private static double amount(JsonElement written) throws UnfitValue {
        if (!(written instanceof JsonPrimitive primitive) || !primitive.isNumber()) {
            throw new UnfitValue("This must be a number.", "Write it in digits, without quotation marks.");
        }
        double amount = primitive.getAsDouble();
        if (!Double.isFinite(amount)) {
            throw new UnfitValue("The number is too large.", "Check it.");
        }
        return amount;
    }

    private static int whole(JsonElement written) throws UnfitValue {
        double amount = amount(written);
        if (amount != Math.rint(amount) || Math.abs(amount) > Integer.MAX_VALUE) {
            throw new UnfitValue("This must be a whole number.", "Write it without a fraction.");
        }
        return (int) amount;
    }

    private static boolean yesNo(JsonElement written) throws UnfitValue {
        if (!(written instanceof JsonPrimitive primitive) || !primitive.isBoolean()) {
            throw new UnfitValue("This must be true or false.", "Write true or false, without quotation marks.");
        }
        return primitive.getAsBoolean();
    }

    private static Position position(JsonElement written) throws UnfitValue {
        if (!(written instanceof JsonArray pair) || pair.size() != 2) {
            throw new UnfitValue("This must be a position.", "Write [longitude, latitude] in degrees.");
        }
        double longitude = amount(pair.get(0));
        double latitude = amount(pair.get(1));
        if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) {
            throw new UnfitValue(
                    "There is no such point on the earth.", "Write the longitude first, then the latitude.");
        }
        return new Position(longitude, latitude);
    }
}
