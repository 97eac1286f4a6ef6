package org.fourislands.app;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * Sweeps the whole heap when the program has been still for some seconds after it did something. That stops everything for less
 * than a tenth of a second, which nobody sees then; swept in time, the heap need not be swept while the reader drags or plays.
 */
final class Sweeping {
    private static final int LOOK_SECONDS = 2;
    private static final Room NARROW = new Room("3", "6");
    private static final Executor SOON = CompletableFuture.delayedExecutor(LOOK_SECONDS, TimeUnit.SECONDS);

    private Stillness seen = Stillness.beginning(used());

    private Sweeping() {}

    /** From now on, on a thread of its own. */
    static void begin() {
        SOON.execute(new Sweeping()::look);
    }

    private void look() {
        seen = seen.seeing(used());
        if (seen.isSweepDue()) {
            sweep();
            seen = seen.sweptTo(used());
        }
        SOON.execute(this::look);
    }

    /**
     * First all that is not in use is given back to the system; then room is set aside, which takes no memory before it is
     * written to. Without the second sweep the next few pictures would call for one; without the first, all that was ever
     * written to would be kept.
     */
    private static void sweep() {
        Optional<HotSpotDiagnosticMXBean> machine =
                Optional.ofNullable(ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class));
        Optional<Room> usual = machine.map(Room::of);
        machine.ifPresent(NARROW::narrow);
        System.gc();
        machine.ifPresent(known -> usual.ifPresent(room -> room.widen(known)));
        System.gc();
    }

    /** How much of the heap is kept free at least and at most, in hundredths. */
    private record Room(String least, String most) {
        private static final String LEAST = "MinHeapFreeRatio";
        private static final String MOST = "MaxHeapFreeRatio";

        static Room of(HotSpotDiagnosticMXBean machine) {
            return new Room(
                    machine.getVMOption(LEAST).getValue(),
                    machine.getVMOption(MOST).getValue());
        }

        /** The least may at no moment be above the most. */
        void narrow(HotSpotDiagnosticMXBean machine) {
            machine.setVMOption(LEAST, least);
            machine.setVMOption(MOST, most);
        }

        void widen(HotSpotDiagnosticMXBean machine) {
            machine.setVMOption(MOST, most);
            machine.setVMOption(LEAST, least);
        }
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
