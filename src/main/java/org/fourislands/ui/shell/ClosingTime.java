package org.fourislands.ui.shell;

import java.util.Optional;
import javafx.event.Event;
import org.fourislands.ui.lessons.HandingOut;
import org.fourislands.words.Phrases;

/**
 * Closing the window while a handout is being made: the teacher is asked what is to become of it, and the window closes once it is
 * written, or given up. Who closes again without an answer gives it up.
 */
final class ClosingTime {
    private final Phrases phrases;
    private final Desk desk;
    private final HandingOut handout;
    private final Runnable close;
    private Optional<Banner> question = Optional.empty();
    private boolean closing;

    ClosingTime(Phrases phrases, Desk desk, HandingOut handout, Runnable close) {
        this.phrases = phrases;
        this.desk = desk;
        this.handout = handout;
        this.close = close;
        handout.underWay().subscribe(underWay -> {
            if (!underWay) {
                end();
            }
        });
    }

    /** The window is to be closed: at once, or when what is under way has ended. */
    void asked(Event request) {
        if (!handout.underWay().get()) {
            return;
        }
        request.consume();
        if (question.isPresent()) {
            giveUp();
        } else {
            ask();
        }
    }

    private void ask() {
        lay(banner("closing.handout")
                .offering(phrases.of("closing.stop"), this::giveUp)
                .offering(phrases.of("closing.wait"), this::await));
    }

    private void await() {
        closing = true;
        lay(banner("closing.waiting").offering(phrases.of("closing.stop"), this::giveUp));
    }

    private Banner banner(String key) {
        return new Banner(phrases.of(key, handout.title()), phrases.of("closing.stay"), this::stay);
    }

    private void lay(Banner banner) {
        question.ifPresent(Banner::putAway);
        question = Optional.of(banner);
        desk.add(banner);
        banner.enter();
    }

    private void stay() {
        closing = false;
        question = Optional.empty();
    }

    private void giveUp() {
        closing = true;
        handout.cancel();
    }

    /** A handout that could not be made keeps the window open: the teacher is to read why. */
    private void end() {
        question.ifPresent(Banner::putAway);
        question = Optional.empty();
        boolean closes = closing && !handout.failed();
        closing = false;
        if (closes) {
            close.run();
        }
    }
}
