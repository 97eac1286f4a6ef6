package org.fourislands.storage;

/**
 * One thing wrong with the project's own files.
 *
 * @param file the file, relative to its data folder: {@code control.json}
 * @param record the record's id, or its place in the list ({@code record 3}); empty where the file as a whole is meant
 * @param field the field, with its place inside the record; empty where the record as a whole is meant
 * @param what what is wrong, in one sentence
 * @param mend what to do about it, in one sentence
 */
public record DataIssue(String file, String record, String field, String what, String mend) {

    /** The whole issue in one line. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(file);
        if (!record.isEmpty()) {
            line.append(", ").append(record);
        }
        if (!field.isEmpty()) {
            line.append(", ").append(field);
        }
        return line.append(": ").append(what).append(' ').append(mend).toString();
    }
}
