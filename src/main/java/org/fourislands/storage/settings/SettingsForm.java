package org.fourislands.storage.settings;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.fourislands.map.Framing;
import org.fourislands.map.Layer;
import org.fourislands.sources.CitationStyle;
import org.fourislands.storage.json.Grain;
import org.fourislands.storage.json.Grains;
import org.fourislands.storage.json.JsonRecord;
import org.fourislands.time.HistoricalDate;
import org.fourislands.view.Appearance;
import org.fourislands.view.Aspect;
import org.fourislands.view.ClockHabits;
import org.fourislands.view.ClockKept;
import org.fourislands.view.ClockLook;
import org.fourislands.view.ClockRange;
import org.fourislands.view.Comparison;
import org.fourislands.view.CoordinateForm;
import org.fourislands.view.OtherCalendar;
import org.fourislands.view.Pace;
import org.fourislands.view.Perspective;
import org.fourislands.view.ReadingLook;
import org.fourislands.view.Seen;
import org.fourislands.view.Selection;
import org.fourislands.view.Settings;
import org.fourislands.view.StepKind;
import org.fourislands.view.TextSize;
import org.fourislands.view.Theme;
import org.fourislands.view.ViewState;
import org.fourislands.view.WindowPlace;
import org.fourislands.words.NameOrder;

/** How the settings are read; every field may be missing. {@link SettingsJson} writes them. */
final class SettingsForm {
    private static final Grain<Theme> THEME = Grains.oneOf(Theme.values(), Theme::id);
    private static final Grain<TextSize> TEXT_SIZE = Grains.oneOf(TextSize.values(), TextSize::id);
    private static final Grain<CoordinateForm> COORDINATES = Grains.oneOf(CoordinateForm.values(), CoordinateForm::id);
    private static final Grain<CitationStyle> CITATIONS = Grains.oneOf(CitationStyle.values(), CitationStyle::id);
    private static final Grain<Perspective> PERSPECTIVE = Grains.oneOf(Perspective.values(), Perspective::id);
    private static final Grain<Layer> LAYER = Grains.oneOf(Layer.values(), Layer::word);
    private static final Grain<NameOrder> NAMES = Grains.oneOf(NameOrder.values(), SettingsForm::word);
    private static final Grain<Comparison.Layout> LAYOUT = Grains.oneOf(Comparison.Layout.values(), SettingsForm::word);
    private static final Grain<ClockLook.Fold> FOLD = Grains.oneOf(ClockLook.Fold.values(), SettingsForm::word);
    private static final Grain<ReadingLook.Tone> TONE = Grains.oneOf(ReadingLook.Tone.values(), ReadingLook.Tone::id);
    private static final Grain<Selection.Kind> KIND = Grains.oneOf(Selection.Kind.values(), SettingsForm::word);

    private static final Grain<StepKind> STEP = Grains.oneOf(StepKind.values(), SettingsForm::word);
    private static final Grain<Pace> PACE = Grains.oneOf(Pace.values(), SettingsForm::word);
    private static final Grain<OtherCalendar> CALENDAR = Grains.oneOf(OtherCalendar.values(), SettingsForm::word);

    private SettingsForm() {}

    static Settings read(JsonRecord record) {
        return new Settings(
                record.optionalPart("window", SettingsForm::window),
                record.optionalPart("view", SettingsForm::view),
                appearance(record),
                new Seen(yes(record, "firstStartExplained"), yes(record, "mapHintsSeen")),
                new ClockKept(
                        record.optionalPart("clock", SettingsForm::clock).orElseGet(ClockLook::usual),
                        record.optionalPart("habits", SettingsForm::habits).orElseGet(ClockHabits::usual)),
                record.optionalPart("reading", SettingsForm::reading).orElseGet(ReadingLook::usual));
    }

    /** It lies in the file's first level, where earlier versions wrote it. */
    private static Appearance appearance(JsonRecord record) {
        Appearance usual = Appearance.usual();
        return new Appearance(
                record.optionalValue("theme", THEME).orElse(usual.theme()),
                record.optionalValue("textSize", TEXT_SIZE).orElse(usual.textSize()),
                yes(record, "reducedMotion"),
                record.optionalValue("coordinates", COORDINATES).orElse(usual.coordinates()),
                record.optionalValue("citations", CITATIONS).orElse(usual.citations()));
    }

