package org.fourislands.ui.reading;

import java.util.Optional;
import java.util.function.IntUnaryOperator;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyEvent;
import org.fourislands.library.reading.TextSelection;
import org.fourislands.library.reading.TextWalk;
import org.fourislands.ui.ClipboardWords;

/** Reading and selecting with the keys: the text scrolls under plain keys, the caret selects with Shift. */
final class TextKeys {
    private static final int LINES = 3;
    private static final double SCREEN = 0.9;

    private final TextPane pane;

    TextKeys(TextPane pane) {
        this.pane = pane;
        pane.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!event.isConsumed() && !event.isAltDown() && pane.page().isPresent() && answer(event)) {
                event.consume();
            }
        });
    }

    private boolean answer(KeyEvent event) {
        if (event.isShortcutDown() && !event.isShiftDown() && command(event)) {
            return true;
        }
        Optional<IntUnaryOperator> move = event.isShortcutDown() ? longMove(event) : shortMove(event);
        if (move.isEmpty() || (scrolls(event) && !event.isShiftDown())) {
            return !event.isShortcutDown() && scroll(event);
        }
        moveCaret(move.get(), event.isShiftDown() ? Choosing.ON : Choosing.OFF);
        return true;
    }

    private boolean command(KeyEvent event) {
        switch (event.getCode()) {
            case C -> copy();
            case A -> pane.select(new TextSelection(0, walk().end()));
            case HOME -> pane.goTo(0);
            case END -> pane.goTo(walk().end());
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The selected words go to the clipboard. */
    void copy() {
        pane.page()
                .filter(page -> !pane.selection().get().isEmpty())
                .ifPresent(page -> ClipboardWords.copy(
                        pane.selection().get().words(page.opened().text())));
    }

    private Optional<IntUnaryOperator> shortMove(KeyEvent event) {
        TextWalk walk = walk();
        return switch (event.getCode()) {
            case LEFT -> Optional.of(walk::letterBefore);
            case RIGHT -> Optional.of(walk::letterAfter);
            case UP -> Optional.of(place -> byLines(place, -1));
            case DOWN -> Optional.of(place -> byLines(place, 1));
            case HOME -> Optional.of(place -> alongLine(place, 0));
            case END -> Optional.of(place -> alongLine(place, pane.getWidth()));
            case PAGE_UP -> Optional.of(place -> byLines(place, -screenLines()));
            case PAGE_DOWN -> Optional.of(place -> byLines(place, screenLines()));
            default -> Optional.empty();
        };
    }

    private Optional<IntUnaryOperator> longMove(KeyEvent event) {
        TextWalk walk = walk();
        return switch (event.getCode()) {
            case LEFT -> Optional.of(walk::wordBefore);
            case RIGHT -> Optional.of(walk::wordAfter);
            case UP -> Optional.of(walk::blockBefore);
            case DOWN -> Optional.of(walk::blockAfter);
            case HOME -> Optional.of(place -> 0);
            case END -> Optional.of(place -> walk.end());
            default -> Optional.empty();
        };
    }

    /** Plain keys that turn the page move no caret. */
    private static boolean scrolls(KeyEvent event) {
        return !event.isShortcutDown()
                && switch (event.getCode()) {
                    case LEFT, RIGHT -> false;
                    default -> true;
                };
    }

    private boolean scroll(KeyEvent event) {
        double screen = SCREEN * pane.getHeight();
        switch (event.getCode()) {
            case UP -> pane.scroll(-LINES * pane.lineHeight());
            case DOWN -> pane.scroll(LINES * pane.lineHeight());
            case PAGE_UP -> pane.scroll(-screen);
            case PAGE_DOWN -> pane.scroll(screen);
            case SPACE -> pane.scroll(event.isShiftDown() ? -screen : screen);
            case HOME -> pane.goTo(0);
            case END -> pane.goTo(walk().end());
            default -> {
                return false;
            }
        }
        return true;
    }

    /** A caret that was left out of sight begins where one reads. */
    private void moveCaret(IntUnaryOperator move, Choosing choosing) {
        TextSelection now = pane.selection().get();
        if (now.isEmpty() && pane.lineInSight(now.caret()).isEmpty()) {
            now = TextSelection.at(pane.top());
            pane.select(now);
        }
        int place = move.applyAsInt(now.caret());
        pane.select(choosing == Choosing.ON ? now.to(place) : TextSelection.at(place));
        pane.reveal(place);
    }

    /** Whether the caret takes the selection with it. */
    private enum Choosing {
        ON,
        OFF
    }

    private int byLines(int place, int lines) {
        pane.reveal(place);
        pane.layout();
        return pane.lineInSight(place)
                .map(line -> {
                    double y = line.middle() + lines * pane.lineHeight();
                    if (y < 0 || y > pane.getHeight()) {
                        pane.scroll(lines * pane.lineHeight());
                        pane.layout();
                        y = line.middle();
                    }
                    return at(line.x(), y);
                })
                .map(found -> lines > 0 ? Math.max(found, place + 1) : Math.min(found, place - 1))
                .map(found -> Math.max(0, Math.min(found, walk().end())))
                .orElse(place);
    }

    private int alongLine(int place, double x) {
        return pane.lineInSight(place).map(line -> at(x, line.middle())).orElse(place);
    }

    private int at(double x, double y) {
        Point2D point = pane.localToScene(x, y);
        return pane.placeAt(point.getX(), point.getY());
    }

    private int screenLines() {
        return Math.max(1, (int) (SCREEN * pane.getHeight() / pane.lineHeight()));
    }

    private TextWalk walk() {
        return new TextWalk(pane.page().orElseThrow().opened().text());
    }
}
