package org.fourislands.derive;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fourislands.library.Fingerprints;
import org.fourislands.sources.Fingerprint;

/**
 * Takes the fingerprints of a work's paragraphs from a copy that is not kept: {@code SOURCE COPY.txt OUT.json LINES ..}, where
 * each LINES names the lines of the copy, from 1, that make the next paragraph: {@code 17+19-22}.
 */
public final class TakeFingerprints {
    private static final Gson ONE_LINE = new Gson();

    private TakeFingerprints() {}

    public static void main(String[] arguments) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(arguments[1]));
        List<String> records = new ArrayList<>();
        List<String> paragraphs = Arrays.asList(arguments).subList(3, arguments.length);
        for (int i = 0; i < paragraphs.size(); i++) {
            records.add("    " + ONE_LINE.toJson(record(i + 1, text(lines, paragraphs.get(i)))));
        }
        Files.writeString(
                Path.of(arguments[2]),
                "{\n  \"about\": \"By what the paragraphs of the work are known again in a copy; no word of it is kept here.\",\n"
                        + "  \"source\": \"" + arguments[0] + "\",\n  \"records\": [\n"
                        + String.join(",\n", records) + "\n  ]\n}\n");
    }

    private static String text(List<String> lines, String named) {
        return Arrays.stream(named.split("\\+", -1))
                .flatMap(run -> lines(lines, run).stream())
                .collect(Collectors.joining("\n"));
    }

    private static List<String> lines(List<String> lines, String run) {
        int dash = run.indexOf('-');
        int from = Integer.parseInt(dash < 0 ? run : run.substring(0, dash));
        int to = Integer.parseInt(dash < 0 ? run : run.substring(dash + 1));
        return IntStream.rangeClosed(from, to)
                .mapToObj(line -> lines.get(line - 1))
                .toList();
    }

    private static JsonObject record(int number, String paragraph) {
        Fingerprint taken = Fingerprints.of(paragraph)
                .orElseThrow(() -> new IllegalArgumentException("paragraph " + number + " has no words"));
        JsonArray parts = new JsonArray();
        taken.parts().forEach(part -> parts.add(part(part)));
        JsonObject print = new JsonObject();
        print.add("parts", parts);
        print.addProperty("words", taken.words());
        print.addProperty("span", taken.span());
        JsonArray sample = new JsonArray();
        taken.sample().forEach(sample::add);
        print.add("sample", sample);
        JsonObject record = new JsonObject();
        record.addProperty("at", "paragraph " + number);
        record.add("print", print);
        return record;
    }

    private static JsonObject part(Fingerprint.Part part) {
        JsonObject json = new JsonObject();
        json.addProperty("letters", part.letters());
        json.addProperty("rolling", HexFormat.of().toHexDigits(part.rolling()));
        json.addProperty("exact", part.exact());
        return json;
    }
}
