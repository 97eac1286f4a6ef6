package org.fourislands.history;

import static org.fourislands.history.SmallAtlas.cite;
import static org.fourislands.history.SmallAtlas.date;
import static org.fourislands.history.SmallAtlas.name;
import static org.fourislands.history.SmallAtlas.span;
import static org.fourislands.history.SmallAtlas.statement;

import java.util.List;
import java.util.Optional;
import org.fourislands.earth.Position;
import org.fourislands.history.Award.Share;
import org.fourislands.history.Award.State;
import org.fourislands.history.Proposal.Outcome;
import org.fourislands.history.Proposal.Rank;
import org.fourislands.history.Proposal.Standing;
import org.fourislands.sources.Statement;
import org.fourislands.words.Text;
import org.fourislands.words.Tradition;

/** What happened, was proposed, drawn and counted in the small record. */
final class SmallTable {
    private SmallTable() {}

    static Event treaty() {
        return new Event(
                "treaty-1855",
                2,
                date("1855-02-07"),
                Optional.of(date("1856-12")),
                Event.Kind.TREATY,
                SmallAtlas.GROUPS,
                List.of("japan", "russian-empire"),
                Text.of("Treaty of Shimoda"),
                statement("A boundary was agreed at Shimoda."),
                Optional.of(Text.of("The ship of the envoy had been wrecked.")));
    }

    static Term term() {
        return new Term(
                "kuril-islands",
                Text.of("Kuril Islands"),
                List.of(new Term.Form(
                        Tradition.RUSSIAN, "Курильские острова", Optional.empty(), Optional.of("Kurilskiye ostrova"))),
                Text.of("The sides mean different islands by it."),
                List.of(cite("treaty-1855", "article 2")));
    }

    static Event landing() {
        return event("landing-etorofu", 3, "1945-08-28", "Landing on Etorofu", "Soviet troops landed on Etorofu.");
    }

    /** Known to the year only: too vague to be told as the day's news. */
    static Event post() {
        return event("marker-post", 1, "1798", "A marker post", "A post was set up on Etorofu.");
    }

    private static Event event(String id, int number, String day, String title, String summary) {
        return new Event(
                id,
                number,
                date(day),
                Optional.empty(),
                Event.Kind.MILITARY,
                List.of("etorofu"),
                List.of("japan"),
                Text.of(title),
                statement(summary),
                Optional.empty());
    }

    /** Two islands after a peace treaty; signed, then in force, refused in 1960. */
    static Proposal declaration() {
        Award later = new Award(
                State.CONDITIONAL, List.of(new Share("japan", 1)), Optional.of(Text.of("after a peace treaty")));
        Award unstated = new Award(State.UNSTATED, List.of(), Optional.empty());
        List<Outcome> outcomes = List.of(
                new Outcome("etorofu", unstated, unstated),
                new Outcome("kunashiri", unstated, unstated),
                new Outcome("shikotan", later, later),
                new Outcome("habomai", later, later));
        return new Proposal(
                "declaration-1956",
                1,
                Text.of("Joint Declaration, Article 9"),
                date("1956-10-19"),
                span("1956-10-19", "1960-01-27"),
                List.of("japan", "ussr"),
                List.of("japan", "ussr"),
                Text.of("both heads of government"),
                List.of(Proposal.Kind.TWO_ISLAND),
                outcomes,
                List.of(new Proposal.Reading(
                        "japan",
                        new Statement(Text.of("The other two stay open."), List.of(cite("paper-2018", "paragraph 5"))),
                        outcomes)),
                statement("Two groups after a peace treaty."),
                List.of(
                        new Standing(date("1956-10-19"), Rank.SIGNED, List.of(cite("treaty-1855", "article 2"))),
                        new Standing(date("1956-12-12"), Rank.IN_FORCE, List.of())),
                List.of(new Proposal.Reply(
                        date("1960-01-27"), "ussr", Proposal.Stance.REFUSED, statement("A new condition was set."))),
                statement("It was not carried out."),
                List.of(Proposal.Confidence.A));
    }

