package org.fourislands.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.fourislands.history.Atlas;
import org.fourislands.map.GeoData;
import org.fourislands.survey.Division;
import org.fourislands.survey.IslandSurvey;
import org.fourislands.survey.Progress;
import org.fourislands.survey.SeaSurvey;
import org.fourislands.survey.SeaZones;

/**
 * Where land is measured and zones at sea are worked out, each when first asked for, and remembered. For any thread; what is
 * not remembered takes tenths of a second for the land and seconds for the sea.
 */
public final class SeaDesk implements Zones {
    private final Atlas atlas;
    private final LocalDate today;
    private final Supplier<IslandSurvey> islands;
    private final Supplier<SeaSurvey> sea;
    private final Map<Division, SeaZones> known = new ConcurrentHashMap<>();
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();

    public SeaDesk(GeoData geography, Atlas atlas, LocalDate today) {
        this(() -> geography, atlas, today);
    }

    /** {@code geography} is asked at most twice, on the thread that asks for land or sea, and may take its time. */
    public SeaDesk(Supplier<GeoData> geography, Atlas atlas, LocalDate today) {
        this.atlas = atlas;
        this.today = today;
        this.islands = new Once<>(() -> IslandSurvey.of(geography.get()));
        this.sea = new Once<>(() -> new SeaSurvey(geography.get(), islands.get(), Reckoning.undisputed(atlas)));
    }

    @Override
    public Optional<SeaZones> of(Division division) {
        return Optional.ofNullable(known.get(division));
    }

    /** Works them out if they are not known yet; ends with a cancellation once they are no longer wanted. */
    public SeaZones workOut(Division division, Progress progress) {
        Optional<SeaZones> before = of(division);
        if (before.isPresent()) {
            return before.get();
        }
        SeaZones zones = sea.get().zones(division, progress);
        known.put(division, zones);
        watchers.forEach(Runnable::run);
        return zones;
    }

    /** {@code told} runs whenever zones were worked out, on the thread that did it. */
    public void watch(Runnable told) {
        watchers.add(told);
    }

    public IslandSurvey islands() {
        return islands.get();
    }

    public SeaOverlays overlays() {
        return new SeaOverlays(atlas, this, today);
    }

    /** Where an island divides, reckoned on its outline. */
    public IslandDivider divider() {
        return (island, share) ->
                islands().line(island, share).map(line -> new IslandDivider.DividingLine(line.to(), line.from()));
    }

    public Reckoning reckoning() {
        return new Reckoning(atlas, islands.get(), this, today);
    }
}
