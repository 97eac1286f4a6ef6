package org.fourislands.view;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.history.DayState;
import org.fourislands.history.Event;
import org.fourislands.history.Proposal;
import org.fourislands.time.HistoricalDate;
import org.fourislands.words.Phrases;

/**
 * What happened on a day, in sentences: events, else what came into force, else what was proposed. What is known only to the
 * month or the year is told on the first and on the last day it can have been, and says so.
 */
final class DayNews {
    private static final int MOST = 2;
    private static final int FEW_DAYS = 15;

    private final Atlas atlas;
    private final Phrases phrases;
    private final DateWords dates;

    DayNews(Atlas atlas, Phrases phrases, DateWords dates) {
        this.atlas = atlas;
        this.phrases = phrases;
        this.dates = dates;
    }

    List<Sentence> of(DayState state) {
        return Stream.of(happened(state), inForce(state.day()), proposed(state))
                .filter(some -> !some.isEmpty())
                .findFirst()
                .map(some -> some.subList(0, Math.min(some.size(), MOST)))
                .orElse(List.of());
    }

    private List<Sentence> happened(DayState state) {
        return state.events().stream()
                .filter(event -> isNews(event.date(), state.day()))
                .map(this::happened)
                .toList();
    }

    private Sentence happened(Event event) {
        String words = event.summary().text().in(phrases.language());
        String told = isOfFewDays(event.date())
                ? words
                : phrases.of("day.some-time", Sentence.capitalised(dates.when(event.date())), words);
        return new Sentence(told, event.summary().citations());
    }

    private static boolean isNews(HistoricalDate date, LocalDate day) {
        boolean atAnEnd = day.equals(date.earliest()) || day.equals(date.latest());
        return atAnEnd || (isOfFewDays(date) && date.mayBe(day));
    }

    private static boolean isOfFewDays(HistoricalDate date) {
        return date.latest().isBefore(date.earliest().plusDays(FEW_DAYS));
    }

    private List<Sentence> inForce(LocalDate day) {
        return atlas.content().events().stream()
                .flatMap(event -> event.inForce().filter(date -> isNews(date, day)).stream()
                        .map(date -> inForce(event, date)))
                .toList();
    }

    private Sentence inForce(Event event, HistoricalDate date) {
        String words = phrases.of(
                "day.in-force", dates.when(date), event.title().in(phrases.language()), dates.when(event.date()));
        return new Sentence(words, event.summary().citations());
    }

    private List<Sentence> proposed(DayState state) {
        return atlas.content().proposals().stream()
                .filter(proposal -> isNews(proposal.date(), state.day()))
                .map(this::proposed)
                .toList();
    }

    private Sentence proposed(Proposal proposal) {
        String words = phrases.of(
                "day.proposed",
                dates.when(proposal.date()),
                proposal.name().in(phrases.language()),
                proposal.byWhom().in(phrases.language()));
        return new Sentence(words, proposal.citations());
    }
}
