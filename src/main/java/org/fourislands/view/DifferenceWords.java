package org.fourislands.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourislands.history.Atlas;
import org.fourislands.words.NameOrder;
import org.fourislands.words.Phrases;

/** In what the second of two things compared differs from the first, told of Japan's part; Russia's is the rest. */
public final class DifferenceWords {
    private static final String TOLD_OF = "japan";

    private final DossierWords words;
    private final Amounts amounts;
    private final LotWords lots;

    public DifferenceWords(Atlas atlas, Phrases phrases, NameOrder order) {
        this.words = new DossierWords(atlas, phrases, order);
        this.amounts = new Amounts(phrases);
        this.lots = new LotWords(words);
    }

    /** Sentences; none for a single thing, one that says why where a number is missing. */
    public List<String> of(List<ComparedFigures> compared) {
        if (compared.size() < 2) {
            return List.of();
        }
        ComparedFigures first = compared.get(0);
        ComparedFigures second = compared.get(1);
        List<String> sentences = new ArrayList<>(groups(first, second));
        if (first.division().isEmpty() || second.division().isEmpty()) {
            sentences.add(words.of("survey.difference.open"));
            return sentences;
        }
        Optional<PartyFigures> one = first.of(TOLD_OF);
        Optional<PartyFigures> other = second.of(TOLD_OF);
        if (one.isPresent() && other.isPresent()) {
            sentences.addAll(numbers(
                    one.get(),
                    other.get(),
                    first.subject().title(),
                    second.subject().title()));
        }
        return sentences;
    }

    private List<String> groups(ComparedFigures first, ComparedFigures second) {
        List<String> sentences = new ArrayList<>();
        List<Lot> others = second.subject().ground().lots();
        for (Lot lot : first.subject().ground().lots()) {
            others.stream()
                    .filter(other -> other.group().equals(lot.group()))
                    .filter(other -> !lots.fate(other).equals(lots.fate(lot)))
                    .forEach(other -> sentences.add(words.of(
                            "survey.difference.group",
                            Sentence.capitalised(words.listOfIslands(List.of(lot.group()))),
                            lots.fate(lot),
                            lots.fate(other))));
        }
        if (sentences.isEmpty()) {
            sentences.add(words.of("survey.difference.same"));
        }
        return sentences;
    }

    private List<String> numbers(PartyFigures one, PartyFigures other, String first, String second) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.of(
                "survey.difference.area",
                amounts.km2(one.measure().areaKm2()),
                amounts.percent(one.share()),
                first,
                amounts.km2(other.measure().areaKm2()),
                amounts.percent(other.share()),
                second));
        if (one.sea().isPresent() && other.sea().isPresent()) {
            sentences.add(words.of(
                    "survey.difference.sea",
                    amounts.seaKm2(one.sea().get().twoHundred()),
                    first,
                    amounts.seaKm2(other.sea().get().twoHundred()),
                    second,
                    amounts.moreKm2(
                            other.sea().get().twoHundred() - one.sea().get().twoHundred())));
        }
        return sentences;
    }
}
