package org.fourislands.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fourislands.search.Analysers.Piece;
import org.fourislands.view.FoundText.Mark;

/** Where in a text the words stand that were looked for: whole words, or the signs that were typed; not each "of" and "in" beside them. */
final class Marking {
    private final Folded folded;
    private final String text;
    private final List<Mark> marks = new ArrayList<>();

    private Marking(String original) {
        this.folded = Folded.of(original);
        this.text = folded.text();
    }

    /** Offsets in {@code original}, in order, none overlapping another. */
    static List<Mark> in(String original, Typed typed) {
        Marking marking = new Marking(original);
        boolean onlyFiller = typed.all().stream().allMatch(Wanted::isFiller);
        typed.all().stream().filter(wanted -> onlyFiller || !wanted.isFiller()).forEach(marking::mark);
        return marking.inOrder();
    }

    private void mark(Wanted wanted) {
        int before = marks.size();
        boolean unspaced = wanted.isUnspaced();
        if (unspaced || !wanted.saysSomething()) {
            markSigns(wanted.text());
        } else if (wanted.words().size() > 1) {
            markRuns(wanted);
        } else {
            markWords(wanted);
        }
        if (unspaced && marks.size() == before && !wanted.japanese().isEmpty() && LineEnds.hasUnspaced(text)) {
            markOfDictionary(wanted);
        }
        wanted.alsoCalled().forEach(this::mark);
        if (marks.size() == before) {
            markSigns(wanted.text());
        }
    }

    private void markWords(Wanted wanted) {
        String word = wanted.words().get(0);
        boolean unfinished = wanted.way() == Wanted.Way.BEGINNING;
        for (Piece piece : Analysers.pieces(Analysers.STEMS, text)) {
            String there = text.substring(piece.from(), piece.to());
            if (there.equals(word)
                    || (unfinished && there.startsWith(word))
                    || wanted.stems().contains(piece.term())) {
                add(piece.from(), piece.to());
            }
        }
    }

    /** Words that must follow each other. */
    private void markRuns(Wanted wanted) {
        List<Piece> pieces = Analysers.pieces(Analysers.WORDS, text);
        int length = wanted.words().size();
        for (int i = 0; i + length <= pieces.size(); i++) {
            if (isRun(wanted, pieces.subList(i, i + length))) {
                add(pieces.get(i).from(), pieces.get(i + length - 1).to());
            }
        }
    }

    private static boolean isRun(Wanted wanted, List<Piece> pieces) {
        int last = pieces.size() - 1;
        for (int i = 0; i <= last; i++) {
            String word = wanted.words().get(i);
            String there = pieces.get(i).term();
            boolean begins = i == last && wanted.way() == Wanted.Way.BEGINNING && there.startsWith(word);
            if (!begins && !there.equals(word)) {
                return false;
            }
        }
        return true;
    }

    private void markSigns(String signs) {
        for (int at = text.indexOf(signs); at >= 0; at = text.indexOf(signs, at + signs.length())) {
            add(at, at + signs.length());
        }
    }

    private void markOfDictionary(Wanted wanted) {
        Set<String> words = new HashSet<>(wanted.japanese());
        Analysers.pieces(Analysers.JAPANESE, text).stream()
                .filter(piece -> words.contains(piece.term()))
                .forEach(piece -> add(piece.from(), piece.to()));
    }

    private void add(int from, int to) {
        marks.add(new Mark(folded.start(from), folded.end(to)));
    }

    private List<Mark> inOrder() {
        marks.sort(Comparator.comparingInt(Mark::from).thenComparingInt(Mark::to));
        List<Mark> joined = new ArrayList<>();
        for (Mark mark : marks) {
            Mark last = joined.isEmpty() ? new Mark(-1, -1) : joined.get(joined.size() - 1);
            if (mark.from() >= last.to()) {
                joined.add(mark);
            } else {
                joined.set(joined.size() - 1, new Mark(last.from(), Math.max(last.to(), mark.to())));
            }
        }
        return joined;
    }
}
