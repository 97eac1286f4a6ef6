package org.fourislands.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.fourislands.lessons.EnclosedCopy;
import org.fourislands.library.FetchWatch;
import org.fourislands.library.Offer;
import org.fourislands.library.TakingIn;
import org.fourislands.ui.lessons.BroughtWords;
import org.fourislands.ui.lessons.LessonDesk;
import org.fourislands.words.Phrases;

/** Asks whether the saved copies that came with a lesson are to come onto the shelf, and takes them in by the shelf's own door. */
final class EnclosedPlace {
    private static final FetchWatch NOTHING_FETCHED = new FetchWatch() {
        @Override
        public void came(long bytes, OptionalLong of) {
            // They lie in a file.
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    private final WindowParts parts;
    private final Phrases phrases;
    private final Desk desk;
    private final Notices notices;
    private final ShelfPlace shelf;
    private final Runnable focusBack;

    EnclosedPlace(WindowParts parts, Desk desk, Notices notices, ShelfPlace shelf, Runnable focusBack) {
        this.parts = parts;
        this.phrases = parts.phrases();
        this.desk = desk;
        this.notices = notices;
        this.shelf = shelf;
        this.focusBack = focusBack;
    }

    /** The question stays until it is answered; {@code answered} is told then. */
    void ask(LessonDesk.Brought brought, BroughtWords words, Consumer<LessonDesk.Brought> answered) {
        Banner banner = new Banner(words.asked(brought), phrases.of("lessons.enclosed.not-now"), () -> {
            answered.accept(brought);
            focusBack.run();
        });
        banner.getStyleClass().add("lesson-copies");
        desk.add(banner.offering(phrases.of("lessons.enclosed.take"), () -> {
            banner.setVisible(false);
            banner.setManaged(false);
            answered.accept(brought);
            focusBack.run();
            take(brought, words);
        }));
    }

    /** Takes them in without asking: the reader has said so. */
    void take(LessonDesk.Brought brought, BroughtWords words) {
        notices.tell(phrases.of("lessons.enclosed.taking", brought.copies().size()));
        TakingIn door = parts.library().holdings().door();
        parts.jobs().run("take.failed", () -> taken(brought.file(), brought.copies(), door), outcomes -> {
            shelf.stock().lookAgain();
            tell(words.told(brought.title(), outcomes), BroughtWords.anyRefused(outcomes));
        });
    }

    private static List<BroughtWords.Outcome> taken(Path lesson, List<EnclosedCopy> copies, TakingIn door) {
        List<BroughtWords.Outcome> outcomes = new ArrayList<>();
        for (EnclosedCopy copy : copies) {
            Offer offer = new Offer.Enclosed(lesson, copy.name(), copy.fileName());
            outcomes.add(new BroughtWords.Outcome(copy, door.take(offer, NOTHING_FETCHED)));
        }
        return outcomes;
    }

    /** What was refused is not to pass by unread. */
    private void tell(String sentence, boolean stays) {
        String openShelf = phrases.of("lessons.enclosed.shelf");
        if (stays) {
            desk.add(new Banner(sentence, phrases.of("banner.close"), focusBack).offering(openShelf, shelf::show));
        } else {
            notices.offer(sentence, openShelf, shelf::show);
        }
    }
}