    /** Divides one island and says nothing of who rules it. */
    static Proposal halves() {
        Award split =
                new Award(State.GOES, List.of(new Share("japan", 0.25), new Share("russia", 0.75)), Optional.empty());
        Award talks = new Award(State.TALKS, List.of(), Optional.empty());
        return new Proposal(
                "halves-2006",
                2,
                Text.of("Half by area"),
                date("2006-12-13"),
                span("2006-12-13", "2006-12-15"),
                List.of("japan"),
                List.of("russia"),
                Text.of("a minister"),
                List.of(Proposal.Kind.AREA_SPLIT),
                List.of(new Outcome("etorofu", split, talks)),
                List.of(),
                statement("Half of the whole area."),
                List.of(),
                List.of(),
                statement("It was not pursued."),
                List.of(Proposal.Confidence.B));
    }

    static BoundaryLine line() {
        return new BoundaryLine(
                "shimoda-line",
                Text.of("The line of 1855"),
                "line-1855",
                List.of(
                        new BoundaryLine.Status(
                                span("1855-02-07", "1875-08-22"),
                                BoundaryLine.Standing.AGREED,
                                List.of("japan", "russian-empire"),
                                statement("It was the boundary.")),
                        new BoundaryLine.Status(
                                span("1956-10-19", ".."),
                                BoundaryLine.Standing.CLAIMED,
                                List.of("japan"),
                                statement("It is claimed."))));
    }

    static Place strait() {
        return place("etorofu-strait", Place.Kind.STRAIT, "択捉海峡", "Etorofu Strait", "пролив Фриза", "Vries Strait");
    }

    static Place town() {
        return place("shana", Place.Kind.SETTLEMENT, "紗那", "Shana", "Курильск", "Kurilsk");
    }

    private static Place place(String id, Place.Kind kind, String kanji, String romaji, String cyrillic, String latin) {
        return new Place(
                id,
                kind,
                new PlaceNames(
                        List.of(name(Tradition.JAPANESE, kanji, romaji), name(Tradition.RUSSIAN, cyrillic, latin))),
                Optional.of("etorofu"),
                new Position(148, 45.4),
                List.of(),
                List.of(),
                1,
                Optional.of(new Statement(Text.of("A note on it."), List.of())),
                List.of(cite("treaty-1855", "article 2")));
    }

    static UndisputedCoast coast() {
        return new UndisputedCoast(
                "coasts-japan",
                "japan",
                List.of("hokkaido"),
                new Statement(Text.of("Japan administers Hokkaido."), List.of(cite("treaty-1855", "article 2"))));
    }

    static Surrounding surrounding() {
        Tenure before = new Tenure(
                span("..", "1855-02-07"),
                Tenure.Kind.UNRECORDED,
                List.of(),
                new Statement(
                        Text.of("No work read says who administered it."), List.of(cite("treaty-1855", "article 2"))));
        Tenure since = new Tenure(
                span("1855-02-07", ".."),
                Tenure.Kind.ADMINISTRATION,
                List.of("japan"),
                new Statement(
                        Text.of("Hokkaido lies on the Japanese side."), List.of(cite("treaty-1855", "article 2"))));
        return new Surrounding(
                "hokkaido",
                Text.of("Hokkaido"),
                List.of("hokkaido"),
                Optional.empty(),
                List.of(before, since),
                List.of());
    }

    static Figure area() {
        return new Figure(
                "area-etorofu",
                List.of("etorofu"),
                Figure.Kind.AREA,
                3166.64,
                Figure.Unit.KM2,
                Text.of("a survey"),
                Optional.of(date("2022")),
                Text.of("main island"),
                true,
                Optional.empty(),
                List.of(cite("treaty-1855", "article 2")));
    }

    /** One figure for the four groups together. */
    static Figure wholeArea() {
        return new Figure(
                "area-all",
                SmallAtlas.GROUPS,
                Figure.Kind.AREA,
                5003,
                Figure.Unit.KM2,
                Text.of("a survey"),
                Optional.empty(),
                Text.of("with islets"),
                true,
                Optional.empty(),
                List.of(cite("treaty-1855", "article 2")));
    }

    static Figure doubtfulCount() {
        return new Figure(
                "people-shikotan",
                List.of("shikotan"),
                Figure.Kind.PEOPLE,
                3070,
                Figure.Unit.PEOPLE,
                Text.of("a yearbook"),
                Optional.empty(),
                Text.of("residents"),
                false,
                Optional.of(Text.of("Its parts do not add up.")),
                List.of());
    }
}
