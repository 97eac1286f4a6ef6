package org.fourislands.map;

import java.util.List;

/**
 * What a map that is one of two on a sheet keeps clear of, so that both place the names they share alike.
 *
 * @param furniture what the sheet draws over it
 * @param lines the boundary lines of both maps
 */
record OnSheet(Furniture furniture, List<LinePaint> lines) {

    OnSheet {
        lines = List.copyOf(lines);
    }
}
