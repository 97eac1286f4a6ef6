package org.fourislands.time;

import java.time.LocalDate;

/**
 * A day of the Japanese lunar calendar, in use until the end of 1872. No library converts it; the record keeps a table of the
 * days its sources use.
 *
 * @param day the same day in the Gregorian calendar
 * @param era the era in kanji: 安政
 * @param eraLatin the era in Latin letters: Ansei
 * @param leap whether the month is an intercalary one
 */
public record LunarDay(LocalDate day, String era, String eraLatin, int year, int month, boolean leap, int dayOfMonth) {}
