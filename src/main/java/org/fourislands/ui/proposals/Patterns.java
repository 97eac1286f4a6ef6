package org.fourislands.ui.proposals;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.CornerRadii;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import org.fourislands.history.Award.Share;
import org.fourislands.map.Ink;
import org.fourislands.map.IslandPaint;
import org.fourislands.map.Manner;
import org.fourislands.ui.settings.Colours;

/** The map's fills, hatches and edges for a small box, in a theme's colours. */
record Patterns(Colours colours) {
    private static final double STRIPE = 6;
    private static final double FAINT = 0.35;
    private static final CornerRadii ROUND = new CornerRadii(3);

    Background ground(IslandPaint paint, List<Share> shares) {
        List<BackgroundFill> fills = new ArrayList<>();
        fills.add(fill(ground(paint, shares, colours)));
        boolean conditional = paint.manner().ground() == Manner.Ground.CONDITIONAL;
        for (Ink ink : conditional ? paint.fills() : paint.hatches()) {
            fills.add(fill(stripes(ink)));
        }
        return new Background(fills.toArray(BackgroundFill[]::new));
    }

    /** The edge that stands for another's title; dashed round an idea. */
    Border edge(IslandPaint paint) {
        return paint.manner()
                .rim()
                .map(ink -> border(colours.hatch(ink), BorderStrokeStyle.DASHED, 3))
                .orElseGet(() -> paint.manner().outline() == Manner.Outline.DASHED
                        ? border(colours.words(), BorderStrokeStyle.DASHED, 1.5)
                        : border(colours.faint(), BorderStrokeStyle.SOLID, 0.7));
    }

    private static Border border(Color colour, BorderStrokeStyle style, double width) {
        return new Border(new BorderStroke(colour, style, ROUND, new BorderWidths(width)));
    }

    private static Paint ground(IslandPaint paint, List<Share> shares, Colours colours) {
        if (paint.fills().isEmpty()) {
            return colours.of(Ink.NONE);
        }
        Color first = colours.of(paint.fills().get(0));
        if (paint.manner().ground() != Manner.Ground.FULL) {
            return first.deriveColor(0, 1, 1, FAINT);
        }
        if (shares.size() < 2 || paint.fills().size() < 2) {
            return first;
        }
        double until = shares.get(0).fraction();
        Color second = colours.of(paint.fills().get(1));
        return new LinearGradient(
                0,
                0,
                1,
                0,
                true,
                CycleMethod.NO_CYCLE,
                new Stop(0, first),
                new Stop(until, first),
                new Stop(until, second),
                new Stop(1, second));
    }

    /** Rising for Japan and falling for Russia, as on the map. */
    private Paint stripes(Ink ink) {
        Color line = colours.hatch(ink);
        double down = ink == Ink.RUSSIA ? STRIPE : 0;
        return new LinearGradient(
                0,
                down,
                STRIPE,
                STRIPE - down,
                false,
                CycleMethod.REPEAT,
                new Stop(0, line),
                new Stop(0.28, line),
                new Stop(0.28, Color.TRANSPARENT),
                new Stop(1, Color.TRANSPARENT));
    }

    private static BackgroundFill fill(Paint paint) {
        return new BackgroundFill(paint, ROUND, null);
    }
}
