package org.fourislands.derive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Rebuilds every layer of {@code geodata/}. First argument: the folder of fetched packages; second: {@code geodata/},
 * where the hand-made inputs are read; third: where the layers go.
 */
public final class RebuildGeodata {
    private static final Box AROUND = Box.WHOLE.grownBy(1);

    private final Path packages;
    private final ByHand byHand;
    private final ShapefileFolder folder;
    private final Manifest manifest;

    private RebuildGeodata(Path packages, Path geodata, Path target) {
        this.packages = packages;
        byHand = new ByHand(geodata);
        folder = new ShapefileFolder(target);
        manifest = new Manifest(folder);
    }

    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[2]);
        RebuildGeodata rebuild = new RebuildGeodata(Path.of(arguments[0]), Path.of(arguments[1]), target);
        rebuild.coasts();
        rebuild.write(IsletPoints.layer(rebuild.byHand));
        rebuild.depths();
        rebuild.manifest.write(target.resolve("manifest.json"));
    }

    private void coasts() throws IOException {
        GshhgCoast coast = GshhgCoast.read(Box.WHOLE);
        FourIslands islands = new FourIslands(coast.land(), byHand);
        SurroundingLand land = new SurroundingLand(islands.others(), byHand);
        Layer drawn = islands.layer();
        write(drawn);
        write(land.layer());
        write(Lakes.layer(coast.lakes()));
        write(BoundaryLines.layer(packages.resolve("world_map.gpkg"), byHand, land));
        write(new SeaLimits(packages.resolve("borders.geo.json"), land.shapes()).layer());
        write(new Settlements(drawn).layer(packages.resolve("cities500.txt")));
    }

    private void depths() throws IOException {
        String region =
                String.format("-R%.0f/%.0f/%.0f/%.0f", AROUND.west(), AROUND.east(), AROUND.south(), AROUND.north());
        List<String> xyz = Tool.lines("gmt", "grd2xyz", packages.resolve("etopo5.cdf") + "?ROSE", region);
        write(DepthBands.layer(xyz, AROUND));
    }

    private void write(Layer layer) throws IOException {
        folder.write(layer);
        manifest.add(layer);
    }
}
