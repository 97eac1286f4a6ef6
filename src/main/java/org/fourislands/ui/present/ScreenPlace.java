package org.fourislands.ui.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a screen lies on the desktop and how large it is, in the desktop's pixels. */
public record ScreenPlace(double x, double y, double width, double height) {

    /** Screens as the command line writes them: {@code 0,0,1320x800;1320,0,1320x800}. Empty where one cannot be read. */
    public static Optional<List<ScreenPlace>> read(String written) {
        List<ScreenPlace> places = new ArrayList<>();
        for (String one : written.split(";", -1)) {
            String[] parts = one.strip().split("[,x]", -1);
            if (parts.length != 4) {
                return Optional.empty();
            }
            try {
                places.add(new ScreenPlace(
                        Double.parseDouble(parts[0]),
                        Double.parseDouble(parts[1]),
                        Double.parseDouble(parts[2]),
                        Double.parseDouble(parts[3])));
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }
        return places.stream().allMatch(place -> place.width > 0 && place.height > 0)
                ? Optional.of(List.copyOf(places))
                : Optional.empty();
    }

    /** How much of this screen a window there covers, in square pixels. */
    double covered(double left, double top, double wide, double high) {
        double across = Math.min(x + width, left + wide) - Math.max(x, left);
        double down = Math.min(y + height, top + high) - Math.max(y, top);
        return Math.max(0, across) * Math.max(0, down);
    }

    /** A part of it: each of the four as a share of its width or height. */
    ScreenPlace part(double left, double top, double wide, double high) {
        return new ScreenPlace(x + left * width, y + top * height, wide * width, high * height);
    }
}
