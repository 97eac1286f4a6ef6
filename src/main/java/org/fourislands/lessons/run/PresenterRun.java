package org.fourislands.lessons.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.fourislands.lessons.Lesson;

/**
 * A lesson being presented, as one value: {@link #after} a step there is another. Both windows show what it says. Places count
 * from 0; the place after the last scene is the end, where the class is told that the lesson is over.
 *
 * @param scenes how many there are
 * @param at the place where the teacher is
 * @param shown the place that the class sees
 * @param isFrozen whether the class keeps what it sees while the teacher goes on
 * @param isInOverview whether the teacher looks at all scenes
 * @param isEnded whether presenting is over; {@link #at} is where the editor goes on
 * @param typed the digits typed of a scene's number, 0 for none
 */
public record PresenterRun(
        int scenes,
        int at,
        int shown,
        Cover cover,
        boolean isFrozen,
        boolean isInOverview,
        boolean isEnded,
        Tool tool,
        Timer timer,
        int typed) {

    private static final int MOST_TYPED = 9999;

    public PresenterRun {
        if (at < 0 || at > scenes || shown < 0 || shown > scenes) {
            throw new IllegalArgumentException("no such scene: " + at + ", " + shown + " of " + scenes);
        }
    }

    /** From the first scene. */
    public static PresenterRun of(Lesson lesson) {
        return of(lesson, 0);
    }

    /** From a place; beyond the last scene, from the last. */
    public static PresenterRun of(Lesson lesson, int from) {
        return of(lesson.scenes().size(), from, lesson.planned());
    }

    static PresenterRun of(int scenes, int from, Optional<Duration> planned) {
        int at = Math.max(0, Math.min(from, scenes - 1));
        return new PresenterRun(scenes, at, at, Cover.NONE, false, false, false, Tool.ARROW, Timer.ready(planned), 0);
    }

    /** What is after {@code step}, taken at {@code now}. */
    public PresenterRun after(Step step, Instant now) {
        if (step instanceof Step.Digit digit) {
            return typing(digit.digit());
        }
        if (step instanceof Step.Jump jump) {
            return going(jump.number() - 1, now);
        }
        return isEnded ? again((Step.Plain) step) : doing((Step.Plain) step, now);
    }

    /** What the class sees. */
    public ClassSide classSide() {
        return new ClassSide(shown, cover, isEnded);
    }

    /** The place of the scene after the teacher's; empty at the last and at the end. */
    public Optional<Integer> upcoming() {
        return at + 1 < scenes ? Optional.of(at + 1) : Optional.empty();
    }

    /** Whether the teacher is past the last scene. */
    public boolean isAtEnd() {
        return at == scenes;
    }

    /** Whether the class sees what the teacher sees. */
    public boolean isTogether() {
        return at == shown && cover == Cover.NONE;
    }

    private PresenterRun again(Step.Plain step) {
        return switch (step) {
            case START -> of(scenes, 0, timer.planned());
            case START_FROM_HERE -> of(scenes, at, timer.planned());
            default -> this;
        };
    }

    private PresenterRun doing(Step.Plain step, Instant now) {
        return switch (step) {
            case NEXT -> going(at + 1, now);
            case BACK -> going(at - 1, now);
            case FIRST -> going(0, now);
            case LAST -> going(scenes - 1, now);
            case GO -> going(typed == 0 ? at + 1 : Math.min(typed, scenes) - 1, now);
            case BLACK -> covered(cover == Cover.BLACK ? Cover.NONE : Cover.BLACK);
            case WHITE -> covered(cover == Cover.WHITE ? Cover.NONE : Cover.WHITE);
            case FREEZE -> isFrozen ? seen(at, cover, false) : seen(shown, cover, true);
            case SHOW_TO_CLASS -> seen(at, Cover.NONE, isFrozen);
            case OVERVIEW -> looking(!isInOverview, isEnded);
            case TIMER -> timed(timer.turned());
            case RESET_TIMER -> timed(timer.reset());
            case LEAVE -> leaving();
            case ARROW, POINTER, SPOTLIGHT, PEN, ERASER -> holding(Tool.valueOf(step.name()));
            case START, START_FROM_HERE, LARGER_NOTES, SMALLER_NOTES -> this;
        };
    }

    /** Moves as far as there is anything; the timer starts with the first move. */
    private PresenterRun going(int place, Instant now) {
        int to = Math.max(0, Math.min(place, scenes));
        Timer running = to == at || isEnded ? timer : timer.running(now);
        return isEnded
                ? this
                : new PresenterRun(scenes, to, isFrozen ? shown : to, cover, isFrozen, false, false, tool, running, 0);
    }

    private PresenterRun typing(int digit) {
        int number = 10 * typed + digit;
        return isEnded || number > MOST_TYPED
                ? this
                : new PresenterRun(scenes, at, shown, cover, isFrozen, isInOverview, isEnded, tool, timer, number);
    }

    private PresenterRun covered(Cover next) {
        return seen(shown, next, isFrozen);
    }

    private PresenterRun seen(int place, Cover over, boolean frozen) {
        return new PresenterRun(scenes, at, place, over, frozen, isInOverview, isEnded, tool, timer, 0);
    }

    private PresenterRun looking(boolean overview, boolean ended) {
        return new PresenterRun(scenes, at, shown, cover, isFrozen, overview, ended, tool, timer, 0);
    }

    private PresenterRun timed(Timer next) {
        return new PresenterRun(scenes, at, shown, cover, isFrozen, isInOverview, isEnded, tool, next, typed);
    }

    /** A tool taken up again is laid down. */
    private PresenterRun holding(Tool next) {
        Tool held = next == tool ? Tool.ARROW : next;
        return new PresenterRun(scenes, at, shown, cover, isFrozen, isInOverview, isEnded, held, timer, typed);
    }

    private PresenterRun leaving() {
        return typed > 0 ? looking(isInOverview, false) : looking(false, !isInOverview);
    }
}
