package org.fourislands.map;

import java.text.MessageFormat;

/**
 * The few words the map writes by itself, in the reader's language.
 *
 * @param kilometres the unit's sign
 * @param north a pattern with the degrees of latitude in place of {@code {0}}
 * @param east a pattern with the degrees of longitude
 * @param japanLetter stands on Japan's colour in the legend, so that colour never speaks alone
 * @param russiaLetter the same for Russia and the Soviet Union
 */
public record MapWords(
        String kilometres, String metres, String north, String east, String japanLetter, String russiaLetter) {

    String northOf(String degrees) {
        return MessageFormat.format(north, degrees);
    }

    String eastOf(String degrees) {
        return MessageFormat.format(east, degrees);
    }

    String letterOf(Ink ink) {
        return switch (ink) {
            case JAPAN -> japanLetter;
            case RUSSIA -> russiaLetter;
            case NONE -> "";
        };
    }
}
