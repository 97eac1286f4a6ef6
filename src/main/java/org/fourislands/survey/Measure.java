package org.fourislands.survey;

import java.util.OptionalDouble;

/**
 * What was measured of a group, an islet or all that is in one hand, on the ellipsoid.
 *
 * @param areaKm2 land with all its rocks; lakes count as land
 * @param coastKm length of the shore as it is drawn here: finer data would give more
 * @param toHokkaidoKm from the nearest point of its shore to the nearest of Hokkaido's; empty where there is no shore
 */
public record Measure(double areaKm2, double coastKm, OptionalDouble toHokkaidoKm) {
    /** Of one who has nothing. */
    public static final Measure NOTHING = new Measure(0, 0, OptionalDouble.empty());

    /** Both together. */
    public Measure with(Measure other) {
        return new Measure(areaKm2 + other.areaKm2, coastKm + other.coastKm, nearer(other));
    }

    private OptionalDouble nearer(Measure other) {
        if (toHokkaidoKm.isEmpty() || other.toHokkaidoKm.isEmpty()) {
            return toHokkaidoKm.isEmpty() ? other.toHokkaidoKm : toHokkaidoKm;
        }
        return OptionalDouble.of(Math.min(toHokkaidoKm.getAsDouble(), other.toHokkaidoKm.getAsDouble()));
    }
}
