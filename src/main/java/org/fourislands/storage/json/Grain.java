package org.fourislands.storage.json;

import com.google.gson.JsonElement;

/**
 * How one kind of value is written: a word, a number, a date.
 *
 * @param standIn stands where the value is missing, so that reading goes on; it never reaches the record
 */
public record Grain<T>(Reading<T> reading, T standIn) {

    /** Turns what is written into the value. */
    @FunctionalInterface
    public interface Reading<T> {
        T read(JsonElement written) throws UnfitValue;
    }

    T read(JsonElement written) throws UnfitValue {
        return reading.read(written);
    }
}
