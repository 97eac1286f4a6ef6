package org.fourislands.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fourislands.survey.Division;
import org.fourislands.survey.Progress;
import org.fourislands.view.SeaDesk;
import org.fourislands.view.SeaOverlays;
import org.fourislands.view.ViewState;

/**
 * What zones at sea a map asks for.
 *
 * @param missing the divisions whose zones a view needs and that are not worked out yet; quick
 * @param isUnsettled whether a view asks for zones that cannot be, because the proposal leaves a group open; quick
 * @param workOut works one out and remembers it; seconds
 */
public record SeaWork(
        Function<ViewState, List<Division>> missing,
        Predicate<ViewState> isUnsettled,
        BiConsumer<Division, Progress> workOut) {

    /** For maps without zones. */
    public static final SeaWork NONE = new SeaWork(state -> List.of(), state -> false, (division, progress) -> {});

    public static SeaWork of(SeaDesk desk) {
        SeaOverlays overlays = desk.overlays();
        return new SeaWork(
                state -> Stream.concat(overlays.wanted(state).stream(), overlays.wantedBeside(state).stream())
                        .distinct()
                        .filter(division -> desk.of(division).isEmpty())
                        .toList(),
                overlays::isUnsettled,
                desk::workOut);
    }

    /** Of the view and of what it is laid beside. */
    List<Division> missingOf(ViewState state) {
        List<Division> other = state.other().map(missing).orElse(List.of());
        return Stream.concat(missing.apply(state).stream(), other.stream())
                .distinct()
                .toList();
    }

    boolean isUnsettledIn(ViewState state) {
        Optional<ViewState> other = state.other();
        return isUnsettled.test(state) || other.filter(isUnsettled).isPresent();
    }
}
