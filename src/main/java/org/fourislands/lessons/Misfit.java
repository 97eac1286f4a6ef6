package org.fourislands.lessons;

/**
 * Something in a lesson that the record does not know.
 *
 * @param number of the scene, from 1
 * @param id what is not known
 */
public record Misfit(int number, Kind kind, String id) {

    /** What kind of thing is not known, and by that what became of it. */
    public enum Kind {
        /** It stays, named by its id: another reader may have the work. */
        WORK,
        /** Taken off the map. */
        PROPOSAL,
        /** Nothing is picked instead. */
        SELECTION,
        /** One map is shown alone. */
        COMPARISON,
        /** The task is left out. */
        TASK
    }
}