    private static ReadingLook reading(JsonRecord record) {
        ReadingLook usual = ReadingLook.usual();
        return new ReadingLook(
                whole(record, "step").orElse(usual.step()),
                record.optionalValue("tone", TONE).orElse(usual.tone()),
                whole(record, "measure").orElse(usual.measure()));
    }

    private static Optional<Integer> whole(JsonRecord record, String field) {
        return record.optionalValue(field, Grains.AMOUNT).map(amount -> (int) Math.round(amount));
    }

    /** Days in the wrong order are as good as none. */
    private static ClockLook clock(JsonRecord record) {
        Optional<LocalDate> from = record.optionalValue("from", Grains.DATE).map(HistoricalDate::earliest);
        Optional<LocalDate> to = record.optionalValue("to", Grains.DATE).map(HistoricalDate::latest);
        Optional<ClockRange> range = from.filter(
                        first -> to.filter(first::isBefore).isPresent())
                .map(first -> ClockRange.of(first, to.orElseThrow()));
        ClockLook usual = ClockLook.usual();
        return new ClockLook(range, record.optionalValue("fold", FOLD).orElse(usual.fold()));
    }

    private static ClockHabits habits(JsonRecord record) {
        ClockHabits usual = ClockHabits.usual();
        Set<OtherCalendar> calendars = EnumSet.noneOf(OtherCalendar.class);
        calendars.addAll(record.values("calendars", CALENDAR));
        return new ClockHabits(
                record.optionalValue("step", STEP).orElse(usual.step()),
                record.optionalValue("pace", PACE).orElse(usual.pace()),
                calendars,
                record.optionalValue("dimming", Grains.YES_NO).orElse(usual.dimming()));
    }

    /** The word of the file for a constant of an enum that has none of its own. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean yes(JsonRecord record, String field) {
        return record.optionalValue(field, Grains.YES_NO).orElse(false);
    }

    private static WindowPlace window(JsonRecord record) {
        return new WindowPlace(
                record.value("x", Grains.AMOUNT),
                record.value("y", Grains.AMOUNT),
                record.value("width", Grains.AMOUNT),
                record.value("height", Grains.AMOUNT),
                yes(record, "maximised"));
    }

    private static ViewState view(JsonRecord record) {
        return new ViewState(
                day(record),
                record.optionalPart("framing", SettingsForm::framing),
                record.value("perspective", PERSPECTIVE),
                record.optionalValue("names", NAMES),
                layers(record),
                record.optionalPart("selection", SettingsForm::selection),
                record.optionalValue("proposal", Grains.ID),
                record.optionalPart("comparison", SettingsForm::comparison));
    }

    private static Comparison comparison(JsonRecord record) {
        Aspect other = new Aspect(
                record.optionalValue("day", Grains.DATE).map(HistoricalDate::earliest),
                record.optionalValue("perspective", PERSPECTIVE),
                record.optionalValue("proposal", Grains.ID));
        return Comparison.of(record.value("layout", LAYOUT), other)
                .swipedTo(record.optionalValue("handle", Grains.AMOUNT).orElse(Comparison.MIDDLE));
    }

    private static LocalDate day(JsonRecord record) {
        HistoricalDate day = record.value("day", Grains.DATE);
        if (!record.isUnfit() && !day.isExact()) {
            record.refuse("day", "This must be one day.", "Write it as 1956-10-19.");
        }
        return day.earliest();
    }

    private static Framing framing(JsonRecord record) {
        double metres = record.value("metresPerPixel", Grains.AMOUNT);
        if (!(metres > 0)) {
            record.refuse("metresPerPixel", "A scale must be above zero.", "Write the metres that a pixel covers.");
            metres = 1;
        }
        return new Framing(record.value("centre", Grains.POSITION), metres);
    }

    private static Set<Layer> layers(JsonRecord record) {
        Set<Layer> layers = EnumSet.noneOf(Layer.class);
        layers.addAll(record.values("layers", LAYER));
        return layers;
    }

    private static Selection selection(JsonRecord record) {
        return new Selection(record.value("kind", KIND), record.value("id", Grains.ID));
    }
}
