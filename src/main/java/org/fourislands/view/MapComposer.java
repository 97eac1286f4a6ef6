package org.fourislands.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.history.BoundaryLine;
import org.fourislands.history.DayState;
import org.fourislands.history.Island;
import org.fourislands.history.IslandState;
import org.fourislands.history.Party;
import org.fourislands.history.Place;
import org.fourislands.history.Understanding;
import org.fourislands.map.DividedIsland;
import org.fourislands.map.Emphasis;
import org.fourislands.map.IslandPaint;
import org.fourislands.map.LinePaint;
import org.fourislands.map.LineStyle;
import org.fourislands.map.MapContent;
import org.fourislands.map.MapWords;
import org.fourislands.map.NameTag;
import org.fourislands.map.Town;
import org.fourislands.map.TownTags;
import org.fourislands.words.Phrases;

/** What the map is to show of a view: the record put into plain shapes and words. A pure function of the record and the view. */
public final class MapComposer {
    // Degrees; about four kilometres.
    private static final double SAME_TOWN = 0.04;

    private final Atlas atlas;
    private final Phrases phrases;
    private final Inks inks;
    private final Touching touching;
    private final ProposalPaints proposals;
    private final List<NameTag> towns;
    private final SeaOverlays sea;

    /** {@code towns} are the settlements around, of which the record says nothing. */
    public MapComposer(Atlas atlas, Phrases phrases, List<Town> towns, IslandDivider divider) {
        this(atlas, phrases, towns, SeaOverlays.none(atlas), divider);
    }

    /** With what zones at sea are worked out; {@code divider} knows where islands divide. */
    public MapComposer(Atlas atlas, Phrases phrases, List<Town> towns, SeaOverlays sea, IslandDivider divider) {
        this.sea = sea;
        this.atlas = atlas;
        this.phrases = phrases;
        this.proposals = new ProposalPaints(atlas, phrases, divider);
        this.inks = new Inks(atlas);
        this.touching = new Touching(atlas);
        this.towns = TownTags.of(towns.stream().filter(this::isNotTold).toList());
    }

    /** A town that the record names with both its names is not named a second time. */
    private boolean isNotTold(Town town) {
        return atlas.content().places().stream()
                .filter(place -> place.kind() == Place.Kind.SETTLEMENT)
                .map(Place::position)
                .noneMatch(told -> Math.abs(told.latitude() - town.at().latitude()) < SAME_TOWN
                        && Math.abs(told.longitude() - town.at().longitude()) < SAME_TOWN);
    }

    public MapContent compose(ViewState view) {
        DayState day = atlas.on(view.day());
        List<BoundaryLine> lines = shownLines(view);
        Optional<Understanding> drawn = drawn(view);
        List<DividedIsland> divided =
                drawn.map(proposal -> divided(proposal, day, view)).orElse(List.of());
        return new MapContent(
                islands(day, view),
                divided,
                lines.stream().flatMap(line -> paint(line, view.day()).stream()).toList(),
                sea.of(view),
                Stream.concat(new NameTags(atlas, view.nameOrder()).all().stream(), towns.stream())
                        .toList(),
                phrases.of(drawn.isPresent() ? "legend.proposed" : "legend.title"),
                Stream.concat(
                                new LegendWords(atlas, phrases).entries(day, view, lines, divided).stream(),
                                sea.legend(view, phrases).stream())
                        .toList(),
                stamp(view),
                Stream.of("coast", "limits", "depths", "names")
                        .map(part -> phrases.of("attribution." + part))
                        .toList(),
                view.layers(),
                words(),
                new LandPaints(atlas).of(view));
    }

    private List<IslandPaint> islands(DayState day, ViewState view) {
        List<IslandPaint> paints = new ArrayList<>();
        for (IslandState state : day.islands()) {
            paints.add(paint(state.island().id(), state, view));
        }
        pickedIslet(view)
                .flatMap(islet ->
                        day.island(islet.substring(0, islet.indexOf('/'))).map(state -> paint(islet, state, view)))
                .ifPresent(paints::add);
        return paints;
    }

    private static Optional<String> pickedIslet(ViewState view) {
        return view.selection()
                .filter(selection -> selection.kind() == Selection.Kind.ISLAND)
                .map(Selection::id)
                .filter(id -> id.indexOf('/') > 0);
    }

