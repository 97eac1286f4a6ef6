package org.fourislands.storage.views;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.fourislands.map.Framing;
import org.fourislands.map.Layer;
import org.fourislands.storage.json.Grain;
import org.fourislands.storage.json.Grains;
import org.fourislands.storage.json.JsonRecord;
import org.fourislands.time.HistoricalDate;
import org.fourislands.view.Aspect;
import org.fourislands.view.Comparison;
import org.fourislands.view.Perspective;
import org.fourislands.view.Selection;
import org.fourislands.view.ViewState;
import org.fourislands.words.NameOrder;

/** How a view is read; {@link ViewStateJson} writes it. */
public final class ViewStateForm {
    private static final Grain<Perspective> PERSPECTIVE = Grains.oneOf(Perspective.values(), Perspective::id);
    private static final Grain<Layer> LAYER = Grains.oneOf(Layer.values(), Layer::word);
    private static final Grain<NameOrder> NAMES = Grains.oneOf(NameOrder.values(), ViewStateForm::word);
    private static final Grain<Comparison.Layout> LAYOUT =
            Grains.oneOf(Comparison.Layout.values(), ViewStateForm::word);
    private static final Grain<Selection.Kind> KIND = Grains.oneOf(Selection.Kind.values(), ViewStateForm::word);

    private ViewStateForm() {}

    /** One view; unfit where it has no day of its own, no perspective or no layers. */
    public static ViewState read(JsonRecord record) {
        return new ViewState(
                day(record),
                record.optionalPart("framing", ViewStateForm::framing),
                record.value("perspective", PERSPECTIVE),
                record.optionalValue("names", NAMES),
                layers(record),
                record.optionalPart("selection", ViewStateForm::selection),
                record.optionalValue("proposal", Grains.ID),
                record.optionalPart("comparison", ViewStateForm::comparison));
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

    /** The word of the file for a constant of an enum that has none of its own. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
