package org.fourislands.storage.json;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One file of the project's data as its forms read it: one object, most often {@code { "about": "..", "records": [ .. ] }}. */
public final class RecordsFile {
    private final Path file;
    private final IssueLog log;

    public RecordsFile(Path file, IssueLog log) {
        this.file = file;
        this.log = log;
    }

    /** All records that can be read, in order; what is wrong with the others is in the log. */
    public <T> List<T> records(Form<T> form) {
        return read(top -> List.copyOf(top.records(form))).orElse(List.of());
    }

    /** A file that is one record itself; empty if that cannot be read. */
    public <T> Optional<T> single(Form<T> form) {
        return JsonTree.read(file, log).flatMap(whole -> place().read(whole, form));
    }

    /** The file as {@code form} reads its outermost fields, also where some of them are bad; empty if it holds no object. */
    public <T> Optional<T> read(Form<T> form) {
        return JsonTree.read(file, log).map(whole -> read(whole, log, form));
    }

    /** The same of a text that is no file of its own; empty, with the reason in {@code log}, if it holds no object. */
    public static <T> Optional<T> read(String text, IssueLog log, Form<T> form) {
        return JsonTree.parse(text, log).map(whole -> read(whole, log, form));
    }

    private static <T> T read(JsonObject whole, IssueLog log, Form<T> form) {
        JsonRecord top = new JsonRecord(whole, FieldPlace.ofRecord(log, ""));
        T value = form.read(top);
        top.noteUnknownFields();
        return value;
    }

    private FieldPlace place() {
        return FieldPlace.ofRecord(log, "");
    }
}
