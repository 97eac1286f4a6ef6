package org.fourislands.view;

import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourislands.survey.Course;
import org.fourislands.survey.Enclosed;
import org.fourislands.words.Phrases;

/** What was measured on the map, in kilometres and nautical miles. */
public record MeasureWords(Phrases phrases, CoordinateForm form) {
    private static final double KILOMETRE = 1000;
    private static final double NAUTICAL_MILE = 1852;
    private static final double SQUARE_KILOMETRE = 1e6;

    /** "123.4 km · 66.6 nmi". */
    public String length(double metres) {
        return phrases.of("measure.length", number(metres / KILOMETRE), number(metres / NAUTICAL_MILE));
    }

    /** "1,489 km²". */
    public String area(double squareMetres) {
        return phrases.of("measure.area", number(squareMetres / SQUARE_KILOMETRE));
    }

    /** The length, and of the last leg its own length and the direction in which it sets out. */
    public List<String> distance(Course course) {
        String whole = phrases.of("measure.distance", length(course.metres()));
        return course.points().size() < 3
                ? Stream.of(Optional.of(whole), bearing(course))
                        .flatMap(Optional::stream)
                        .toList()
                : List.of(
                        whole,
                        phrases.of(
                                "measure.leg",
                                number(course.lastLegMetres() / KILOMETRE),
                                degrees(course.lastLegBearing())));
    }

    /** "123.4 km": for where there is little room. */
    public String brief(Course course) {
        return phrases.of("measure.brief", number(course.metres() / KILOMETRE));
    }

    private Optional<String> bearing(Course course) {
        return course.points().size() < 2
                ? Optional.empty()
                : Optional.of(phrases.of("measure.bearing", degrees(course.lastLegBearing())));
    }

    /** Area and perimeter; or why there is none. */
    public List<String> enclosed(Course corners) {
        if (corners.points().size() < 3) {
            return List.of(phrases.of("measure.three-corners"));
        }
        return Enclosed.by(corners)
                .map(inside -> List.of(
                        phrases.of("measure.enclosed", area(inside.squareMetres())),
                        phrases.of("measure.perimeter", length(inside.perimeterMetres()))))
                .orElseGet(() -> List.of(phrases.of("measure.crossing")));
    }

    /** The result as it is copied: figures, how they were found, and the points. */
    public String copied(List<String> figures, Course course) {
        CoordinateWords coordinates = new CoordinateWords(phrases, form);
        return String.join(
                "\n",
                Stream.of(
                                figures.stream(),
                                Stream.of(phrases.of("measure.method")),
                                course.points().stream().map(coordinates::of))
                        .flatMap(lines -> lines)
                        .toList());
    }

    private static String degrees(double bearing) {
        return Long.toString(Math.round(bearing) % 360);
    }

    /** Two decimals below a hundred, one below a thousand, none above. */
    private String number(double amount) {
        NumberFormat form = NumberFormat.getNumberInstance(phrases.language().locale());
        int decimals = amount < 100 ? 2 : amount < 1000 ? 1 : 0;
        form.setMinimumFractionDigits(decimals);
        form.setMaximumFractionDigits(decimals);
        return form.format(amount);
    }
}
