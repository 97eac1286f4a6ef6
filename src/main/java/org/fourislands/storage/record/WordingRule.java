package org.fourislands.storage.record;

/**
 * A wording that takes a side and that the record's own sentences avoid.
 *
 * @param phrase as it would stand in a sentence: "owned by"
 * @param instead what to say
 * @param reason why it takes a side
 */
public record WordingRule(String phrase, String instead, String reason) {}
