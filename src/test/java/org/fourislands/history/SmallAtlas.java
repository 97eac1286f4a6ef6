package org.fourislands.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourislands.earth.Position;
import org.fourislands.history.Claim.Ground;
import org.fourislands.history.Party.Side;
import org.fourislands.sources.Citation;
import org.fourislands.sources.Locator;
import org.fourislands.sources.SourceBook;
import org.fourislands.sources.Statement;
import org.fourislands.time.DateSpan;
import org.fourislands.time.HistoricalDate;
import org.fourislands.time.LunarDay;
import org.fourislands.words.Text;
import org.fourislands.words.Tradition;

/**
 * A record small enough to hold in the head: the four groups, who administered and claimed them, and one of each other thing
 * ({@link SmallTable}, {@link SmallShelf}). Its days are the real ones; its sentences are made up for the tests.
 */
public final class SmallAtlas {
    public static final List<String> GROUPS = List.of("etorofu", "kunashiri", "shikotan", "habomai");

    private SmallAtlas() {}

    /** The whole small record. */
    public static Atlas atlas() {
        return new Atlas(content(controls(), claims()));
    }

    /** The small record with other controls and claims. */
    public static Atlas with(List<Control> controls, List<Claim> claims) {
        return new Atlas(content(controls, claims));
    }

    private static AtlasContent content(List<Control> controls, List<Claim> claims) {
        return new AtlasContent(
                new RecordVersion("2026.11", date("2026-11-01")),
                parties(),
                islands(),
                List.of(SmallTable.strait(), SmallTable.town()),
                List.of(SmallTable.area(), SmallTable.wholeArea(), SmallTable.doubtfulCount()),
                controls,
                claims,
                List.of(SmallTable.line()),
                List.of(SmallTable.coast()),
                List.of(SmallTable.surrounding()),
                List.of(SmallTable.treaty(), SmallTable.landing(), SmallTable.post()),
                List.of(SmallTable.declaration(), SmallTable.halves()),
                List.of(new LunarDay(date("1855-02-07").earliest(), "安政", "Ansei", 1, 12, false, 21)),
                List.of(SmallShelf.term()),
                new SourceBook(
                        SmallShelf.sources(), SmallShelf.digests(), SmallShelf.findings(), SmallShelf.questions()));
    }

    /** Two for each side, and one of neither. */
    public static List<Party> parties() {
        return List.of(
                new Party("japan", Text.of("Japan"), Text.of("Japan"), Side.JAPAN),
                new Party("russian-empire", Text.of("the Russian Empire"), Text.of("Russia"), Side.RUSSIA),
                new Party("ussr", Text.of("the Soviet Union"), Text.of("USSR"), Side.RUSSIA),
                new Party("russia", Text.of("Russia"), Text.of("Russia"), Side.RUSSIA),
                new Party("ainu", Text.of("the Ainu"), Text.of("Ainu"), Side.NEITHER));
    }

    static List<Island> islands() {
        return List.of(
                island("etorofu", "択捉島", "Etorofu", "Итуруп", "Iturup"),
                island("kunashiri", "国後島", "Kunashiri", "Кунашир", "Kunashir"),
                island("shikotan", "色丹島", "Shikotan", "Шикотан", "Shikotan"),
                island("habomai", "歯舞群島", "Habomai", "Хабомаи", "Khabomai"),
                island("habomai/suisho", "水晶島", "Suishō", "Танфильева", "Tanfilyeva"));
    }

    private static Island island(String id, String kanji, String romaji, String cyrillic, String latin) {
        int slash = id.indexOf('/');
        Optional<String> group = slash < 0 ? Optional.empty() : Optional.of(id.substring(0, slash));
        PlaceNames names = new PlaceNames(
                List.of(name(Tradition.JAPANESE, kanji, romaji), name(Tradition.RUSSIAN, cyrillic, latin)));
        return new Island(id, group, names, new Position(146.5, 44), Optional.empty());
    }

    /** A name with its Latin form and nothing else. */
    public static PlaceName name(Tradition tradition, String form, String latin) {
        return new PlaceName(tradition, form, Optional.empty(), Optional.of(latin), List.of(), List.of());
    }

    static List<Control> controls() {
        List<Control> all = new ArrayList<>();
        all.addAll(group("etorofu", "1945-08-28"));
        all.addAll(group("kunashiri", "1945-09-01"));
        all.addAll(group("shikotan", "1945-09-01"));
        all.addAll(group("habomai", "1945-09-02/1945-09-05"));
        return all;
    }

    /** Two units under Japan that changed in a year known only as such, two under the USSR, then Russia. */
    private static List<Control> group(String island, String landing) {
        return List.of(
                control(island, "", "..", "1855-02-07"),
                control(island, "japan", "1855-02-07", "1869"),
                control(island, "japan", "1869", landing),
                control(island, "ussr", landing, "1946-02-02"),
                control(island, "ussr", "1946-02-02", "1991-12-26"),
                control(island, "russia", "1991-12-26", ".."));
    }

    /** A control by {@code party}, or by none where it is empty. Its id is {@code island:from}. */
    public static Control control(String island, String party, String from, String to) {
        boolean none = party.isEmpty();
        return new Control(
                island + ":" + from,
                island,
                none ? Optional.empty() : Optional.of(party),
                span(from, to),
                none ? Control.Kind.UNDEFINED : Control.Kind.ADMINISTRATION,
                none ? Optional.empty() : Optional.of(Text.of("a unit from " + from)),
                Text.of(none ? "Posts stood on some of them." : "It rested on what was done on " + from + "."),
                Optional.empty(),
                List.of(cite("treaty-1855", "article 2")));
    }

    static List<Claim> claims() {
        return List.of(
                claim("early-japan", List.of("etorofu", "kunashiri"), "japan", "1798", "1855-02-07", Ground.DISCOVERY),
                claim("early-russia", List.of("etorofu"), "russian-empire", "1766~", "1855-02-07", Ground.DISCOVERY),
                claim("japan-title", GROUPS, "japan", "1855-02-07", "..", Ground.INHERENT),
                claim("soviet-title", GROUPS, "ussr", "1946-02-02", "1991-12-26", Ground.WAR_OUTCOME),
                claim("russian-title", GROUPS, "russia", "1991-12-26", "..", Ground.SUCCESSION),
                claim("ainu-rights", GROUPS, "ainu", "2019", "..", Ground.INDIGENOUS));
    }

    /** A claim that nobody answered. */
    public static Claim claim(String id, List<String> islands, String party, String from, String to, Ground ground) {
        return new Claim(
                id,
                islands,
                party,
                span(from, to),
                ground,
                statement("The claim " + id + "."),
                List.of(),
                List.of(),
                List.of());
    }

    /** A span as the files write it, with {@code ..} for an open end. */
    public static DateSpan span(String from, String to) {
        return new DateSpan(end(from), end(to));
    }

    private static Optional<HistoricalDate> end(String edtf) {
        return edtf.equals("..") ? Optional.empty() : Optional.of(date(edtf));
    }

    static HistoricalDate date(String edtf) {
        return HistoricalDate.parse(edtf);
    }

    static Statement statement(String english) {
        return new Statement(Text.of(english), List.of(cite("treaty-1855", "article 2")));
    }

    /** A verified citation. */
    public static Citation cite(String source, String locator) {
        return new Citation(source, Locator.parse(locator), Optional.empty(), true);
    }
}
