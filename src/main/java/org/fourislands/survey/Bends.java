package org.fourislands.survey;

/** Gives a line of nought more points where the straight way between two of them strays from it. */
final class Bends {
    private static final int DEEPEST = 10;
    /** How far beside the straight way the line is looked for, in lengths of it. */
    private static final double ASIDE = 0.5;

    private final Field field;

    Bends(Field field) {
        this.field = field;
    }

    double[] followed(double[] line) {
        Points points = new Points();
        for (int i = 0; i + 1 < line.length; i += 2) {
            points.add(line[i], line[i + 1]);
            if (i + 3 < line.length) {
                between(line[i], line[i + 1], line[i + 2], line[i + 3], points, DEEPEST);
            }
        }
        return points.toArray();
    }

    private void between(double x, double y, double nextX, double nextY, Points points, int depth) {
        double middleX = (x + nextX) / 2;
        double middleY = (y + nextY) / 2;
        double tolerance = field.tolerance(middleX, middleY);
        double strayed = field.at(middleX, middleY);
        if (depth == 0 || Math.abs(strayed) <= tolerance / 2) {
            return;
        }
        double asideX = -(nextY - y) * ASIDE;
        double asideY = (nextX - x) * ASIDE;
        double share = aside(middleX, middleY, asideX, asideY, strayed, tolerance);
        if (share == 0) {
            return;
        }
        double foundX = middleX + share * asideX;
        double foundY = middleY + share * asideY;
        between(x, y, foundX, foundY, points, depth - 1);
        points.add(foundX, foundY);
        between(foundX, foundY, nextX, nextY, points, depth - 1);
    }

    /** How far aside the line runs: to the left if positive; 0 where it does not run on either side. */
    private double aside(double x, double y, double asideX, double asideY, double strayed, double tolerance) {
        for (int side : new int[] {1, -1}) {
            double end = field.at(x + side * asideX, y + side * asideY);
            if (end > 0 != strayed > 0) {
                return side
                        * Root.between(
                                t -> field.at(x + side * t * asideX, y + side * t * asideY),
                                strayed,
                                end,
                                tolerance / 10);
            }
        }
        return 0;
    }
}
