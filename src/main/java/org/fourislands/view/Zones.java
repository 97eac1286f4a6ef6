package org.fourislands.view;

import java.util.Optional;
import org.fourislands.survey.Division;
import org.fourislands.survey.SeaZones;

/** The zones at sea that are worked out already. Answers at once, on any thread. */
@FunctionalInterface
public interface Zones {
    /** Where none are wanted. */
    Zones NONE = division -> Optional.empty();

    Optional<SeaZones> of(Division division);
}
