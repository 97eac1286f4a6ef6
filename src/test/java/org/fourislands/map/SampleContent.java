package org.fourislands.map;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.fourislands.earth.Position;

/** What a map might say on a day of 1956, made up for the map's own tests. */
public final class SampleContent {

    static final MapWords WORDS = new MapWords("km", "m", "{0}N", "{0}E", "J", "R");

    private SampleContent() {}

    public static MapContent of1956() {
        return with(List.of(
                new IslandPaint("etorofu", List.of(Ink.RUSSIA), List.of(Ink.JAPAN), Emphasis.NONE),
                new IslandPaint("kunashiri", List.of(Ink.RUSSIA), List.of(Ink.JAPAN), Emphasis.NONE),
                new IslandPaint("shikotan", List.of(Ink.RUSSIA), List.of(Ink.JAPAN), Emphasis.SELECTED),
                new IslandPaint("habomai", List.of(Ink.RUSSIA), List.of(Ink.JAPAN), Emphasis.NONE)));
    }

    /** The same day with one small thing wrong in each: a claim left out, a line of another standing, a wrong name, a wrong day. */
    public static List<MapContent> alterationsOf1956() {
        MapContent right = of1956();
        List<IslandPaint> noClaim = new ArrayList<>(right.islands());
        noClaim.set(2, new IslandPaint("shikotan", List.of(Ink.RUSSIA), List.of(), Emphasis.SELECTED));
        List<LinePaint> agreed = new ArrayList<>(right.lines());
        agreed.set(0, new LinePaint("claim-1855", LineStyle.AGREED, Ink.JAPAN));
        List<NameTag> misnamed = new ArrayList<>(right.names());
        misnamed.set(2, tag("shikotan", TagKind.ISLAND, 146.75, 43.8, 1, "Shikodan", "色丹島 · Шикотан"));
        return List.of(
                right.withIslands(noClaim),
                copy(right, agreed, right.names(), right.stamp()),
                copy(right, right.lines(), misnamed, right.stamp()),
                copy(right, right.lines(), right.names(), right.stamp().replace("October", "September")));
    }

    private static MapContent copy(MapContent of, List<LinePaint> lines, List<NameTag> names, String stamp) {
        return new MapContent(
                of.islands(),
                of.divided(),
                lines,
                of.overlays(),
                names,
                of.legendTitle(),
                of.legend(),
                stamp,
                of.attribution(),
                of.layers(),
                of.words());
    }

    /** The land around as the record has it on most days: one side's, the other's. */
    static List<LandPaint> around() {
        LandTract hokkaido = new LandTract("hokkaido", List.of("hokkaido", "rishiri", "rebun"), Optional.empty());
        LandTract kurils = new LandTract(
                "kurils", List.of("urup", "simushir", "ketoy", "onekotan", "paramushir", "shumshu"), Optional.empty());
        LandTract.Part south = new LandTract.Part(50, LandTract.Side.SOUTH);
        LandTract.Part north = new LandTract.Part(50, LandTract.Side.NORTH);
        return List.of(
                new LandPaint(hokkaido, List.of(Ink.JAPAN), List.of()),
                new LandPaint(kurils, List.of(Ink.RUSSIA), List.of()),
                new LandPaint(
                        new LandTract("south", List.of("sakhalin"), Optional.of(south)),
                        List.of(Ink.RUSSIA),
                        List.of()),
                new LandPaint(
                        new LandTract("north", List.of("sakhalin"), Optional.of(north)),
                        List.of(Ink.RUSSIA),
                        List.of()));
    }

    /** Each way of drawing an island at once. */
    static MapContent ofEveryKind() {
        return with(List.of(
                new IslandPaint("etorofu", List.of(), List.of(Ink.JAPAN, Ink.RUSSIA), Emphasis.NONE),
                new IslandPaint("kunashiri", List.of(Ink.JAPAN, Ink.RUSSIA), List.of(), Emphasis.NONE),
                new IslandPaint("shikotan", List.of(Ink.JAPAN), List.of(), Emphasis.HOVERED),
                new IslandPaint("habomai", List.of(Ink.NONE), List.of(Ink.JAPAN), Emphasis.DIMMED),
                new IslandPaint("habomai/shibotsu", List.of(Ink.JAPAN), List.of(Ink.RUSSIA), Emphasis.SELECTED)));
    }

    static MapContent with(List<IslandPaint> islands) {
        return new MapContent(
                islands,
                List.of(),
                List.of(
                        new LinePaint("claim-1855", LineStyle.CLAIMED, Ink.JAPAN),
                        new LinePaint("de-facto-1945", LineStyle.DE_FACTO, Ink.RUSSIA),
                        new LinePaint("soya-1875", LineStyle.LAPSED, Ink.NONE)),
                List.of(),
                names(),
                "On this day",
                List.of(
                        new LegendEntry(
                                new Swatch.Ground(List.of(Ink.RUSSIA), List.of()), "administered by the Soviet Union"),
                        new LegendEntry(new Swatch.Hatch(Ink.JAPAN), "claimed by Japan"),
                        new LegendEntry(new Swatch.Ground(List.of(), List.of()), "no administration settled"),
                        new LegendEntry(
                                new Swatch.Line(LineStyle.CLAIMED, Ink.JAPAN), "boundary as Japan sees it, not agreed"),
                        new LegendEntry(
                                new Swatch.Line(LineStyle.DE_FACTO, Ink.RUSSIA), "line kept in practice, not agreed"),
                        new LegendEntry(new Swatch.SeaLimit(), "12 nautical miles (illustration)")),
                "Who administers · 19 October 1956 · Lambert equal-area · data 2026.11 · shows positions, endorses none",
                List.of(
                        "Coast: GSHHG, Wessel & Smith (LGPL)",
                        "Limits: © OpenStreetMap contributors",
                        "Depths: ETOPO5",
                        "Places: GeoNames (CC BY 4.0)"),
                EnumSet.allOf(Layer.class),
                WORDS);
    }

