package org.fourislands.map;

/**
 * A place where a name may stand.
 *
 * @param cost how much worse than the best one could wish, as if it stood so many pixels farther off
 */
record LabelChoice(PlacedLabel label, double cost) {

    LabelChoice dearer(double by) {
        return new LabelChoice(label, cost + by);
    }
}
