package org.fourislands.storage.geodata;

import java.nio.ByteBuffer;

/** Checks that the counts a .dbf file states fit the bytes it has. */
final class TableFrame {
    private static final int HEADER = 33;

    private TableFrame() {}

    /** The number of rows, if everything fits. */
    static int count(ByteBuffer bytes) throws UnreadableLayer {
        if (bytes.limit() < HEADER || (bytes.get(0) & 7) != 3) {
            throw damaged("This is not a table of a shapefile.");
        }
        int rows = bytes.getInt(4);
        int header = Short.toUnsignedInt(bytes.getShort(8));
        int row = Short.toUnsignedInt(bytes.getShort(10));
        if (rows < 0 || header < HEADER || row < 2) {
            throw damaged("The table is damaged.");
        }
        if (header + (long) rows * row > bytes.limit()) {
            throw damaged("The table is cut off.");
        }
        return rows;
    }

    private static UnreadableLayer damaged(String what) {
        return new UnreadableLayer(".dbf", what, LayerBytes.REBUILD);
    }
}
