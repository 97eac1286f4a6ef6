package org.fourislands.view;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.fourislands.map.Framing;
import org.fourislands.map.Layer;
import org.fourislands.words.NameOrder;

/**
 * What is being looked at, as one value. A field belongs here if a lesson's scene must reproduce it. Back and forward, the
 * window's memory and every export are this one value.
 *
 * @param framing what part of the earth; empty for the whole area of the dispute, whatever the window's size
 * @param names which name stands first; empty for the perspective's own rule
 */
public record ViewState(
        LocalDate day,
        Optional<Framing> framing,
        Perspective perspective,
        Optional<NameOrder> names,
        Set<Layer> layers,
        Optional<Selection> selection) {

    public ViewState {
        layers = layers.isEmpty() ? Set.of() : Set.copyOf(layers);
    }

    /** Where everyone starts: {@code day}, the whole area, who administers, nothing picked. */
    public static ViewState startingOn(LocalDate day) {
        return new ViewState(
                day,
                Optional.empty(),
                Perspective.ADMINISTRATION,
                Optional.empty(),
                EnumSet.allOf(Layer.class),
                Optional.empty());
    }

    public ViewState at(LocalDate newDay) {
        return new ViewState(newDay, framing, perspective, names, layers, selection);
    }

    public ViewState framing(Framing newFraming) {
        return new ViewState(day, Optional.of(newFraming), perspective, names, layers, selection);
    }

    public ViewState framingWholeArea() {
        return new ViewState(day, Optional.empty(), perspective, names, layers, selection);
    }

    public ViewState seenFrom(Perspective newPerspective) {
        return new ViewState(day, framing, newPerspective, names, layers, selection);
    }

    public ViewState naming(Optional<NameOrder> newNames) {
        return new ViewState(day, framing, perspective, newNames, layers, selection);
    }

    public ViewState toggling(Layer layer) {
        Set<Layer> changed = EnumSet.noneOf(Layer.class);
        changed.addAll(layers);
        if (!changed.remove(layer)) {
            changed.add(layer);
        }
        return new ViewState(day, framing, perspective, names, changed, selection);
    }

    public ViewState selecting(Selection newSelection) {
        return new ViewState(day, framing, perspective, names, layers, Optional.of(newSelection));
    }

    public ViewState selectingNothing() {
        return new ViewState(day, framing, perspective, names, layers, Optional.empty());
    }

    public boolean shows(Layer layer) {
        return layers.contains(layer);
    }

    /** The order of names in force. */
    public NameOrder nameOrder() {
        return names.orElse(perspective.nameOrder());
    }
}
