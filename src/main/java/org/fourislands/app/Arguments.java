package org.fourislands.app;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.fourislands.earth.Position;
import org.fourislands.map.Framing;
import org.fourislands.time.DateReader;
import org.fourislands.time.UnreadableDateException;
import org.fourislands.view.DaysTold;
import org.fourislands.view.Perspective;
import org.fourislands.view.RefusedDate;
import org.fourislands.view.Theme;
import org.fourislands.words.NameOrder;
import org.fourislands.words.Phrases;

/** Words of the command line turned into values, or into a line that says what would be right. */
final class Arguments {
    private static final double USUAL_METRES_PER_PIXEL = 300;
    private static final Position MIDDLE = new Position(147, 44.5);
    // The box of geodata/.
    private static final double WEST = 132;
    private static final double EAST = 164;
    private static final double SOUTH = 36;
    private static final double NORTH = 56;

    private Arguments() {}

    static LocalDate day(String written, DateReader reader, Phrases phrases) {
        try {
            LocalDate day = reader.read(written);
            DaysTold days = DaysTold.until(LocalDate.now(ZoneId.systemDefault()));
            if (!days.contains(day)) {
                throw new WrongUse(days.refusal(day, phrases));
            }
            return day;
        } catch (UnreadableDateException e) {
            throw new WrongUse(phrases.of("cli.no-day", written, RefusedDate.why(e, phrases)));
        }
    }

    static Perspective perspective(String written, Phrases phrases) {
        return Perspective.byId(written).orElseThrow(() -> new WrongUse(phrases.of("cli.no-perspective", written)));
    }

    static NameOrder names(String written, Phrases phrases) {
        return switch (written) {
            case "alphabetical" -> NameOrder.ALPHABETICAL;
            case "japanese" -> NameOrder.JAPANESE_FIRST;
            case "russian" -> NameOrder.RUSSIAN_FIRST;
            default -> throw new WrongUse(phrases.of("cli.no-names", written));
        };
    }

    static Theme theme(String written, Phrases phrases) {
        for (Theme theme : Theme.values()) {
            if (theme.id().equals(written)) {
                return theme;
            }
        }
        throw new WrongUse(phrases.of("cli.no-theme", written));
    }

    /** The part of the earth asked for; empty where neither is given. A scale alone keeps to the islands' middle. */
    static Optional<Framing> framing(Optional<String> centre, Optional<String> metresPerPixel, Phrases phrases) {
        if (centre.isEmpty() && metresPerPixel.isEmpty()) {
            return Optional.empty();
        }
        double scale = metresPerPixel
                .map(written -> number(written)
                        .filter(metres -> metres > 0)
                        .orElseThrow(() -> new WrongUse(phrases.of("cli.no-scale", written))))
                .orElse(USUAL_METRES_PER_PIXEL);
        return Optional.of(
                new Framing(centre.map(written -> position(written, phrases)).orElse(MIDDLE), scale));
    }

    private static Position position(String written, Phrases phrases) {
        String[] parts = written.split(",", -1);
        Optional<Double> latitude = parts.length == 2 ? number(parts[0]) : Optional.empty();
        Optional<Double> longitude = parts.length == 2 ? number(parts[1]) : Optional.empty();
        if (latitude.isEmpty() || longitude.isEmpty() || !isOnMap(longitude.get(), latitude.get())) {
            throw new WrongUse(phrases.of("cli.no-centre", written));
        }
        return new Position(longitude.get(), latitude.get());
    }

    private static boolean isOnMap(double longitude, double latitude) {
        return longitude >= WEST && longitude <= EAST && latitude >= SOUTH && latitude <= NORTH;
    }

    private static Optional<Double> number(String written) {
        try {
            double number = Double.parseDouble(written.strip());
            return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
