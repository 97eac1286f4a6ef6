package org.fourislands.storage.validation;

/**
 * Where in the record something stands.
 *
 * @param record the record's id
 * @param field the way from the record to it: {@code answers 1}; entries are counted from 1
 */
record Place(String file, String record, String field) {

    Place at(String inner) {
        return new Place(file, record, field.isEmpty() ? inner : field + " › " + inner);
    }

    /** The entry of that index, counted from 0 here and from 1 in what is shown. */
    Place entry(int index) {
        return new Place(file, record, field + " " + (index + 1));
    }
}
