package org.fourislands.survey;

/** A quantity in metres at every point of the map's plane, of which the line is wanted along which it is nought. */
interface Field {
    double at(double x, double y);

    /** How near to nought is near enough at this point. */
    double tolerance(double x, double y);

    /** By how much at most it changes from one metre to the next. */
    double steepness();
}
