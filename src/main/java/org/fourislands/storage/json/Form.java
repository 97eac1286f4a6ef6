package org.fourislands.storage.json;

/** How one kind of record is written, field by field. Asks for every field it knows: what it does not ask for is unknown. */
@FunctionalInterface
public interface Form<T> {
    T read(JsonRecord record);
}
