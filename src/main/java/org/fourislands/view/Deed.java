package org.fourislands.view;

import java.util.Optional;

/**
 * How a view can be changed from a dossier: a button's words and what it does.
 *
 * @param words as the button says
 */
public record Deed(String words, Change change) {

    /** What becomes of the view. */
    public sealed interface Change {}

    /** A proposal is drawn on the map, or none. */
    public record Draw(Optional<String> proposal) implements Change {}

    /** A proposal is drawn, and laid beside something else. */
    public record LayBeside(String proposal, Aspect other) implements Change {}

    /** A proposal is drawn; what is laid beside it is then chosen from the list. */
    public record ChooseBeside(String proposal) implements Change {}

    /** The view after it; what is still to be chosen is not yet in it. */
    public ViewState on(ViewState view) {
        if (change instanceof Draw draw) {
            return view.drawing(draw.proposal());
        }
        if (change instanceof LayBeside beside) {
            return view.drawing(Optional.of(beside.proposal()))
                    .comparedWith(Optional.of(Comparison.of(Comparison.Layout.TWIN, beside.other())));
        }
        if (change instanceof ChooseBeside choose) {
            return view.drawing(Optional.of(choose.proposal()));
        }
        return view;
    }
}