    private Optional<Understanding> drawn(ViewState view) {
        return view.proposal().flatMap(atlas::understanding);
    }

    private List<DividedIsland> divided(Understanding drawn, DayState day, ViewState view) {
        return day.islands().stream()
                .flatMap(state ->
                        proposals.divided(drawn, state, emphasis(state.island().id(), view)).stream())
                .toList();
    }

    private IslandPaint paint(String id, IslandState state, ViewState view) {
        Emphasis emphasis = emphasis(id, view);
        return drawn(view)
                .map(drawn -> proposals.paint(drawn, state, emphasis).of(id))
                .orElseGet(() -> held(id, Tint.of(state, view.perspective(), atlas), emphasis));
    }

    private IslandPaint held(String id, Tint tint, Emphasis emphasis) {
        return new IslandPaint(id, inks.ground(tint), inks.of(tint.hatches()), emphasis);
    }

    /** An island picked stands out most; one that is touched by what is picked stands out as under the pointer. */
    private Emphasis emphasis(String id, ViewState view) {
        if (view.selection().equals(Optional.of(Selection.island(id)))) {
            return Emphasis.SELECTED;
        }
        boolean touched = view.selection()
                .filter(thing -> thing.kind() != Selection.Kind.ISLAND)
                .filter(thing -> touching.groups(thing).contains(Island.groupOf(id)))
                .isPresent();
        return touched ? Emphasis.HOVERED : Emphasis.NONE;
    }

    /**
     * A side's own view leaves out a line that only the other side holds to be the boundary. Beside a proposal that is drawn
     * only a line stays that was agreed when it was made and is on the day: any other would be taken for the proposal's.
     */
    private List<BoundaryLine> shownLines(ViewState view) {
        Optional<LocalDate> proposed =
                drawn(view).map(drawn -> drawn.proposal().date().earliest());
        return atlas.content().lines().stream()
                .filter(line -> proposed.map(day -> isAgreed(line, day) && isAgreed(line, view.day()))
                        .orElse(true))
                .filter(line -> line.on(view.day())
                        .filter(status -> !isOthersClaim(status, view.perspective()))
                        .isPresent())
                .toList();
    }

    private static boolean isAgreed(BoundaryLine line, LocalDate day) {
        return line.on(day)
                .filter(status -> status.standing() == BoundaryLine.Standing.AGREED)
                .isPresent();
    }

    private boolean isOthersClaim(BoundaryLine.Status status, Perspective perspective) {
        Party.Side own = switch (perspective) {
            case JAPAN -> Party.Side.JAPAN;
            case RUSSIA -> Party.Side.RUSSIA;
            case ADMINISTRATION, NEITHER -> Party.Side.NEITHER;
        };
        return own != Party.Side.NEITHER
                && status.standing() == BoundaryLine.Standing.CLAIMED
                && status.parties().stream()
                        .flatMap(party -> atlas.party(party).stream())
                        .noneMatch(party -> party.side() == own);
    }

    private Optional<LinePaint> paint(BoundaryLine line, LocalDate day) {
        return line.on(day).map(status -> new LinePaint(line.geometry(), style(status), inks.of(status)));
    }

    static LineStyle style(BoundaryLine.Status status) {
        return switch (status.standing()) {
            case AGREED -> LineStyle.AGREED;
            case DE_FACTO -> LineStyle.DE_FACTO;
            case CLAIMED -> LineStyle.CLAIMED;
            case LAPSED -> LineStyle.LAPSED;
        };
    }

    private String stamp(ViewState view) {
        return phrases.of(
                "map.stamp",
                drawn(view)
                        .map(proposal -> new DrawnWords(atlas, phrases, view).stamp(proposal))
                        .orElseGet(() ->
                                phrases.of("perspective." + view.perspective().id())),
                new DateWords(phrases).of(view.day()),
                phrases.of("map.projection"),
                phrases.of("map.data-version", atlas.content().version().version()),
                phrases.of("map.no-endorsement"));
    }

    private MapWords words() {
        return new MapWords(
                phrases.of("map.kilometres"),
                phrases.of("map.metres"),
                phrases.of("map.north"),
                phrases.of("map.east"),
                phrases.of("map.japan-letter"),
                phrases.of("map.russia-letter"));
    }
}
