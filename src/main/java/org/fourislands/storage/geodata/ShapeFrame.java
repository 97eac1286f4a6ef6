package org.fourislands.storage.geodata;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Checks that the lengths and counts a .shp file states fit the bytes it has. GeoTools trusts them: a damaged file would make
 * it ask for memory without end or stop in the middle of a layer without a word.
 */
final class ShapeFrame {
    private static final int HEADER = 100;
    private static final int FILE_CODE = 9994;
    private static final int MULTI_HEADER = 44;

    private final ByteBuffer bytes;
    private final ShapeKind kind;

    private ShapeFrame(ByteBuffer bytes, ShapeKind kind) {
        this.bytes = bytes;
        this.kind = kind;
    }

    /** The number of shapes, if everything fits. */
    static int count(ByteBuffer bytes, ShapeKind kind) throws UnreadableLayer {
        ShapeFrame frame = new ShapeFrame(bytes, kind);
        frame.checkHeader();
        return frame.checkRecords();
    }

    private void checkHeader() throws UnreadableLayer {
        if (bytes.limit() < HEADER || bigInt(0) != FILE_CODE) {
            throw damaged("This is not a shapefile.");
        }
        long stated = 2L * bigInt(24);
        if (stated != bytes.limit()) {
            throw damaged("The file is cut off or damaged: it holds " + bytes.limit() + " of " + stated + " bytes.");
        }
        if (bytes.getInt(32) != kind.code()) {
            throw damaged("The layer holds no " + kind.word() + ".");
        }
    }

    private int checkRecords() throws UnreadableLayer {
        int count = 0;
        int at = HEADER;
        while (at < bytes.limit()) {
            count++;
            long length = at + 8 <= bytes.limit() ? 2L * bigInt(at + 4) : -1;
            if (length < 20 || at + 8 + length > bytes.limit() || !isSound(at + 8, (int) length)) {
                throw damaged("Shape " + count + " is damaged.");
            }
            at += 8 + (int) length;
        }
        if (count == 0) {
            throw damaged("The layer holds no " + kind.word() + ".");
        }
        return count;
    }

    private boolean isSound(int at, int length) {
        if (bytes.getInt(at) != kind.code()) {
            return false;
        }
        return kind == ShapeKind.POINTS ? length == 20 : length >= MULTI_HEADER && partsAreSound(at, length);
    }

    private boolean partsAreSound(int at, int length) {
        long parts = bytes.getInt(at + 36);
        long points = bytes.getInt(at + 40);
        if (parts < 1 || points < 1 || MULTI_HEADER + 4 * parts + 16 * points != length) {
            return false;
        }
        int before = -1;
        for (int i = 0; i < parts; i++) {
            int start = bytes.getInt(at + MULTI_HEADER + 4 * i);
            if (start <= before || start >= points || (i == 0 && start != 0)) {
                return false;
            }
            before = start;
        }
        return true;
    }

    private int bigInt(int at) {
        return Integer.reverseBytes(bytes.order(ByteOrder.LITTLE_ENDIAN).getInt(at));
    }

    private static UnreadableLayer damaged(String what) {
        return new UnreadableLayer(".shp", what, LayerBytes.REBUILD);
    }
}
