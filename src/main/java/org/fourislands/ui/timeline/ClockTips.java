package org.fourislands.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fourislands.time.HistoricalDate;
import org.fourislands.view.DateWords;
import org.fourislands.view.StripRow;
import org.fourislands.view.TimeMark;
import org.fourislands.words.Phrases;

/** What the clock says of the place pointed at, line by line; the same is heard when a mark is reached by keys. */
public final class ClockTips {
    private static final int MOST_LINES = 8;
    private static final int LONGEST = 240;
    private static final int LONGEST_IN_LIST = 84;

    private final Phrases phrases;
    private final Clockwork.Ends ends;
    private final DateWords dates;
    private final Function<LocalDate, String> otherCalendars;

    public ClockTips(Phrases phrases, Clockwork.Ends ends, Function<LocalDate, String> otherCalendars) {
        this.phrases = phrases;
        this.ends = ends;
        this.dates = new DateWords(phrases);
        this.otherCalendars = otherCalendars;
    }

    public String of(ClockModel.Spot spot) {
        if (spot.thing() instanceof ClockModel.Held held) {
            return of(held.stretch());
        }
        return spot.marks().isEmpty() ? "" : of(spot.marks());
    }

    /** The day under the pointer in all calendars, and who administered where it points. */
    public String of(LocalDate day, Optional<ClockModel.Spot> spot) {
        String others = otherCalendars.apply(day);
        return String.join(
                "\n",
                Stream.of(dates.of(day), others, spot.map(this::of).orElse(""))
                        .filter(words -> !words.isEmpty())
                        .toList());
    }

    /** One mark with its date in all calendars, or several under their number and days. */
    public String of(List<TimeMark> marks) {
        if (marks.size() == 1) {
            return single(marks.get(0));
        }
        Stream<String> lines = marks.stream().limit(MOST_LINES).map(this::line);
        Stream<String> more = marks.size() > MOST_LINES
                ? Stream.of(phrases.of("clock.tip.more", marks.size() - MOST_LINES))
                : Stream.of();
        return String.join(
                "\n",
                Stream.of(Stream.of(heading(marks)), lines, more)
                        .flatMap(part -> part)
                        .toList());
    }

    /** One mark in a list. */
    public String line(TimeMark mark) {
        return phrases.of("clock.tip.line", dated(mark), shortened(mark.title(), LONGEST_IN_LIST));
    }

    private String heading(List<TimeMark> marks) {
        LocalDate first = marks.get(0).day();
        LocalDate last = marks.get(marks.size() - 1).day();
        return first.equals(last)
                ? phrases.of("clock.tip.several-on", marks.size(), dated(marks.get(0)))
                : phrases.of("clock.tip.several", marks.size(), dates.of(first), dates.of(last));
    }

    private String single(TimeMark mark) {
        String words = phrases.of("clock.tip.line", dated(mark), shortened(mark.title(), LONGEST));
        String others = mark.date().isExact() ? otherCalendars.apply(mark.day()) : "";
        return others.isEmpty() ? words : words + "\n" + others;
    }

    private String dated(TimeMark mark) {
        return dates.of(mark.date());
    }

    private static String shortened(String title, int longest) {
        return title.length() <= longest ? title : title.substring(0, longest).strip() + "…";
    }

    /** Who administered, from when to when, as certain as it is known; what goes on has no end. */
    private String of(StripRow.Stretch stretch) {
        String since = between(stretch.from(), stretch.certainFrom());
        String until = between(stretch.certainTo(), stretch.to());
        if (stretch.to().isAfter(ends.last())) {
            return phrases.of("clock.tip.stretch-since", stretch.label(), since);
        }
        return stretch.from().isAfter(ends.first())
                ? phrases.of("clock.tip.stretch", stretch.label(), since, until)
                : phrases.of("clock.tip.stretch-until", stretch.label(), until);
    }

    private String between(LocalDate earliest, LocalDate latest) {
        return earliest.equals(latest) ? dates.of(earliest) : dates.of(HistoricalDate.parse(earliest + "/" + latest));
    }
}
