package org.fourislands.history;

import static org.fourislands.history.SmallAtlas.date;
import static org.fourislands.history.SmallAtlas.statement;

import java.util.List;
import java.util.Optional;
import org.fourislands.sources.Bearing;
import org.fourislands.sources.Bibliography;
import org.fourislands.sources.Contributor;
import org.fourislands.sources.Digest;
import org.fourislands.sources.Finding;
import org.fourislands.sources.Finding.Verdict;
import org.fourislands.sources.Locator;
import org.fourislands.sources.Locator.Unit;
import org.fourislands.sources.Question;
import org.fourislands.sources.Source;
import org.fourislands.words.Text;
import org.fourislands.words.Tradition;

/** The works of the small record: a treaty without an author and an article with one. */
final class SmallShelf {
    private static final Locator FIFTH = new Locator(Unit.PARAGRAPH, "5");

    private SmallShelf() {}

    static Term term() {
        return new Term(
                "kuril-islands",
                Text.of("Kuril Islands"),
                List.of(
                        new Term.Form(Tradition.JAPANESE, "千島列島", Optional.empty(), Optional.of("Chishima rettō")),
                        new Term.Form(Tradition.RUSSIAN, "Курильские острова", Optional.empty(), Optional.empty())),
                Text.of("Each side draws its end elsewhere."),
                List.of(SmallAtlas.cite("treaty-1855", "article 2")));
    }

    static List<Source> sources() {
        return List.of(treaty(), article());
    }

    private static Source treaty() {
        Bibliography bibliography = new Bibliography(
                "treaty",
                "日本国魯西亜国通好条約",
                Optional.of("Treaty of Commerce"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(date("1855-02-07")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("no. 1"),
                Optional.empty());
        return source("treaty-1855", bibliography, Source.Kind.TREATY, Source.Side.BOTH);
    }

    private static Source article() {
        Bibliography bibliography = new Bibliography(
                "article-newspaper",
                "Four islands",
                Optional.empty(),
                List.of(new Contributor("Writer", Optional.of("Ann")), new Contributor("The Desk", Optional.empty())),
                Optional.of("The Paper"),
                Optional.of("Press House"),
                Optional.of(date("2018-11")),
                Optional.of("12"),
                Optional.of("3"),
                Optional.of("4-5"),
                Optional.empty(),
                Optional.of("https://paper.example/four"));
        return source("paper-2018", bibliography, Source.Kind.ARTICLE, Source.Side.THIRD);
    }

    private static Source source(String id, Bibliography bibliography, Source.Kind kind, Source.Side side) {
        return new Source(
                id,
                bibliography,
                "en",
                kind,
                side,
                Text.of("Speaks for " + id + "."),
                Text.of("Free to read."),
                Optional.of(Text.of("Read in a copy.")));
    }

    static List<Digest> digests() {
        return List.of(new Digest("paper-2018", List.of(new Digest.Passage(FIFTH, Text.of("The landing is retold.")))));
    }

    static List<Finding> findings() {
        return List.of(
                finding("paper-1", 1, Verdict.CONTRADICTED, List.of("landing-etorofu"), List.of()),
                finding("paper-2", 2, Verdict.AGREES, List.of(), List.of("declaration-1956")));
    }

    private static Finding finding(
            String id, int number, Verdict verdict, List<String> events, List<String> proposals) {
        return new Finding(
                id,
                "paper-2018",
                number,
                FIFTH,
                Text.of("The article tells " + id + "."),
                List.of(verdict),
                statement("It stands so."),
                new Bearing(List.of("etorofu"), List.of(), events, proposals));
    }

    static List<Question> questions() {
        return List.of(new Question(
                "d1",
                Text.of("When did the landing begin?"),
                List.of(new Question.Position("paper-2018", List.of(FIFTH), Text.of("Late."), List.of("paper-1"))),
                statement("On 28 August.")));
    }
}
