package org.fourislands.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fourislands.history.Atlas;
import org.fourislands.history.Place;
import org.fourislands.sources.Citation;
import org.fourislands.view.FiguresTable.Row;
import org.fourislands.view.PartyFigures.Count;
import org.fourislands.words.NameOrder;
import org.fourislands.words.Phrases;

/** The numbers of a thing compared, put into words as a table. */
public final class FiguresWords {
    private final DossierWords words;
    private final Amounts amounts;
    private final LotWords lots;

    public FiguresWords(Atlas atlas, Phrases phrases, NameOrder order) {
        this.words = new DossierWords(atlas, phrases, order);
        this.amounts = new Amounts(phrases);
        this.lots = new LotWords(words);
    }

    /** By title, or on a day by administration. */
    public FiguresTable ground(ComparedFigures figures) {
        return table(figures.subject().title(), figures.ground());
    }

    /** By administration, where that is another. */
    public Optional<FiguresTable> administration(ComparedFigures figures) {
        return figures.administration().map(parties -> table(words.of("survey.by-administration"), parties));
    }

    private FiguresTable table(String title, List<PartyFigures> parties) {
        List<Row> rows = new ArrayList<>();
        if (!parties.isEmpty()) {
            rows.add(measured("survey.groups", parties, lots::of));
            rows.add(measured("survey.area", parties, this::area));
            rows.addAll(official(parties));
            people(parties, figures -> figures.people().in1945())
                    .ifPresentOrElse(rows::add, () -> rows.add(uncounted(parties)));
            people(parties, figures -> figures.people().latest()).ifPresent(rows::add);
            rows.add(measured(
                    "survey.coast", parties, own -> amounts.km(own.measure().coastKm())));
            rows.add(measured("survey.to-hokkaido", parties, this::toHokkaido));
            rows.add(measured("survey.straits", parties, this::straits));
            rows.addAll(sea(parties));
        }
        List<String> heads = parties.stream()
                .map(own -> Sentence.capitalised(words.islands().party(own.party())))
                .toList();
        return new FiguresTable(title, heads, rows);
    }

    private Row measured(String key, List<PartyFigures> parties, Function<PartyFigures, String> cell) {
        return new Row(words.of(key), parties.stream().map(cell).toList(), List.of());
    }

    private String area(PartyFigures own) {
        return words.of("survey.amount-share", amounts.km2(own.measure().areaKm2()), amounts.percent(own.share()));
    }

    private List<Row> official(List<PartyFigures> parties) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < parties.get(0).official().size(); i++) {
            int table = i;
            PartyFigures.OfficialArea first = parties.get(0).official().get(table);
            rows.add(new Row(
                    words.of("survey.area-official", words.of(first.publisher())),
                    parties.stream()
                            .map(own -> own.official().get(table))
                            .map(area -> words.of(
                                    "survey.amount-share", amounts.km2(area.km2()), amounts.percent(area.share())))
                            .toList(),
                    first.citations()));
        }
        return rows;
    }

    private Optional<Row> people(List<PartyFigures> parties, Function<PartyFigures, Optional<Count>> which) {
        List<Citation> citations = parties.stream()
                .flatMap(own -> which.apply(own).stream())
                .flatMap(count -> count.citations().stream())
                .distinct()
                .toList();
        return parties.stream()
                .flatMap(own -> which.apply(own).stream())
                .findFirst()
                .map(any -> new Row(
                        words.of(
                                "survey.people",
                                any.date().map(words.dates()::of).orElse(""),
                                words.of(any.publisher())),
                        parties.stream()
                                .map(own -> which.apply(own)
                                        .map(count -> amounts.people(count.people()))
                                        .orElseGet(() -> words.of("survey.not-counted")))
                                .toList(),
                        citations));
    }

    private Row uncounted(List<PartyFigures> parties) {
        return measured("survey.residents", parties, own -> words.of("survey.not-counted"));
    }

    private String toHokkaido(PartyFigures own) {
        return own.measure().toHokkaidoKm().isPresent()
                ? amounts.km(own.measure().toHokkaidoKm().getAsDouble())
                : words.of("survey.none");
    }

    private String straits(PartyFigures own) {
        return own.straits().isEmpty()
                ? words.of("survey.none")
                : words.phrases().list(own.straits().stream().map(this::name).toList());
    }

    private String name(Place strait) {
        return String.join("/", strait.names().arranged(words.order()));
    }

    private List<Row> sea(List<PartyFigures> parties) {
        if (parties.stream().anyMatch(own -> own.sea().isEmpty())) {
            return List.of();
        }
        return List.of(
                sea("survey.sea-twelve", parties, PartyFigures.Sea::twelve, PartyFigures.Sea::moreTwelve),
                sea("survey.sea-two-hundred", parties, PartyFigures.Sea::twoHundred, PartyFigures.Sea::moreTwoHundred));
    }

    private Row sea(
            String key,
            List<PartyFigures> parties,
            Function<PartyFigures.Sea, Double> size,
            Function<PartyFigures.Sea, Double> more) {
        return measured(
                key,
                parties,
                own -> own.sea()
                        .map(sea -> words.of(
                                "survey.sea-amount", amounts.seaKm2(size.apply(sea)), amounts.moreKm2(more.apply(sea))))
                        .orElse(""));
    }
}
