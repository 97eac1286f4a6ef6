package org.fourislands.survey;

/** In whose hand a coast is: one of the two parties to a boundary. */
public enum Hand {
    JAPAN,
    RUSSIA;

    public Hand other() {
        return this == JAPAN ? RUSSIA : JAPAN;
    }
}
