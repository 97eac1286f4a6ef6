package org.fourislands.ui.map.measure;

import java.util.Optional;
import javafx.scene.input.KeyEvent;

/** What keys do while something is measured. */
final class MeasureKeys {
    private static final double STEP = 16;
    private static final double FINE = 1;

    private final MeasureTool tool;

    MeasureKeys(MeasureTool tool) {
        this.tool = tool;
    }

    /** Whether there was a use for the key. */
    boolean take(KeyEvent event) {
        Optional<Runnable> deed = event.isAltDown() || event.isMetaDown()
                ? Optional.empty()
                : event.isShortcutDown() ? withShortcut(event) : plain(event);
        deed.ifPresent(Runnable::run);
        return deed.isPresent();
    }

    private Optional<Runnable> withShortcut(KeyEvent event) {
        return switch (event.getCode()) {
            case C -> Optional.of(tool::copy);
            case Z -> Optional.of(tool::undo);
            default -> Optional.empty();
        };
    }

    private Optional<Runnable> plain(KeyEvent event) {
        double step = event.isShiftDown() ? FINE : STEP;
        return switch (event.getCode()) {
            case LEFT -> Optional.of(() -> tool.moveCross(-step, 0));
            case RIGHT -> Optional.of(() -> tool.moveCross(step, 0));
            case UP -> Optional.of(() -> tool.moveCross(0, -step));
            case DOWN -> Optional.of(() -> tool.moveCross(0, step));
            case SPACE -> Optional.of(tool::setAtCross);
            case ENTER -> Optional.of(tool::end);
            case BACK_SPACE, DELETE -> Optional.of(tool::undo);
            case A -> Optional.of(tool::otherFigure);
            case M, ESCAPE -> Optional.of(tool::leave);
            default -> Optional.empty();
        };
    }
}
