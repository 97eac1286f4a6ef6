package org.fourislands.storage.settings;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.fourislands.sources.CitationStyle;
import org.fourislands.storage.json.Grain;
import org.fourislands.storage.json.Grains;
import org.fourislands.storage.json.JsonRecord;
import org.fourislands.storage.views.ViewStateForm;
import org.fourislands.time.HistoricalDate;
import org.fourislands.view.Appearance;
import org.fourislands.view.ClassHabits;
import org.fourislands.view.ClockHabits;
import org.fourislands.view.ClockKept;
import org.fourislands.view.ClockLook;
import org.fourislands.view.ClockRange;
import org.fourislands.view.CoordinateForm;
import org.fourislands.view.OtherCalendar;
import org.fourislands.view.Pace;
import org.fourislands.view.ReadingLook;
import org.fourislands.view.Seen;
import org.fourislands.view.Settings;
import org.fourislands.view.StepKind;
import org.fourislands.view.TextSize;
import org.fourislands.view.Theme;
import org.fourislands.view.WindowPlace;

/** How the settings are read; every field may be missing. {@link SettingsJson} writes them. */
final class SettingsForm {
    private static final Grain<Theme> THEME = Grains.oneOf(Theme.values(), Theme::id);
    private static final Grain<TextSize> TEXT_SIZE = Grains.oneOf(TextSize.values(), TextSize::id);
    private static final Grain<CoordinateForm> COORDINATES = Grains.oneOf(CoordinateForm.values(), CoordinateForm::id);
    private static final Grain<CitationStyle> CITATIONS = Grains.oneOf(CitationStyle.values(), CitationStyle::id);
    private static final Grain<ClockLook.Fold> FOLD = Grains.oneOf(ClockLook.Fold.values(), ViewStateForm::word);
    private static final Grain<ReadingLook.Tone> TONE = Grains.oneOf(ReadingLook.Tone.values(), ReadingLook.Tone::id);

    private static final Grain<StepKind> STEP = Grains.oneOf(StepKind.values(), ViewStateForm::word);
    private static final Grain<Pace> PACE = Grains.oneOf(Pace.values(), ViewStateForm::word);
    private static final Grain<OtherCalendar> CALENDAR = Grains.oneOf(OtherCalendar.values(), ViewStateForm::word);

    private SettingsForm() {}

    static Settings read(JsonRecord record) {
        return new Settings(
                record.optionalPart("window", SettingsForm::window),
                record.optionalPart("view", ViewStateForm::read),
                appearance(record),
                new Seen(yes(record, "firstStartExplained"), yes(record, "mapHintsSeen")),
                new ClockKept(
                        record.optionalPart("clock", SettingsForm::clock).orElseGet(ClockLook::usual),
                        record.optionalPart("habits", SettingsForm::habits).orElseGet(ClockHabits::usual)),
                record.optionalPart("reading", SettingsForm::reading).orElseGet(ReadingLook::usual),
                record.optionalPart("class", SettingsForm::inClass).orElseGet(ClassHabits::usual));
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

    private static ClassHabits inClass(JsonRecord record) {
        ClassHabits usual = ClassHabits.usual();
        return new ClassHabits(
                record.optionalValue("letters", Grains.YES_NO).orElse(usual.letters()),
                whole(record, "notes").orElse(usual.notesStep()));
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
}
