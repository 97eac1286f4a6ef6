package org.fourislands.storage.geodata;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourislands.map.GeoData;
import org.fourislands.map.GeoShape;
import org.fourislands.storage.DataIssue;

/**
 * What could be read of {@code geodata/}.
 *
 * @param data whatever is readable; a layer with a problem is empty
 * @param issues one for each layer that could not be read
 */
public record GeodataReading(GeoData data, List<DataIssue> issues) {

    public GeodataReading {
        issues = List.copyOf(issues);
    }

    /** The ids that the record's lines may name as their geometry. */
    public Set<String> lineIds() {
        return data.boundaryLines().stream().map(GeoShape::id).collect(Collectors.toUnmodifiableSet());
    }
}
