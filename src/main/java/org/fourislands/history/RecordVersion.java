package org.fourislands.history;

import org.fourislands.time.HistoricalDate;

/**
 * Which edition of the record this is; printed on every picture.
 *
 * @param version as people quote it: {@code 2026.11}
 * @param compiled the last day the record was checked against the news
 */
public record RecordVersion(String version, HistoricalDate compiled) {}