    static List<NameTag> names() {
        List<NameTag> names = new ArrayList<>(List.of(
                tag("etorofu", TagKind.ISLAND, 147.8, 45.03, 1, "Etorofu / Iturup", "択捉島 · Итуруп"),
                tag("kunashiri", TagKind.ISLAND, 145.98, 44.1, 1, "Kunashiri / Kunashir", "国後島 · Кунашир"),
                tag("shikotan", TagKind.ISLAND, 146.75, 43.8, 1, "Shikotan", "色丹島 · Шикотан"),
                tag("habomai", TagKind.ISLAND, 146.1, 43.5, 1, "Habomai islets", "歯舞群島 · Хабомаи"),
                tag("habomai/shibotsu", TagKind.ISLET, 146.13, 43.5, 3, "Shibotsu / Zelyony", "志発島 · Зелёный"),
                tag("habomai/taraku", TagKind.ISLET, 146.31, 43.63, 3, "Taraku / Polonskogo", "多楽島 · Полонского"),
                tag("habomai/suisho", TagKind.ISLET, 145.91, 43.44, 3, "Suishō / Tanfilyeva", "水晶島 · Танфильева"),
                tag("habomai/yuri", TagKind.ISLET, 146.06, 43.42, 4, "Yuri / Yuri", "勇留島 · Юрий"),
                tag("habomai/akiyuri", TagKind.ISLET, 146.0, 43.367, 4, "Akiyuri / Anuchina", "秋勇留島 · Анучина"),
                tag("habomai/kaigara", TagKind.ISLET, 145.8594, 43.395, 4, "Kaigara / Signalny", "貝殻島 · Сигнальный"),
                tag("nemuro", TagKind.TOWN, 145.575, 43.33, 2, "Nemuro"),
                tag("shana", TagKind.TOWN, 147.88, 45.23, 2, "Shana / Kurilsk"),
                tag("furukamappu", TagKind.TOWN, 145.86, 44.03, 2, "Furukamappu / Yuzhno-Kurilsk"),
                tag("shakotan", TagKind.TOWN, 146.81, 43.87, 3, "Shakotan / Malokurilskoye"),
                tag("rubetsu", TagKind.TOWN, 147.62, 45.07, 4, "Rubetsu / Kuybyshev"),
                tag("chacha", TagKind.PEAK, 146.25, 44.353, 3, "Chacha-dake / Tyatya 1822 m"),
                tag("hokkaido", TagKind.LAND, 143.8, 43.4, 1, "Hokkaidō", "北海道 · Хоккайдо"),
                tag("urup", TagKind.LAND, 150.0, 45.93, 2, "Urup", "得撫島 · Уруп"),
                tag("sakhalin", TagKind.LAND, 142.7, 48, 2, "Sakhalin", "樺太 · Сахалин"),
                tag("shiretoko", TagKind.CAPE, 145.33, 44.34, 3, "Cape Shiretoko"),
                tag("hitokappu", TagKind.BAY, 147.7, 44.95, 3, "Hitokappu Bay / Kasatka Bay", "単冠湾 · залив Касатка")));
        names.add(course(
                "okhotsk",
                TagKind.SEA,
                1,
                "Sea of Okhotsk",
                "オホーツク海 · Охотское море",
                145.0,
                45.35,
                146.0,
                45.45,
                147.0,
                45.5));
        names.add(course(
                "pacific",
                TagKind.OCEAN,
                1,
                "Pacific Ocean",
                "太平洋 · Тихий океан",
                147.6,
                43.1,
                148.4,
                43.65,
                149.2,
                44.15));
        names.add(course(
                "etorofu-strait",
                TagKind.STRAIT,
                2,
                "Etorofu Strait / Vries Strait",
                "択捉海峡 · пролив Фриза",
                148.95,
                45.2,
                149.2,
                45.6,
                149.35,
                46.0));
        names.add(course(
                "kunashiri-strait",
                TagKind.STRAIT,
                2,
                "Kunashiri Channel / Catherine Strait",
                "国後水道 · пролив Екатерины",
                146.6,
                44.1,
                146.75,
                44.45,
                146.85,
                44.8));
        names.add(course(
                "nemuro-strait",
                TagKind.STRAIT,
                3,
                "Nemuro Strait / Kunashir Strait",
                "根室海峡 · Кунаширский пролив",
                145.25,
                43.7,
                145.4,
                44.0,
                145.6,
                44.3));
        names.addAll(TownTags.of(SampleGeography.all().towns()));
        return names;
    }

    private static NameTag tag(String id, TagKind kind, double lon, double lat, int importance, String... lines) {
        return new NameTag(id, kind, new Position(lon, lat), List.of(), List.of(lines), importance);
    }

    private static NameTag course(
            String id, TagKind kind, int importance, String first, String second, double... path) {
        List<Position> course = new ArrayList<>();
        for (int i = 0; i < path.length; i += 2) {
            course.add(new Position(path[i], path[i + 1]));
        }
        return new NameTag(id, kind, course.get(course.size() / 2), course, List.of(first, second), importance);
    }
}
