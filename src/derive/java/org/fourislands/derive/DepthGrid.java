package org.fourislands.derive;

import java.util.List;

/**
 * Heights above the sea in metres (depths below zero) at evenly spaced crossings of parallels and meridians; the first
 * index counts rows from the south, the second columns from the west.
 */
final class DepthGrid {
    private final Box box;
    private final int perDegree;
    private final double[][] metres;

    DepthGrid(Box box, int perDegree, double[][] metres) {
        this.box = box;
        this.perDegree = perDegree;
        this.metres = metres;
    }

    /** Reads "longitude latitude metres" lines; places are moved to the nearest crossing. */
    static DepthGrid read(List<String> lines, Box box, int perDegree) {
        int rows = steps(box.north() - box.south(), perDegree) + 1;
        int columns = steps(box.east() - box.west(), perDegree) + 1;
        double[][] metres = new double[rows][columns];
        int found = 0;
        for (String line : lines) {
            String[] parts = line.split("\t", 3);
            int column = steps(Double.parseDouble(parts[0]) - box.west(), perDegree);
            int row = steps(Double.parseDouble(parts[1]) - box.south(), perDegree);
            if (row >= 0 && row < rows && column >= 0 && column < columns) {
                metres[row][column] = Double.parseDouble(parts[2]);
                found++;
            }
        }
        if (found != rows * columns) {
            throw new IllegalStateException("the depth grid has " + found + " of " + rows * columns + " places");
        }
        return new DepthGrid(box, perDegree, metres);
    }

    /** A finer grid over a box two cells smaller on every side, through cubic B-splines, which also smooth. */
    DepthGrid finer(Box smaller, int finerPerDegree) {
        int rows = steps(smaller.north() - smaller.south(), finerPerDegree) + 1;
        int columns = steps(smaller.east() - smaller.west(), finerPerDegree) + 1;
        double[][] finer = new double[rows][columns];
        for (int row = 0; row < rows; row++) {
            double y = (smaller.south() - box.south() + (double) row / finerPerDegree) * perDegree;
            for (int column = 0; column < columns; column++) {
                double x = (smaller.west() - box.west() + (double) column / finerPerDegree) * perDegree;
                finer[row][column] = splineAt(x, y);
            }
        }
        return new DepthGrid(smaller, finerPerDegree, finer);
    }

    int rows() {
        return metres.length;
    }

    int columns() {
        return metres[0].length;
    }

    double at(int row, int column) {
        return metres[row][column];
    }

    double longitude(int column) {
        return box.west() + (double) column / perDegree;
    }

    double latitude(int row) {
        return box.south() + (double) row / perDegree;
    }

    private double splineAt(double x, double y) {
        int column = (int) Math.floor(x);
        int row = (int) Math.floor(y);
        double[] across = weights(x - column);
        double[] up = weights(y - row);
        double sum = 0;
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                sum += up[i] * across[j] * metres[row + i - 1][column + j - 1];
            }
        }
        return sum;
    }

    private static double[] weights(double t) {
        double s = 1 - t;
        return new double[] {
            s * s * s / 6, (3 * t * t * t - 6 * t * t + 4) / 6, (3 * s * s * s - 6 * s * s + 4) / 6, t * t * t / 6
        };
    }

    private static int steps(double degrees, int perDegree) {
        return (int) Math.rint(degrees * perDegree);
    }
}
