package org.fourislands.view;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.fourislands.map.Framing;
import org.fourislands.map.Layer;
import org.fourislands.map.Sheet;
import org.fourislands.words.NameOrder;

/**
 * What is being looked at, as one value. A field belongs here if a lesson's scene must reproduce it. Back and forward, the
 * window's memory and every export are this one value.
 *
 * @param framing what part of the earth; empty for the whole area of the dispute, whatever the window's size
 * @param names which name stands first; empty for the perspective's own rule
 * @param proposal the proposal drawn on the map in place of what was administered; empty for none
 * @param comparison what the view is laid beside; empty for one map alone
 */
public record ViewState(
        LocalDate day,
        Optional<Framing> framing,
        Perspective perspective,
        Optional<NameOrder> names,
        Set<Layer> layers,
        Optional<Selection> selection,
        Optional<String> proposal,
        Optional<Comparison> comparison) {

    public ViewState {
        layers = layers.isEmpty() ? Set.of() : Set.copyOf(layers);
    }

    /** Where everyone starts: {@code day}, the whole area, who administers, nothing picked, no zones at sea. */
    public static ViewState startingOn(LocalDate day) {
        return new ViewState(
                day,
                Optional.empty(),
                Perspective.ADMINISTRATION,
                Optional.empty(),
                EnumSet.complementOf(EnumSet.of(Layer.ZONES)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public ViewState at(LocalDate newDay) {
        return new ViewState(newDay, framing, perspective, names, layers, selection, proposal, comparison);
    }

    public ViewState framing(Framing newFraming) {
        return new ViewState(day, Optional.of(newFraming), perspective, names, layers, selection, proposal, comparison);
    }

    public ViewState framingWholeArea() {
        return new ViewState(day, Optional.empty(), perspective, names, layers, selection, proposal, comparison);
    }

    public ViewState seenFrom(Perspective newPerspective) {
        return new ViewState(day, framing, newPerspective, names, layers, selection, proposal, comparison);
    }

    public ViewState naming(Optional<NameOrder> newNames) {
        return new ViewState(day, framing, perspective, newNames, layers, selection, proposal, comparison);
    }

    public ViewState toggling(Layer layer) {
        Set<Layer> changed = EnumSet.noneOf(Layer.class);
        changed.addAll(layers);
        if (!changed.remove(layer)) {
            changed.add(layer);
        }
        return new ViewState(day, framing, perspective, names, changed, selection, proposal, comparison);
    }

    /** Picks a thing; a proposal picked is also drawn on the map, and stays there while other things are picked. */
    public ViewState selecting(Selection newSelection) {
        Optional<String> drawn =
                newSelection.kind() == Selection.Kind.PROPOSAL ? Optional.of(newSelection.id()) : proposal;
        return new ViewState(day, framing, perspective, names, layers, Optional.of(newSelection), drawn, comparison);
    }

    public ViewState selectingNothing() {
        return new ViewState(day, framing, perspective, names, layers, Optional.empty(), proposal, comparison);
    }

    /** With a proposal drawn on the map, or none. */
    public ViewState drawing(Optional<String> newProposal) {
        return new ViewState(day, framing, perspective, names, layers, selection, newProposal, comparison);
    }

    /** Laid beside another, or alone. */
    public ViewState comparedWith(Optional<Comparison> newComparison) {
        return new ViewState(day, framing, perspective, names, layers, selection, proposal, newComparison);
    }

    /** The view of the second map, as a view of its own; empty where nothing is compared. */
    public Optional<ViewState> other() {
        return comparison
                .map(Comparison::other)
                .map(aspect -> new ViewState(
                        aspect.day().orElse(day),
                        framing,
                        aspect.perspective().orElse(perspective),
                        names,
                        layers,
                        selection,
                        aspect.proposal(),
                        Optional.empty()));
    }

    /** The two maps of a comparison in each other's place; the same view where nothing is compared. */
    public ViewState swapped() {
        return other().flatMap(second -> comparison.map(pair -> second.comparedWith(Optional.of(pair.with(new Aspect(
                        pair.other().day().map(theirs -> day),
                        pair.other().perspective().map(theirs -> perspective),
                        proposal))))))
                .orElse(this);
    }

    /** One step out: what is picked is let go, else comparing ends, else the proposal is taken off the map. */
    public ViewState withdrawing() {
        if (selection.isPresent()) {
            return selectingNothing();
        }
        return comparison.isPresent() ? comparedWith(Optional.empty()) : drawing(Optional.empty());
    }

    /** How the maps lie in a picture of it. */
    public Sheet.Arrangement arrangement() {
        return comparison.map(pair -> pair.layout().arrangement()).orElse(Sheet.Arrangement.ONE);
    }

    public boolean shows(Layer layer) {
        return layers.contains(layer);
    }

    /** The order of names in force. */
    public NameOrder nameOrder() {
        return names.orElse(perspective.nameOrder());
    }
}
